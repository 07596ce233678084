import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { textWidth } from '#basics/text-columns.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { shippedParameters } from '#law/parameters/all.ts';
import { instrumentById } from '#law/sources/all.ts';
import { rules } from '#measures/catalogue.ts';
import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import { fieldNames } from '#measures/facts/field-names.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import { reasons } from '#measures/reasons.ts';
import type { Rule } from '#measures/rule.ts';
import { type CannotTellReason, cannotTell, type Verdict } from '#measures/verdict.ts';
import type { WorkedExample } from '#measures/worked-examples.ts';
import { planOf } from '../1-intake/column-plan.ts';
import { missingSources } from './explaining/missing-source.ts';
import { missingThing } from './explaining/missing-text.ts';
import { isParameter } from './explaining/parameter-title.ts';
import { isTable } from './explaining/table-words.ts';
import type { EvidenceRow, Explanation } from './explanation.ts';
import { explanationFormat } from './explanation.ts';
import { explanationText } from './explanation-text.ts';
import { type Finding, periodOf, recordOf, writeFinding } from './finding.ts';

const law = lawAsKnown({});
const measures = new URL('../../measures/', import.meta.url);
const folderOf = (rule: Rule) => readdirSync(measures).find((name) => name.replace(/^\d\d-/, '') === rule.measure)!;
const examplesOf = (rule: Rule): WorkedExample[] =>
  parse(readFileSync(new URL(`${folderOf(rule)}/${rule.slug}.yaml`, measures), 'utf8')).examples;

const USCC = '91500229MAG0YH0248';
const names = new Map([[USCC, '云岭跑腿']]);

/** A row of a table with every column filled, so that each is printed once. */
function fullRow(table: TableName, number: number): EvidenceRow {
  const values: Record<string, number | string> = {};
  for (const { name, kind, codes } of planOf(table).columns) {
    if (['platformUscc', 'recordId', 'ver', 'op', 'idNo'].includes(name)) continue;
    if (kind === 'instant') values[name] = `2026-08-11T0${number + 7}:30:00+08:00`;
    else if (kind === 'day') values[name] = '2026-08-11';
    else if (kind === 'month') values[name] = '2026-08';
    else if (kind === 'integer') values[name] = 1234 + number;
    else if (kind === 'code') values[name] = Object.keys(codes!)[number % Object.keys(codes!).length]!;
    else if (kind === 'uscc') values[name] = USCC;
    else if (name === 'mustReport') values[name] = 'order,payTerms';
    else if (name === 'fields') values[name] = 'employer,workingTime';
    else values[name] = '甲';
  }
  return {
    table,
    platform: USCC,
    recordId: `甲-${number}`,
    source: 'platform',
    segment: 1,
    file: '甲.csv',
    row: number === 0 ? Number.NaN : number,
    values,
  };
}

/** The explanation of a worked example, as an audit would give it, with rows of every table its rule reads. */
function explained(rule: Rule, facts: Record<string, unknown>, verdict: Verdict): Explanation {
  assert.ok(verdict.verdict === 'finding' || verdict.verdict === 'cannot-tell');
  const about = {
    worker: ['feed', 'enterprise', 'premium', 'rule-change', 'correction-order'].includes(rule.kind)
      ? null
      : 'a'.repeat(64),
    platform: facts.platform === null ? null : USCC,
    period: '2026-08',
    record: null as string | null,
    days: ['2026-08-03', '2026-08-04', '2026-08-09'],
  };
  if (verdict.verdict === 'finding') {
    const dated = facts.day ?? facts.monday ?? facts.periodTo ?? facts.start;
    try {
      const period = periodOf(rule.kind, facts as never);
      if (!/NaN|undefined/.test(period)) about.period = period;
    } catch {
      assert.equal(dated, undefined);
    }
    about.record = rule.kind === 'spell' ? null : (recordOf(rule.kind, facts as never) ?? null);
  }
  const finding = JSON.parse(writeFinding(rule, about, verdict, { seal: 's', law: law.digest }).line) as Finding;
  const cited = (id: string) => ({ title: instrumentById(id).title, number: instrumentById(id).number });
  const said =
    verdict.verdict === 'finding'
      ? { ...rule.explain(facts as never, law, verdict), missing: null }
      : {
          sentence: reasons[verdict.reason],
          arithmetic: [],
          flip: null,
          missing: { reason: verdict.reason, what: verdict.missing, ...reasons[verdict.reason], days: [] },
        };
  return {
    format: explanationFormat,
    finding,
    rule: {
      slug: rule.slug,
      title: rule.title,
      sheetIds: rule.sheetIds,
      departments: rule.departments.map((slug) => ({ slug, zh: responsibleUnits[slug as UnitSlug].zh })),
      basis: rule.basis.map((one) => ({ ...one, ...cited(one.instrument) })),
    },
    kind: rule.kind,
    facts: [facts],
    values: finding.values.map((value) => {
      const { title, number } = cited(value.instrument);
      return { ...value, instrumentTitle: title, instrumentNumber: number };
    }),
    ...said,
    evidence: rule.reads.flatMap((table) => [0, 1].map((number) => fullRow(table, number))),
    seal: { month: '2026-08', digest: 's', provisional: false },
    law: { digest: law.digest, knownOn: null },
  };
}

