import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { civilFromDay, dayFromCivil, daysInMonth, formatDay, parseDay, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf, parseInstant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import { instrumentById } from '#law/sources/all.ts';
import { rules } from '#measures/catalogue.ts';
import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import { counted } from '#measures/explanation.ts';
import { feedDefects } from '#measures/facts/feed-counts.ts';
import type { FactKind, Facts } from '#measures/facts/kinds.ts';
import { ownRecords } from '#measures/facts/own-records.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { reasons } from '#measures/reasons.ts';
import type { Rule } from '#measures/rule.ts';
import type { CannotTellReason, RuleFinding } from '#measures/verdict.ts';
import { Engine, literal } from '#store/engine.ts';
import { planOf } from '../1-intake/column-plan.ts';
import type { FoundFinding } from './audits.ts';
import { BlockReader } from './engine/blocks.ts';
import { enterpriseTables, loadCounty } from './engine/county.ts';
import { captureCounty, captureWorker, type FoldTotals } from './engine/folding.ts';
import { readEvidence } from './evidence.ts';
import {
  type CitedValue,
  type EvidenceRow,
  type Explanation,
  explanationFormat,
  type FactFields,
} from './explanation.ts';
import { defectRows } from './feed-rows.ts';
import { type Finding, periodOf, recordOf } from './finding.ts';
import { openLake } from './lake/lake.ts';
import { findWithSeal, type Located } from './locate.ts';
import type { SealedMonth } from './seal-lake.ts';

/**
 * Explains the finding whose id begins with `id`: the fold runs again over one worker and the rule says what it saw. Months that are not
 * sealed are sealed and audited for the question alone, and the explanation says so.
 */
export async function explainFinding(lake: string, id: string): Promise<Explanation> {
  const temporary = mkdtempSync(join(tmpdir(), 'gangwan-'));
  try {
    return await explainIn(lake, await findWithSeal(lake, id, temporary), temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function explainIn(
  lake: string,
  { found, sealed, provisional }: Located,
  temporary: string,
): Promise<Explanation> {
  const { finding, summary } = found;
  const law = lawAsKnown({ knownOn: summary.knownOn });
  const rule = rules.find(({ slug }) => slug === finding.rule);
  if (rule === undefined || law.digest !== finding.law)
    throw new GangwanError('audit-law-changed', { id: finding.id, month: summary.period });
  const engine = await Engine.open({ threads: 2, memory: '1GB', spillTo: join(temporary, 'spill') });
  try {
    const { facts, places } = await factsBehind(engine, sealed, found, rule, law);
    if (facts.length === 0 && finding.verdict === 'finding')
      throw new GangwanError('audit-fact-not-found', { id: finding.id, month: summary.period });
    const shown = rule.kind === 'feed' ? await feedEvidence(engine, lake, sealed, finding, law) : [];
    const evidence = (await evidenceFor(engine, lake, sealed, finding, rule)).filter(
      (row) =>
        row.source === (finding.source ?? 'platform') &&
        (rule.kind !== 'order' || row.table !== 'order' || places.has(`${row.segment} ${row.row}`)),
    );
    const explanation = assemble(finding, rule, facts, [...evidence, ...shown], sealed, law);
    return { ...explanation, seal: { ...explanation.seal, provisional } };
  } finally {
    engine.close();
  }
}

/** Tables too long to show whole of an enterprise; of a feed only the rows with the defect are shown. */
const orderTables: ReadonlySet<string> = new Set(['order', 'session']);
const defectTables: ReadonlySet<string> = new Set(['order', 'session', 'allocation', 'pay']);

/** Rows shown of a defect of a feed; its count says how many there are. */
const DEFECT_ROWS = 500;

/** The rows that show the defect a finding about a feed counts; none where the defect is that rows are missing. */
async function feedEvidence(
  engine: Engine,
  lake: string,
  sealed: SealedMonth,
  finding: Finding,
  law: Law,
): Promise<EvidenceRow[]> {
  const kind = feedDefects.find((defect) => defect === finding.rule);
  if (kind === undefined || finding.platform === null) return [];
  const rows = (await defectRows(sealed, law, finding.platform, kind)).slice(0, DEFECT_ROWS);
  const { first, last } = parseMonth(sealed.seal.month)!;
  return readEvidence(engine, openLake(lake), {
    tables: [...new Set(rows.map((row) => row.table))],
    ids: null,
    platforms: [finding.platform],
    from: first,
    to: last,
    segments: new Set(sealed.seal.segments),
    places: new Set(rows.map((row) => `${row.segment} ${row.row}`)),
  });
}

/** The facts a finding was made of, picked to the fields its rule reads, and `segment row` of the orders they are about. */
async function factsBehind(
  engine: Engine,
  sealed: SealedMonth,
  found: FoundFinding,
  rule: Rule,
  law: Law,
): Promise<{ facts: FactFields[]; places: ReadonlySet<string> }> {
  const { finding } = found;
  const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
  const fields = Object.keys(rule.facts.shape);
  const facts: FactFields[] = [];
  const places = new Set<string>();
  const take = (fact: Facts[FactKind], place?: string) => {
    if (concerns(finding, rule, fact, law)) {
      if (place !== undefined) places.add(place);
      const all = fact as unknown as Readonly<Record<string, unknown>>;
      facts.push(structuredClone(Object.fromEntries(fields.map((field) => [field, all[field] ?? null]))));
    }
  };
  if (finding.worker === null) {
    const totals = deserialize(readFileSync(join(found.folder, 'totals.bin'))) as FoldTotals;
    captureCounty(county, totals, law, rule.kind, take);
  } else {
    const [row] = await engine.rows<{ worker: number }>(
      `SELECT worker FROM read_parquet(${literal(join(sealed.folder, 'workers.parquet'))}) WHERE key = ${literal(finding.worker)}`,
    );
    if (row === undefined) return { facts, places };
    const reported = await new BlockReader(engine, sealed, county).read(row.worker, row.worker);
    const block = finding.source === 'worker' ? ownRecords(reported) : reported;
    captureWorker(block, law, rule.kind, take);
  }
  return { facts, places };
}

/** Whether a fact is (one of those) the finding was made of: same platform, period and record, and judged alike. */
function concerns(finding: Finding, rule: Rule, fact: Facts[FactKind], law: Law): boolean {
  if ((fact as { platform: string | null }).platform !== finding.platform) return false;
  // A doubt that lists days sums up a month of facts; every other line is about one period.
  if (finding.days === undefined && periodOf(rule.kind, fact) !== finding.period) return false;
  if (finding.verdict === 'finding') {
    if (periodOf(rule.kind, fact) !== finding.period) return false;
    if (rule.kind !== 'order' && recordOf(rule.kind, fact) !== finding.record) return false;
  }
  const verdict = rule.judge(fact as never, law);
  if (verdict.verdict !== finding.verdict) return false;
  return (
    verdict.verdict !== 'cannot-tell' || (verdict.reason === finding.reason && verdict.missing === finding.missing)
  );
}

/** Days a finding speaks about. */
export function spanOf(finding: Finding): { from: number; to: number } {
  const { period } = finding;
  const month = parseMonth(period);
  if (month !== null) return { from: month.first, to: month.last };
  if (period.includes('/')) {
    const [from, to] = period.split('/');
    return { from: parseDay(from!)!, to: parseDay(to!)! };
  }
  const at = parseInstant(period);
  const from = at === null ? parseDay(period)! : dayOf(at);
  return { from, to: at === null ? from : from + 1 };
}

const tablesOfKind: Partial<Record<FactKind, readonly string[]>> = {
  order: ['order'],
  // Open orders end with their session at the latest; required time and allowances are part of working time.
  spell: ['order', 'session', 'allocation', 'restPrompt'],
  day: ['order', 'session', 'roster', 'restPrompt', 'limitAgreement', 'payTerms', 'workingTimeApproval'],
  week: ['order', 'session', 'roster', 'payTerms', 'workingTimeApproval'],
  month: ['roster', 'order', 'session', 'pay', 'payTerms', 'workingTimeApproval'],
  settlement: ['pay', 'payTerms', 'payStatement', 'order', 'session', 'roster', 'limitAgreement'],
  deduction: ['deduction', 'lossClaim', 'pay', 'publishedRule', 'purchaseRequirement'],
  cycle: ['roster', 'order', 'session', 'payTerms', 'workingTimeApproval'],
  enterprise: ['enterprise'],
  feed: ['enterprise'],
};

async function evidenceFor(
  engine: Engine,
  lake: string,
  sealed: SealedMonth,
  finding: Finding,
  rule: Rule,
): Promise<EvidenceRow[]> {
  const { from, to } = spanOf(finding);
  const segments = new Set(sealed.seal.segments);
  const tables = [...new Set([...(tablesOfKind[rule.kind] ?? []), ...rule.reads])];
  const opened = openLake(lake);
  if (finding.worker === null) {
    const month = { from: monthFirst(from), to: monthLast(to) };
    const platforms = [finding.platform ?? ''];
    const own = await readEvidence(engine, opened, {
      tables: tables.filter((table) => !(rule.kind === 'feed' ? defectTables : orderTables).has(table)),
      ids: null,
      platforms,
      ...month,
      segments,
    });
    return own.filter((row) => mayHaveBeenRead(row, rule, platforms));
  }
  const ids = await engine.rows<{ platformUscc: string; workerId: string }>(
    `SELECT "platformUscc", "workerId" FROM read_parquet(${literal(join(sealed.folder, 'ids.parquet'))}) WHERE key = ${literal(finding.worker)}`,
  );
  const mine = ids.filter((id) => finding.platform === null || id.platformUscc === finding.platform);
  const platforms = [...new Set(mine.map((id) => id.platformUscc))];
  const ofWorker = [...new Set(['worker', ...tables.filter(namesWorkers)])];
  const rows = await readEvidence(engine, opened, {
    tables: ofWorker,
    ids: mine,
    platforms,
    ...reach(rule.kind, from, to),
    segments,
  });
  const county = await readEvidence(engine, opened, {
    tables: tables.filter((table) => !namesWorkers(table)),
    ids: null,
    platforms,
    from,
    to,
    segments,
  });
  return [...rows, ...county.filter((row) => mayHaveBeenRead(row, rule, platforms))];
}

/** Sector standards of the kind a rule reads, by the exchange's code. */
const standardKindOf: Readonly<Record<string, string>> = {
  'sector-floor': '1',
  'sector-staffing': '3',
  'sector-hours': '4',
  'sector-route-time': '5',
};

/** Of the register everybody shares only what the rule can have read: standards of its kind, and the enterprise's own memberships. */
function mayHaveBeenRead(row: EvidenceRow, rule: Rule, platforms: readonly string[]): boolean {
  if (row.table === 'sectorStandard') return String(row.values.kind) === standardKindOf[rule.slug];
  return row.table !== 'sectorMember' || platforms.includes(String(row.values.memberUscc));
}

/** Days whose rows a fact is counted from: a shift of the day before may run into its first, a deduction stands beside its month's others. */
function reach(kind: FactKind, from: number, to: number): { from: number; to: number } {
  if (kind === 'deduction') return { from: monthFirst(from), to: monthLast(to) };
  return { from: kind === 'order' || kind === 'spell' ? from : from - 1, to };
}

/** Orders to pay name their workers, so their rows are looked for as a worker's. */
const aboutEnterprises = new Set<string>(enterpriseTables.filter((table) => table !== 'correctionOrder'));

/** Whether a table’s rows are one worker’s; those of an enterprise, and the bulletins of an authority, name nobody. */
const namesWorkers = (table: string) =>
  !aboutEnterprises.has(table) && planOf(table as TableName).columns.some(({ name }) => name === 'workerId');

const monthFirst = (day: number) => {
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, month, 1);
};
const monthLast = (day: number) => {
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, month, daysInMonth(year, month));
};

function assemble(
  finding: Finding,
  rule: Rule,
  facts: FactFields[],
  evidence: EvidenceRow[],
  sealed: SealedMonth,
  law: Law,
): Explanation {
  const said = finding.verdict === 'finding' ? sayFinding(finding, rule, facts, law) : sayDoubt(finding, rule);
  return {
    format: explanationFormat,
    finding,
    rule: {
      slug: rule.slug,
      title: rule.title,
      sheetIds: rule.sheetIds,
      departments: rule.departments.map((slug) => ({ slug, zh: responsibleUnits[slug as UnitSlug].zh })),
      basis: rule.basis.map(({ instrument, article }) => ({ instrument, article, ...named(instrument) })),
    },
    kind: rule.kind,
    facts,
    values: finding.values.map(
      (value): CitedValue => ({
        ...value,
        instrumentTitle: named(value.instrument).title,
        instrumentNumber: named(value.instrument).number,
      }),
    ),
    ...said,
    evidence,
    seal: { month: sealed.seal.month, digest: sealed.seal.digest, provisional: false },
    law: { digest: law.digest, knownOn: law.knownOn === null ? null : formatDay(law.knownOn) },
  };
}

function sayFinding(
  finding: Finding,
  rule: Rule,
  facts: FactFields[],
  law: Law,
): Pick<Explanation, 'sentence' | 'arithmetic' | 'flip' | 'missing'> {
  const verdict = rule.judge(facts[0] as never, law) as RuleFinding;
  const one = rule.explain(facts[0] as never, law, verdict);
  if (rule.kind !== 'order') return { ...one, missing: null };
  const count = finding.quantity?.value ?? facts.length;
  return {
    sentence: {
      zh: `${finding.period} 共有 ${count} 单如此。其中一单：${one.sentence.zh}`,
      en: `${counted(count, 'order')} of ${finding.period} ${count === 1 ? 'is' : 'are'} so. One of them: ${one.sentence.en}`,
    },
    arithmetic: one.arithmetic,
    flip: one.flip,
    missing: null,
  };
}

function sayDoubt(finding: Finding, rule: Rule): Pick<Explanation, 'sentence' | 'arithmetic' | 'flip' | 'missing'> {
  const reason = reasons[finding.reason as CannotTellReason];
  const what = finding.missing ?? '';
  return {
    sentence: {
      zh: `“${rule.title.zh}”：${reason.zh}缺少：${what}。`,
      en: `${rule.title.en}: ${reason.en} Missing: ${what}.`,
    },
    arithmetic: [],
    flip: null,
    missing: { reason: finding.reason!, what, ...reason, days: finding.days ?? [] },
  };
}

function named(id: string): { title: string; number: string | null } {
  const { title, number } = instrumentById(id);
  return { title, number };
}
