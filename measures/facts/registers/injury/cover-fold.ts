import { type Day, parseDay } from '#basics/day.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Trade } from '../../kinds.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { numberIn, textIn } from '../../records.ts';
import { type WorkerFile, workerRegister } from '../register.ts';

/** Trades the pilot insures at a platform of each industry code of the register (1 ride, 2 delivery, 3 takeaway, 4 freight). */
const insuredTrades: readonly (readonly Trade[])[] = [
  [],
  ['ride'],
  ['delivery'],
  ['delivery'],
  ['city-freight', 'long-haul-freight'],
];

/** Days from one to another, both included; `to` null: open. */
export interface Span {
  from: Day;
  to: Day | null;
  /** USCC of who insures, where a row names another than the one that reported it. */
  by?: string | null;
}

/** Whether a span holds on a day. */
export const holds = ({ from, to }: Span, on: Day) => from <= on && (to === null || to >= on);

/** Rows of one scheme as spans. */
function spansOf(rows: readonly RecordRow[], scheme: number): Span[] {
  return rows.flatMap((row) => {
    const from = numberIn(row, 'from');
    return Number(row.scheme) !== scheme || from === null
      ? []
      : [{ from, to: numberIn(row, 'to'), by: textIn(row, 'employerUscc') }];
  });
}

/**
 * Work injury insurance through an employer: cover rows, and enrolments reported for social insurance (scheme 4, through the employer).
 */
export function workInjurySpans(file: WorkerFile, platform: number | null): Span[] {
  const enrolled = file.rows('socialEnrolment', platform).filter((row) => Number(row.capacity) === 1);
  return [...spansOf(file.rows('injuryCover', platform), 1), ...spansOf(enrolled, 4)];
}

/** First day from which one of some spans holds on a day; null: none does. */
function firstHolding(spans: readonly Span[], on: Day): Day | null {
  let first: Day | null = null;
  for (const span of spans) if (holds(span, on) && (first === null || span.from < first)) first = span.from;
  return first;
}

/** First day on which the platform must insure this trade, by the county's register or the published list; null: it need not. */
export function pilotFrom(file: WorkerFile, { platform, trade }: Engagement, law: Law): Day | null {
  const { register, uscc } = file.enterprise(platform);
  if (register === undefined || !(insuredTrades[Number(register.injuryIndustry ?? 0)] ?? []).includes(trade))
    return null;
  const listed = numberIn(register, 'injuryListedFrom');
  if (listed !== null) return listed;
  const row = law.findInForce('injury-pilot-listed', file.county.last, textIn(register, 'place') ?? undefined, uscc);
  return row?.value === 1 ? parseDay(row.from) : null;
}

/** Cover by occupational injury protection: the platform's registration once it is on the list, and cover rows. */
export function occupationalSpans(file: WorkerFile, platform: number, listed: Day | null): Span[] {
  const registered = listed === null ? [] : file.county.records.injuryRegistration;
  const ofPlatform = registered.flatMap((row) => {
    const from = numberIn(row, 'registeredFrom');
    if (row.platform !== platform || from === null) return [];
    return [{ from: Math.max(from, listed ?? from), to: numberIn(row, 'registeredTo') }];
  });
  return [...ofPlatform, ...spansOf(file.rows('injuryCover', platform), 2)];
}

/** Orders accepted on days of the month without cover, and the time in which at least one of them ran. */
function uncovered(file: WorkerFile, platform: number, spans: readonly Span[]): { orders: number; seconds: number } {
  const { columns, from: offsets } = file.block.order;
  const { first, last } = file.county;
  const end = startOf(last + 1);
  let [orders, seconds, reach] = [0, 0, startOf(first)];
  for (let i = offsets[file.k]!; i < offsets[file.k + 1]!; i++) {
    const start = columns.start[i]!;
    const on = dayOf(start);
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || on < first || on > last) continue;
    if (spans.some((span) => holds(span, on))) continue;
    orders++;
    const [begin, until] = [Math.max(start, reach), Math.min(columns.end[i]!, end)];
    if (until <= begin) continue;
    seconds += until - begin;
    reach = until;
  }
  return { orders, seconds };
}

/**
 * How each engagement that lasts to the month's end stands insured against injury. Commercial policies are carried beside the cover
 * of law and never among it.
 */
export const injuryCover = workerRegister({
  kind: 'injury-cover',
  fold(file, law, take) {
    const { last } = file.county;
    const lasting = file.engagements().filter(({ to }) => to === null || to >= last);
    const employs = ({ workerClass }: Engagement) => workerClass === 'employee' || workerClass === 'part-time';
    for (const engagement of lasting) {
      const { platform, workerClass, trade } = engagement;
      const listed = pilotFrom(file, engagement, law);
      const pilotDue = listed !== null && listed <= last;
      // Someone who takes orders on a listed platform is judged by registration and premium, order by order.
      if (pilotDue && (workerClass === 'quasi-employee' || workerClass === 'self-employed')) continue;
      const own = workInjurySpans(file, platform);
      const occupational = occupationalSpans(file, platform, listed);
      const { orders, seconds } = uncovered(file, platform, [...own, ...occupational]);
      const others = new Set(
        lasting.filter((each) => each.platform !== platform && employs(each)).map((e) => e.platform),
      );
      take({
        ...file.about(platform, null),
        workerClass,
        trade,
        startedOn: engagement.from,
        coverReported: file.reported(platform, 'injuryCover'),
        workInjuryFrom: firstHolding(own, last),
        anyWorkInjuryFrom: firstHolding(workInjurySpans(file, null), last),
        otherEmployers: others.size,
        pilotDue,
        occupationalFrom: firstHolding(occupational, last),
        commercialFrom: firstHolding(spansOf(file.rows('injuryCover'), 3), last),
        ordersWithoutCover: orders,
        secondsWithoutCover: seconds,
      });
    }
  },
});
