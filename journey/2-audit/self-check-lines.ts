import { type Day, formatDay, parseMonth } from '#basics/day.ts';
import type { InForce, Level } from '#law/in-force.types.ts';
import type { RecordRow } from '#measures/facts/ledger.ts';
import { numberIn, textIn } from '#measures/facts/records.ts';
import type { TableName } from '#measures/facts/tables.ts';
import type { Rule } from '#measures/rule.ts';
import { keptByAuthority } from '../1-intake/exchange/table-keepers.ts';
import type { EnterpriseRuleCounts } from './engine/verdict-counts.ts';
import type { Finding } from './finding.ts';

/** What an enterprise answers to one question. */
export type Reply = 'yes' | 'no' | 'not-applicable';

/** An answer an enterprise gave, as it stands in the register. */
export interface SelfCheckAnswer {
  /** Slug of a rule, or `sheet/ID` of the fact sheets. */
  item: string;
  reply: Reply;
  answeredOn: string;
  evidenceId: string | null;
}

/**
 * What the sealed data says of a question: found, cannot tell (some of it is missing), met, does not apply, `not-asked` where a table it
 * needs was not reported, so that it is not known whether it applies, and `no-case` where nothing it asks about happened.
 */
export type DataState = 'finding' | 'cannot-tell' | 'met' | 'not-applicable' | 'not-asked' | 'no-case';

/** The data on one question in one month. */
export interface SelfCheckData {
  month: string;
  state: DataState;
  findings: number;
  cannotTell: number;
  met: number;
  /** Why it cannot be told and what is missing, most frequent first. */
  missing: readonly { reason: string; what: string; count: number }[];
  /** The findings, by period, with the weakest confidence of the values they rest on; each can be explained by its id. */
  found: readonly { id: string; period: string; amountFen: number | null; confidence: string }[];
}

/**
 * The answer beside the data: `contradicted` where the data shows otherwise, `better` where the enterprise says it does not do what the
 * data shows it does, `unconfirmed` where the data cannot say, `agrees`, and `unanswered`.
 */
export type Comparison = 'contradicted' | 'better' | 'unconfirmed' | 'agrees' | 'unanswered';

/** By when it is to be corrected, who says so, and when the enterprise says it was. */
export interface Correction {
  dueOn: string;
  setBy: 'enterprise' | 'setting';
  correctedOn: string | null;
  /** Whether the day had passed, on the day asked about, without a correction reported; null where no day was asked about. */
  overdue: boolean | null;
}

/** The latest later month that was audited; `since` says how it lies to the correction the enterprise reported. */
export interface Recheck extends SelfCheckData {
  since: 'before-correction' | 'month-of-correction' | 'after-correction' | null;
}

/** One line of the list. */
export interface SelfCheckLine {
  rule: string;
  sheetIds: readonly string[];
  measure: string;
  question: { zh: string; en: string };
  basis: readonly { instrument: string; article: string }[];
  departments: readonly string[];
  /** How binding it is; where every finding binds less than the rule, how binding those are. */
  level: Level;
  answer: SelfCheckAnswer | null;
  data: SelfCheckData;
  comparison: Comparison;
  /** Null where nothing was found and nothing is contradicted. */
  correction: Correction | null;
  /** Null where there is nothing to re-check, or no later month is audited. */
  recheck: Recheck | null;
  /** Whether there is something a later month should be looked at for. */
  recheckDue: boolean;
  /** Tables of the enterprise's own that it reads and that were not reported. */
  tablesMissing: readonly string[];
}

/** What one month's audit and seal say of an enterprise. */
export interface EnterpriseMonthRead {
  month: string;
  counts: Readonly<Record<string, EnterpriseRuleCounts>>;
  /** Findings and cannot-tells about the enterprise and its workers. */
  lines: readonly Finding[];
  answers: readonly RecordRow[];
  reported: (table: TableName) => boolean;
}

