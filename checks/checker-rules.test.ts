import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { formatDay, monthOf } from '#basics/day.ts';
import { formatInstant, startOf } from '#basics/instant.ts';
import { type EvidenceRow, type Explanation, explanationFormat } from '#journey/2-audit/explanation.ts';
import { type Finding, writeFinding } from '#journey/2-audit/finding.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { instrumentById } from '#law/sources/all.ts';
import { rules } from '#measures/catalogue.ts';
import { reasons } from '#measures/reasons.ts';
import { type MeasureSlug, measureSlugs, type Rule } from '#measures/rule.ts';
import type { CannotTell, RuleFinding, Verdict } from '#measures/verdict.ts';
import type { WorkedExample } from '#measures/worked-examples.ts';
import { sm3 } from '#store/sm3.ts';
import { checkExplanation } from '../checker/check.ts';
import { citedFrom } from '../checker/cited.ts';
import type { Fact } from '../checker/fact.ts';
import { isMissing } from '../checker/missing.ts';
import { unread } from '../checker/registers/unread.ts';
import { readings } from '../checker/verdicts/all.ts';
import { root } from './files.ts';

/**
 * The checker's readings of the sheets against the rules: every worked example, and facts made from the examples by changing fields.
 * Neither was written from the other, so where they differ one of them reads the sheet wrongly.
 */
const law = lawAsKnown();
const folderOf = (measure: string) =>
  `${String(measureSlugs.indexOf(measure as MeasureSlug) + 1).padStart(2, '0')}-${measure}`;

const allRules = rules as readonly Rule[];

function examplesOf(rule: Rule): { say: string; facts: Record<string, unknown> }[] {
  const path = `${root}measures/${folderOf(rule.measure)}/${rule.slug}.yaml`;
  assert.ok(existsSync(path), path);
  const { examples } = parse(readFileSync(path, 'utf8')) as { examples: WorkedExample[] };
  return examples.map(({ say, facts }) => ({ say, facts: rule.facts.parse(facts) }));
}

/** Rules the checker has a reading of; the others are named in `unread`, and it refuses to vouch for them. */
const readRules = allRules.filter(({ slug }) => !unread.includes(slug));

test('the checker reads every rule it does not name as unread, at its level and of its kind of fact', () => {
  assert.deepEqual([...Object.keys(readings), ...unread].sort(), allRules.map(({ slug }) => slug).sort());
  for (const { slug, level, kind, measure, sheetIds, parameters } of readRules) {
    const reading = readings[slug]!;
    assert.deepEqual([reading.level, reading.kind, reading.measure], [level, kind, measure], slug);
    assert.ok(sheetIds.includes(reading.sheet), slug);
    for (const parameter of parameters) assert.ok(reading.parameters.includes(parameter), `${slug} ${parameter}`);
  }
});

/** What the reading makes of a fact against what the rule makes of it, as one sentence; null where they agree. */
function difference(rule: Rule, facts: Record<string, unknown>, verdict: Verdict): string | null {
  const reading = readings[rule.slug]!;
  const finding = verdict.verdict === 'finding';
  if (verdict.verdict !== 'finding' && verdict.verdict !== 'cannot-tell') return null;
  const derived = reading.judge(facts as Fact, citedFrom(verdict.values ?? [], finding, null));
  if (verdict.verdict === 'cannot-tell') {
    if (derived.verdict === 'finding') return `found, where the rule cannot tell for ${verdict.missing}`;
    const doubts: readonly string[] = derived.verdict === 'not-known' ? derived.doubts : [];
    const named = doubts.includes(`${verdict.reason} ${verdict.missing}`) || isMissing(facts as Fact, verdict.missing);
    return named ? null : `${verdict.reason} ${verdict.missing} is not open: ${doubts.join(', ') || derived.verdict}`;
  }
  const { amountFen, quantity, level = rule.level, numbers = {} } = verdict;
  if (derived.verdict !== 'finding') return `${derived.verdict}, where the rule finds`;
  const ours = [derived.amountFen, derived.quantity?.value, derived.quantity?.unit, derived.level ?? reading.level];
  const theirs = [amountFen, quantity?.value, quantity?.unit, level];
  const agree = JSON.stringify(ours) === JSON.stringify(theirs);
  return agree && Object.entries(numbers).every(([name, number]) => derived.numbers?.[name] === number)
    ? null
    : `${ours.join(' ')}, the rule ${theirs.join(' ')}`;
}

