import { startOf } from '#basics/instant.ts';
import type { EvidenceRow, Explanation } from '../explanation.ts';
import { dayIn, type Language, momentIn, say } from './value-text.ts';

/** Kinds of fact whose time is counted from the orders. */
const timed = new Set(['spell', 'day', 'week', 'settlement', 'month', 'cycle']);

const numberIn = (fact: Readonly<Record<string, unknown>> | undefined, field: string): number | null => {
  const value = fact?.[field];
  return typeof value === 'number' ? value : null;
};

/**
 * What is worth saying beside single rows: an order taken while another was in hand (its time counts once), one taken after a limit,
 * a row that runs over midnight.
 */
export function rowMarks(explanation: Explanation, rows: readonly EvidenceRow[], language: Language): string[] {
  const marks = rows.map((): string[] => []);
  if (explanation.finding.verdict === 'finding' || timed.has(explanation.kind)) {
    markOverlaps(explanation, rows, marks, language);
    markLimit(explanation, rows, marks, language);
  }
  return marks.map((all) => all.join(say(language, '；', '; ')));
}

function markOverlaps(
  { kind }: Explanation,
  rows: readonly EvidenceRow[],
  marks: readonly string[][],
  language: Language,
): void {
  if (!timed.has(kind)) return;
  let busyUntil = 0;
  rows.forEach((row, i) => {
    if (row.table !== 'order') return;
    const from = momentIn(row.values.acceptedAt);
    const to = momentIn(row.values.finishedAt) ?? momentIn(row.values.cancelledAt);
    if (from !== null && from < busyUntil)
      marks[i]!.push(say(language, '与前单重叠，只算一次', 'overlaps, counted once'));
    if (from !== null && to === null) marks[i]!.push(say(language, '没有结束时间', 'no end reported'));
    busyUntil = Math.max(busyUntil, to ?? 0);
  });
}

/** Limits of the facts: the moment reached, and until when no order was due where that is known. */
const limits: readonly (readonly [reached: string, until: string | null])[] = [
  ['limitPassedAt', 'ordersInHandDoneAt'],
  ['agreedLimitPassedAt', null],
  ['dailyLimitReachedAt', null],
  ['agreedDailyReachedAt', null],
];

function markLimit(
  { facts, values, rule }: Explanation,
  rows: readonly EvidenceRow[],
  marks: readonly string[][],
  language: Language,
): void {
  const [fact] = facts;
  const stop = values.find(({ name }) => name === 'delivery-stop-seconds')?.value ?? null;
  for (const [reached, done] of limits) {
    const at = numberIn(fact, reached);
    if (at === null) continue;
    const doneAt = done === null ? null : numberIn(fact, done);
    const until = rule.slug === 'continuous-order-time' && doneAt !== null && stop !== null ? doneAt + stop : null;
    rows.forEach((row, i) => {
      if (row.table !== 'order') return;
      const from = momentIn(row.values.acceptedAt);
      if (from === null || from <= at || (until !== null && from >= until)) return;
      marks[i]!.push(say(language, '到上限之后接的', 'taken after the limit'));
    });
    return;
  }
}

/** Whether a moment lies on a day after another's. */
export function nextDays(from: unknown, to: unknown): number {
  const [a, b] = [dayIn(from), dayIn(to)];
  return a === null || b === null || momentIn(to) === startOf(b) ? 0 : b - a;
}