/** What the list is made of. `later` is the latest later month audited. */
export interface SelfCheckGiven {
  rules: readonly Rule[];
  at: EnterpriseMonthRead;
  later: EnterpriseMonthRead | null;
  correctionDays: InForce;
  /** Whether a rule nobody asked could have anything to say of the enterprise. */
  canApply: (rule: Rule) => boolean;
  /** Day on which it is asked whether a correction is overdue; null: not asked. */
  on: Day | null;
}

/** Whoever reads it joins a worker's platforms with the worker's consent; what comes of it shows work elsewhere and is not the enterprise's to see. */
const consentTable = 'joiningConsent';

const replies: readonly (Reply | undefined)[] = [undefined, 'yes', 'no', 'not-applicable'];

/** One line for every rule that applies to the enterprise in the month, or may, or was answered; and answers no rule goes by. */
export function selfCheckLines(given: SelfCheckGiven): { lines: SelfCheckLine[]; unmatched: SelfCheckAnswer[] } {
  const { rules, at } = given;
  const { first, last } = parseMonth(at.month)!;
  const living = rules.filter(
    ({ from, to, reads }) =>
      from <= formatDay(last) && (to === null || to >= formatDay(first)) && !reads.includes(consentTable),
  );
  const findings = Map.groupBy(at.lines, ({ rule }) => rule);
  const laterFindings = Map.groupBy(given.later?.lines ?? [], ({ rule }) => rule);
  const lines: SelfCheckLine[] = [];
  for (const rule of living) {
    const row = answerTo(rule, at.answers, last);
    const data = dataOn(rule, at, findings.get(rule.slug) ?? []);
    if (row === null && (data.state === 'not-applicable' || data.state === 'no-case')) continue;
    if (row === null && data.state === 'not-asked' && !given.canApply(rule)) continue;
    lines.push(lineOf(rule, row, data, laterFindings.get(rule.slug) ?? [], given));
  }
  const known = new Set(rules.flatMap(({ slug, sheetIds }) => [slug, ...sheetIds]));
  const unmatched = at.answers.filter((row) => !known.has(textIn(row, 'item') ?? '')).map(answerIn);
  return { lines, unmatched };
}

/** The answer that stood at the month's end, else the first given after it; one by the rule's own name before one by a row of a sheet. */
function answerTo(rule: Rule, answers: readonly RecordRow[], last: Day): RecordRow | null {
  for (const names of [[rule.slug], rule.sheetIds]) {
    const own = answers
      .filter((row) => names.includes(textIn(row, 'item') ?? ''))
      .toSorted(
        (a, b) => numberIn(a, 'answeredOn')! - numberIn(b, 'answeredOn')! || (a.recordId < b.recordId ? -1 : 1),
      );
    const stood = own.findLast((row) => numberIn(row, 'answeredOn')! <= last) ?? own[0];
    if (stood !== undefined) return stood;
  }
  return null;
}

function answerIn(row: RecordRow): SelfCheckAnswer {
  return {
    item: textIn(row, 'item') ?? '',
    reply: replies[Number(row.reply)] ?? 'no',
    answeredOn: formatDay(numberIn(row, 'answeredOn')!),
    evidenceId: textIn(row, 'evidenceId'),
  };
}

function dataOn(
  rule: Rule,
  { month, counts, reported }: EnterpriseMonthRead,
  lines: readonly Finding[],
): SelfCheckData {
  const own = counts[rule.slug];
  const { findings = 0, cannotTell = 0, compliant = 0, notApplicable = 0 } = own ?? {};
  const state: DataState =
    findings > 0
      ? 'finding'
      : cannotTell > 0
        ? 'cannot-tell'
        : compliant > 0
          ? 'met'
          : notApplicable > 0
            ? 'not-applicable'
            : missingTables(rule, reported).length === 0
              ? 'no-case'
              : 'not-asked';
  return { month, state, findings, cannotTell, met: compliant, missing: missingIn(lines), found: foundIn(lines) };
}

/** Tables of the enterprise's own that a rule reads and that were not reported. */
const missingTables = ({ reads }: Rule, reported: EnterpriseMonthRead['reported']) =>
  reads.filter((table) => !keptByAuthority.has(table) && !reported(table));