/** Facts whose fields contradict each other in ways no fold makes; each with why the two may differ on them. */
const impossible: Readonly<Record<string, (facts: Record<string, unknown>) => boolean>> = {
  // Its holidays come from the sheet, which holds 2022 to 2027.
  'pay-on-time': ({ agreedPayDay }) => typeof agreedPayDay === 'number' && agreedPayDay < 18_993,
  'daily-overtime': ({ day }) => typeof day === 'number' && day < 18_993,
  'negotiation-answered': ({ requestedOn }) => (requestedOn as number) < 18_993,
  // A month that is another's first, or counts other days than it has.
  'calendar-known': () => true,
  'minimum-wage-notice': ({ month, first }) => monthOf(first as number) !== month,
  'driving-rest': ({ platformsInUnion }) => platformsInUnion === 0,
  'driving-in-24-hours': ({ platformsInUnion }) => platformsInUnion === 0,
  // Paid after the day of judgement.
  'arrears-compensation': ({ paidOn, judgedOn }) => paidOn !== null && (paidOn as number) > (judgedOn as number),
  'criminal-referral': () => false,
  // A method shown without the table having been reported.
  'support-method': ({ supportReported, pensionMethodOn, medicalMethodOn }) =>
    supportReported === false && (pensionMethodOn ?? medicalMethodOn) !== null,
  // The seal tells both counts or neither.
  'late-correction': ({ lateCorrections, correctionsUndated }) =>
    (lateCorrections === null) !== (correctionsUndated === null),
  // A safety body or full-time staff that is no safety staff.
  'safety-staff': ({ bodyOrFullTimeFrom: body, anySafetyStaffFrom: any }) =>
    body !== null && (any === null || (any as number) > (body as number)),
  'prompt-and-stop': ({ agreedPromptedAt, agreedLimitPassedAt }) =>
    agreedPromptedAt !== null && (agreedPromptedAt as number) < ((agreedLimitPassedAt as number | null) ?? 0),
  'daily-prompt-and-stop': ({ agreedDailyPromptedAt, agreedDailyReachedAt }) =>
    agreedDailyPromptedAt !== null &&
    (agreedDailyPromptedAt as number) < ((agreedDailyReachedAt as number | null) ?? 0),
};

/** A fact made from an example's by taking some fields from others, taking some away and moving some by one. */
function mixed(rule: Rule, examples: readonly { facts: Record<string, unknown> }[]) {
  const fields = Object.keys(rule.facts.shape);
  const change = fc.record({
    field: fc.constantFrom(...fields),
    from: fc.nat(examples.length - 1),
    how: fc.constantFrom('other', 'other', 'one more', 'one less', 'none'),
  });
  return fc.tuple(fc.nat(examples.length - 1), fc.array(change, { maxLength: 3 })).map(([base, changes]) => {
    const facts = { ...examples[base]!.facts };
    for (const { field, from, how } of changes) {
      const value = facts[field];
      if (how === 'other') facts[field] = examples[from]!.facts[field];
      else if (how === 'none') facts[field] = null;
      else if (typeof value === 'number') facts[field] = value + (how === 'one more' ? 1 : -1);
    }
    return ordered(facts);
  });
}

/** Bounds in their order, known together. */
function ordered(facts: Record<string, unknown>): Record<string, unknown> {
  for (const most of Object.keys(facts).filter((field) => field.endsWith('AtMost'))) {
    const least = most.slice(0, -'AtMost'.length);
    const [a, b] = [facts[least], facts[most]];
    if ((a === null) !== (b === null) || (typeof a === 'number' && typeof b === 'number' && a > b)) facts[most] = a;
  }
  return facts;
}

for (const rule of readRules) {
  test(`${rule.slug}: the checker concludes what the rule does`, () => {
    const examples = examplesOf(rule);
    for (const { say, facts } of examples) assert.equal(difference(rule, facts, rule.judge(facts, law)), null, say);
    fc.assert(
      fc.property(mixed(rule, examples), (facts) => {
        const parsed = rule.facts.safeParse(facts);
        if (!parsed.success || Object.values(facts).some((value) => typeof value === 'number' && value < 0)) return;
        if (impossible[rule.slug]?.(facts) === true) return;
        const found = difference(rule, parsed.data, rule.judge(parsed.data, law));
        assert.equal(found, null, JSON.stringify(facts));
      }),
      { seed: 50_923, numRuns: 250 },
    );
  });
}

const platform = '91500229MAG0XF0154';
const aboutWorkers = new Set(['order', 'spell', 'day', 'week', 'month', 'settlement', 'deduction', 'cycle']);