const inCode = (name: string) => /[a-z][A-Z]/.test(name);
const rawNames = new Set([
  ...[...fieldNames.keys()].flatMap((name) => name.split('.')).filter(inCode),
  ...tableNames.filter(inCode),
  ...tableNames.flatMap((table) => planOf(table).columns.map(({ name }) => name)).filter(inCode),
  ...shippedParameters.map(({ name }) => name).filter((name) => name.split('-').length > 2),
]);

function assertReadable(text: string, what: string): void {
  assert.doesNotMatch(text, /undefined|NaN|\[object|\bnull\b|\{\w+\}/, what);
  assert.doesNotMatch(text, /违法|违规|violation|illegal|unlawful/i, what);
  for (const word of text.match(/[A-Za-z][A-Za-z0-9-]+/g) ?? []) assert.ok(!rawNames.has(word), `${what}: ${word}`);
}

for (const rule of rules) {
  test(`${rule.slug}: every worked example reads in both languages`, () => {
    let seen = 0;
    for (const example of examplesOf(rule)) {
      const facts = rule.facts.parse(example.facts);
      const verdict = rule.judge(facts as never, law);
      if (verdict.verdict !== 'finding' && verdict.verdict !== 'cannot-tell') continue;
      seen++;
      const explanation = explained(rule, facts, verdict);
      for (const language of ['zh', 'en'] as const) {
        const text = explanationText(explanation, language, { names, lake: 'lake' });
        assertReadable(text, `${rule.slug} (${language}) ${example.say}`);
        assert.ok(text.includes('gangwan check'), 'says how to check it');
        if (verdict.verdict === 'finding') assert.ok(text.includes(language === 'zh' ? '尚未认定' : 'not decided'));
      }
    }
    assert.ok(seen > 1);
  });
}

test('what is missing has words, and a source with them', () => {
  const said = new Set<string>();
  for (const folder of readdirSync(measures).filter((name) => /^\d\d-/.test(name))) {
    for (const file of readdirSync(new URL(`${folder}/`, measures)).filter((name) => name.endsWith('.ts'))) {
      const text = readFileSync(new URL(`${folder}/${file}`, measures), 'utf8');
      for (const [, missing] of text.matchAll(/cannotTell\('[a-z-]+', '([\w-]+)'\)/g)) said.add(missing!);
    }
  }
  for (const rule of rules) {
    for (const { expect } of examplesOf(rule)) if (expect.missing !== undefined) said.add(expect.missing);
  }
  assert.ok(said.size > 80);
  for (const missing of said) {
    assert.ok(isTable(missing) || isParameter(missing) || missingSources[missing] !== undefined, missing);
    for (const language of ['zh', 'en'] as const) {
      const thing = missingThing(missing, language);
      assert.ok(!rawNames.has(thing) && thing !== missing, `${missing}: ${thing}`);
      if (language === 'zh') assert.match(thing, /\p{Script=Han}/u, missing);
    }
  }
});

test('every reason has words that bring the answer', () => {
  const rule = rules.find(({ slug }) => slug === 'quasi-employee-hourly-minimum')!;
  const facts = rule.facts.parse(examplesOf(rule)[0]!.facts);
  for (const reason of Object.keys(reasons) as CannotTellReason[]) {
    const explanation = explained(rule, facts, cannotTell(reason, 'place'));
    assertReadable(explanationText(explanation, 'zh'), reason);
    assert.match(explanationText(explanation, 'zh'), /怎样才有答案：.+。/s);
    assert.match(explanationText(explanation, 'en'), /What brings the answer: .+\./s);
  }
});

test('the order of the parts is that of a worker, then of a lawyer', () => {
  const rule = rules.find(({ slug }) => slug === 'quasi-employee-hourly-minimum')!;
  const example = examplesOf(rule).find(({ expect }) => expect.amountFen === 300)!;
  const facts = rule.facts.parse(example.facts);
  const text = explanationText(explained(rule, facts, rule.judge(facts as never, law)), 'zh', { names });
  const heads = [...text.matchAll(/^【(.+)】$/gm)].map(([, head]) => head);
  assert.deepEqual(heads, [
    '说的是',
    '有多大约束力',
    '依据',
    '当日有效的数值',
    '怎么算的',
    '依据的事实',
    '原始记录',
    '怎样就不成立',
    '接下来可以做什么',
    '谁都能复算',
  ]);
  assert.match(text, /不能据此罚款/);
  assert.match(text, /待核实/);
  assert.match(text, / = 6\.5 小时 × 22\.00 元 = 143\.00 元/);
  assert.match(text, /云岭跑腿（91500229MAG0YH0248）/);
});

test('lines of prose keep to the width of a screen', () => {
  for (const rule of rules) {
    const example = examplesOf(rule).find(({ expect }) => expect.verdict === 'finding')!;
    const facts = rule.facts.parse(example.facts);
    const explanation = { ...explained(rule, facts, rule.judge(facts as never, law)), evidence: [] };
    for (const language of ['zh', 'en'] as const) {
      for (const line of explanationText(explanation, language, { names }).split('\n'))
        assert.ok(textWidth(line) <= 104, `${rule.slug}: ${line}`);
    }
  }
});