function missingIn(lines: readonly Finding[]): SelfCheckData['missing'] {
  const counts = new Map<string, { reason: string; what: string; count: number }>();
  for (const { verdict, reason = '', missing = '' } of lines) {
    if (verdict !== 'cannot-tell') continue;
    const key = `${reason} ${missing}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { reason, what: missing, count: 1 });
    else known.count++;
  }
  return [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, one]) => one);
}

function foundIn(lines: readonly Finding[]): SelfCheckData['found'] {
  return lines
    .filter(({ verdict }) => verdict === 'finding')
    .map(({ id, period, amountFen = null, confidence }) => ({ id, period, amountFen, confidence }))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : a.id < b.id ? -1 : 1));
}

/** How an answer lies to the data; missing data confirms nothing. */
export function comparisonOf(reply: Reply | null, state: DataState): Comparison {
  if (reply === null) return 'unanswered';
  if (reply === 'yes') return state === 'finding' ? 'contradicted' : state === 'met' ? 'agrees' : 'unconfirmed';
  if (reply === 'no') return state === 'finding' ? 'agrees' : state === 'met' ? 'better' : 'unconfirmed';
  if (state === 'finding' || state === 'met') return 'contradicted';
  return state === 'not-applicable' || state === 'no-case' ? 'agrees' : 'unconfirmed';
}

function lineOf(
  rule: Rule,
  row: RecordRow | null,
  data: SelfCheckData,
  laterLines: readonly Finding[],
  { at, later, correctionDays, on }: SelfCheckGiven,
): SelfCheckLine {
  const answer = row === null ? null : answerIn(row);
  const comparison = comparisonOf(answer?.reply ?? null, data.state);
  // A correction reported later stands in the later month's version of the answer.
  const newest = row === null ? null : (later?.answers.find(({ recordId }) => recordId === row.recordId) ?? row);
  const toCorrect = data.findings > 0 || comparison === 'contradicted' || answer?.reply === 'no';
  const correction = toCorrect ? correctionOf(newest, at.month, correctionDays, on) : null;
  const recheckDue = toCorrect || data.state === 'cannot-tell' || data.state === 'not-asked';
  const again = recheckDue && later !== null ? dataOn(rule, later, laterLines) : null;
  return {
    rule: rule.slug,
    sheetIds: rule.sheetIds,
    measure: rule.measure,
    question: rule.title,
    basis: rule.basis,
    departments: rule.departments,
    level: levelOf(rule, at.lines),
    answer,
    data,
    comparison,
    correction,
    recheck: again === null ? null : { ...again, since: sinceCorrection(again.month, correction) },
    recheckDue,
    tablesMissing: missingTables(rule, at.reported),
  };
}

/** A rule's level, or that of its findings where all of them bind otherwise than the rule and alike. */
function levelOf({ slug, level }: Rule, lines: readonly Finding[]): Level {
  const levels = new Set(
    lines.filter((line) => line.rule === slug && line.verdict === 'finding').map((one) => one.level),
  );
  const [only] = levels;
  return levels.size === 1 ? only! : level;
}

function correctionOf(row: RecordRow | null, month: string, days: InForce, on: Day | null): Correction {
  const own = row === null ? null : numberIn(row, 'correctionDueOn');
  const correctedOn = row === null ? null : numberIn(row, 'correctedOn');
  const dueOn = own ?? parseMonth(month)!.last + Number(days.value);
  return {
    dueOn: formatDay(dueOn),
    setBy: own === null ? 'setting' : 'enterprise',
    correctedOn: correctedOn === null ? null : formatDay(correctedOn),
    overdue: on === null ? null : dueOn < on && (correctedOn === null || correctedOn > on),
  };
}

function sinceCorrection(month: string, correction: Correction | null): Recheck['since'] {
  if (correction === null || correction.correctedOn === null) return null;
  const { first, last } = parseMonth(month)!;
  if (correction.correctedOn > formatDay(last)) return 'before-correction';
  return correction.correctedOn > formatDay(first) ? 'month-of-correction' : 'after-correction';
}