/** Period and sealed month of an example, whose facts need not say all of it. */
function periodOfExample(kind: string, facts: Record<string, unknown>): { period: string; month: string } {
  const day = (...names: string[]) =>
    names.map((name) => facts[name]).find((value) => typeof value === 'number') as number;
  const dated = (from: number, to = from) => ({ period: `${formatDay(from)}/${formatDay(to)}`, month: monthOf(to) });
  switch (kind) {
    case 'spell': {
      const start = typeof facts.start === 'number' ? facts.start : startOf(day('day'));
      return { period: formatInstant(start), month: monthOf(Math.floor((start + 28_800) / 86_400)) };
    }
    case 'week':
      return dated(day('monday'), day('monday') + 6);
    case 'settlement':
      return dated(day('periodFrom', 'periodTo'), day('periodTo'));
    case 'cycle':
      return dated(day('cycleFrom'), day('cycleTo'));
    case 'day':
    case 'deduction':
    case 'rule-change':
    case 'correction-order': {
      const on = day('day', 'on', 'effectiveOn', 'deadline', 'judgedOn');
      return { period: formatDay(on), month: monthOf(on) };
    }
    default: {
      const month = typeof facts.month === 'string' ? facts.month : monthOf(day('first', 'last', 'day') ?? 20_700);
      return { period: month, month };
    }
  }
}

/** An explanation of an example as an audit would give it, but without rows. */
function explained(rule: Rule, facts: Record<string, unknown>, verdict: RuleFinding | CannotTell): Explanation {
  const { period, month } = periodOfExample(rule.kind, facts);
  const order = rule.kind === 'order';
  const days = order && typeof facts.day === 'number' ? { days: [formatDay(facts.day)] } : {};
  const about = {
    worker: aboutWorkers.has(rule.kind) ? sm3('worker') : null,
    platform: facts.platform === null ? null : platform,
    period,
    record: rule.kind === 'enterprise' ? 'delivery' : null,
    ...days,
  };
  const counted =
    order && verdict.verdict === 'finding' ? { ...verdict, quantity: { value: 1, unit: 'orders' as const } } : verdict;
  const seal = sm3('seal');
  const finding = JSON.parse(writeFinding(rule, about, counted, { seal, law: law.digest }).line) as Finding;
  const named = (id: string) => {
    const { title, number } = instrumentById(id);
    return { title, number };
  };
  const told = verdict.verdict === 'finding' ? rule.explain(facts, law, verdict) : null;
  const doubt = verdict.verdict === 'cannot-tell' ? verdict : null;
  const said = doubt === null ? null : { ...reasons[doubt.reason] };
  return {
    format: explanationFormat,
    finding,
    rule: {
      slug: rule.slug,
      title: rule.title,
      sheetIds: rule.sheetIds,
      departments: rule.departments.map((slug) => ({ slug, zh: '单位' })),
      basis: rule.basis.map((citation) => ({ ...citation, ...named(citation.instrument) })),
    },
    kind: rule.kind,
    facts: [facts],
    values: finding.values.map((value) => {
      const { title, number } = named(value.instrument);
      return { ...value, instrumentTitle: title, instrumentNumber: number };
    }),
    sentence: told?.sentence ?? { zh: `${said!.zh}${doubt!.missing}`, en: `${said!.en} ${doubt!.missing}` },
    arithmetic: told?.arithmetic ?? [],
    flip: told?.flip ?? null,
    missing:
      doubt === null ? null : { reason: doubt.reason, what: doubt.missing, ...said!, days: [...(finding.days ?? [])] },
    evidence: [] as EvidenceRow[],
    seal: { month, digest: seal, provisional: false },
    law: { digest: law.digest, knownOn: null },
  };
}

/** What a finding without rows lacks, and what an example's month may differ in. */
const needsRows = new Set(['facts', 'evidence', 'period']);

for (const rule of readRules) {
  test(`${rule.slug}: each worked finding’s arithmetic, change and words hold; changed by one they do not`, () => {
    let findings = 0;
    for (const { say, facts } of examplesOf(rule)) {
      const verdict = rule.judge(facts, law);
      if (verdict.verdict !== 'finding') continue;
      findings++;
      const whole = explained(rule, facts, verdict);
      const refused = (explanation: Explanation) =>
        checkExplanation(explanation).steps.filter(({ ok, what }) => !ok && !needsRows.has(what));
      assert.deepEqual(
        refused(whole).map(({ en }) => en),
        [],
        say,
      );
      const [last] = whole.arithmetic.slice(-1);
      const otherEnd = { ...last!, result: last!.result + 1 };
      assert.ok(refused({ ...whole, arithmetic: [...whole.arithmetic.slice(0, -1), otherEnd] }).length > 0, say);
      const { to } = whole.flip!;
      if (typeof to !== 'number') continue;
      for (const off of [to + 1, to - 1])
        assert.ok(refused({ ...whole, flip: { ...whole.flip!, to: off } }).length > 0, `${say} ${off}`);
    }
    assert.ok(findings > 0);
  });
}
