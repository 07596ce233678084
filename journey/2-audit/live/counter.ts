import type { Day } from '#basics/day.ts';
import { dayOf, type Instant, startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { foldWorker } from '#measures/facts/fold.ts';
import { DAY } from '#measures/facts/intervals.ts';
import type { WorkDay, WorkSpell } from '#measures/facts/kinds.ts';
import { countyOf, OneWorker, type Standing } from './block.ts';
import type { OrderNews, SessionNews } from './events.ts';
import { type Amount, amountsOfDay, amountsOfSpell } from './limits.ts';
import type { Kept, LiveWorker } from './worker.ts';

/** Days before today that are kept: a stretch over two midnights and 24 hours of driving are whole in them. Our setting. */
export const daysKept = 2;

/** How far a platform has told of what happened, and whether that is so long ago that its feed is late. */
export interface Told {
  upTo(platform: string): Instant;
  late(platform: string, now: Instant): boolean;
}

/** What a worker's clock shows at a moment. */
export interface Count {
  amounts: Amount[];
  /** Whether anything grows while no event comes. */
  running: boolean;
  /** Platforms the worker was at work with when their feed fell silent. */
  late: string[];
  /** When a feed that is in time now would be late for this worker; 0: for none. */
  lateFrom: Instant;
}

/**
 * Counts a worker's clock by the folds of the audit. As of a moment, an order nobody has finished runs on to it; where its platform’s feed
 * is late, at least to where the platform has told, and at most to the moment: the fold runs once for each bound.
 */
export class Counter {
  readonly law: Law;
  readonly #standing: Standing;
  readonly #lateAfter: number;
  readonly #platforms: string[] = [];
  #today: Day = 0;
  #one: OneWorker | null = null;

  constructor(law: Law, standing: Standing, lateAfter: number) {
    this.law = law;
    this.#standing = standing;
    this.#lateAfter = lateAfter;
  }

  /** The clock at `now`. */
  count(worker: LiveWorker, now: Instant, told: Told): Count {
    const count: Count = { amounts: [], running: false, late: [], lateFrom: 0 };
    let late = false;
    for (const { platform, row, retracted } of worker.sessions) {
      if (retracted || !runs(row, now)) continue;
      if (told.late(platform, now)) {
        late = true;
        if (!count.late.includes(platform)) count.late.push(platform);
      } else {
        const from = told.upTo(platform) + this.#lateAfter + 1;
        count.lateFrom = count.lateFrom === 0 ? from : Math.min(count.lateFrom, from);
      }
    }
    for (const { platform, row, retracted } of worker.orders) {
      if (retracted || !runs(row, now)) continue;
      count.running = true;
      if (!told.late(platform, now)) continue;
      late = true;
      if (!count.late.includes(platform)) count.late.push(platform);
    }
    const one = this.#worker(worker, now);
    this.#fill(one, worker, now, told, false);
    if (!late) {
      this.#fold(one, now, () => now, count.amounts);
      return count;
    }
    count.running = true;
    // A stretch that went on when its feed fell silent is not known to be over.
    const silentFrom = (platform: string) => Math.min(now, told.upTo(platform));
    const earliest = Math.min(...count.late.map(silentFrom));
    const least: Amount[] = [];
    this.#fold(
      one,
      now,
      (platform) => (platform === null ? earliest : count.late.includes(platform) ? silentFrom(platform) : now),
      least,
    );
    this.#fill(one, worker, now, told, true);
    this.#fold(one, now, () => now, count.amounts);
    bound(count.amounts, least);
    return count;
  }

  /** All facts of the days kept, from the rows as they stand: what an audit of these days would count. */
  facts(worker: LiveWorker, day: Day): { days: WorkDay[]; spells: WorkSpell[] } {
    const one = this.#worker(worker, startOf(day + 1) - 1);
    one.clear();
    for (const { platform, row, retracted } of worker.orders)
      if (!retracted) one.addOrder(this.#number(platform), row.start, row.end, row);
    for (const { platform, row, retracted } of worker.sessions)
      if (!retracted) one.addSession(this.#number(platform), row.start, row.end, row);
    const [days, spells]: [WorkDay[], WorkSpell[]] = [[], []];
    foldWorker(one.block, 0, this.law, {
      day: (fact) => void days.push({ ...fact }),
      spell: (fact) => void spells.push({ ...fact }),
    });
    return { days, spells };
  }

  #fold(one: OneWorker, now: Instant, overBy: (platform: string | null) => Instant, amounts: Amount[]): void {
    const today = dayOf(now);
    foldWorker(one.block, 0, this.law, {
      spell: (fact) => amountsOfSpell(fact, overBy(fact.platform), this.law, amounts),
      day: (fact) => {
        if (fact.day === today) amountsOfDay(fact, this.law, amounts);
      },
    });
  }

  /** Rows as of a moment, at least or at most. What starts later is not there yet. */
  #fill(one: OneWorker, worker: LiveWorker, now: Instant, told: Told, most: boolean): void {
    one.clear();
    const certain = (platform: string) =>
      most || !told.late(platform, now) ? now : Math.min(now, told.upTo(platform));
    for (const { platform, row, retracted } of worker.sessions) {
      if (retracted || row.start > now || row.start === 0) continue;
      one.addSession(this.#number(platform), row.start, runs(row, now) ? certain(platform) : row.end, row);
      // Who was online when a feed fell silent may have been on orders ever since.
      if (!most || !runs(row, now) || !told.late(platform, now)) continue;
      const from = Math.max(row.start, told.upTo(platform));
      one.addOrder(this.#number(platform), from, now, asBefore(worker, platform, row));
    }
    for (const { platform, row, retracted } of worker.orders) {
      if (retracted || row.start > now || (row.start === 0 && row.end > now)) continue;
      // An order whose session has ended, or that nobody closed for a day, is left open: the fold bounds it as the audit does.
      const goesOn = runs(row, now) && !leftOpen(worker, platform, row, now);
      const end = goesOn ? Math.max(row.start, certain(platform)) : row.end > now ? now : row.end;
      one.addOrder(this.#number(platform), row.start, end, row);
    }
  }

  #number(platform: string): number {
    return this.#platforms.indexOf(platform);
  }

  /** The block for today and every platform of the worker. */
  #worker(worker: LiveWorker, now: Instant): OneWorker {
    let known = dayOf(now) === this.#today && this.#one !== null;
    for (const rows of [worker.orders, worker.sessions])
      for (const { platform } of rows)
        if (!this.#platforms.includes(platform)) {
          this.#platforms.push(platform);
          known = false;
        }
    if (known) return this.#one!;
    this.#today = dayOf(now);
    const days = { contextFrom: this.#today - daysKept, first: this.#today - daysKept + 1, last: this.#today + 1 };
    this.#one = new OneWorker(countyOf(days, [...this.#platforms], this.#standing));
    return this.#one;
  }
}

/** Whether a row has begun and, as of a moment, has not ended; nothing runs for more than a day without a word. */
export function runs({ start, end }: { start: Instant; end: Instant }, now: Instant): boolean {
  return start !== 0 && start <= now && (end > now || (end === 0 && now - start < DAY));
}

/** Whether the session an open order was accepted in has ended. */
function leftOpen(worker: LiveWorker, platform: string, { start, end }: OrderNews, now: Instant): boolean {
  if (end !== 0) return false;
  return worker.sessions.some(
    (session) =>
      !session.retracted &&
      session.platform === platform &&
      session.row.start <= start &&
      session.row.end >= start &&
      session.row.end <= now,
  );
}

/** What an order nobody has told of may be like: as the last one with the platform. */
function asBefore(worker: LiveWorker, platform: string, session: SessionNews): OrderNews {
  const last = worker.orders.findLast((kept: Kept<OrderNews>) => kept.platform === platform && !kept.retracted);
  return { ...nothingSaid, trade: last?.row.trade ?? session.trade, vehicle: last?.row.vehicle ?? 9 };
}

const nothingSaid: OrderNews = {
  start: 0,
  end: 0,
  restFrom: 0,
  restTo: 0,
  trade: 99,
  vehicle: 9,
  place: null,
  toPlace: null,
  distanceM: null,
  promisedS: null,
  extendedS: null,
  penaltyFen: null,
};

/** Gives amounts counted at most what was counted at least of the same stretch or day. */
function bound(most: Amount[], least: readonly Amount[]): void {
  for (const one of most) {
    const same = least.findLast(
      ({ kind, enterprise, from }) => kind === one.kind && enterprise === one.enterprise && from >= one.from,
    );
    one.atLeast = same?.atLeast ?? 0;
    if (same !== undefined) one.subject = same.subject;
  }
}
