import { DELIVERY, MOTOR } from './bits.ts';
import type { WorkerIntervals } from './gather.ts';
import { DAY } from './intervals.ts';
import { type Trade, trades } from './kinds.ts';
import type { Block } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import type { EngagementDays } from './worker-class.ts';

const onTheRoad: readonly Trade[] = ['ride', 'city-freight', 'long-haul-freight'];

/**
 * Adds where a worker may have worked for a platform without our knowing: days on which the platform's feed is missing, and
 * where the month before is not sealed, the day before the month and what was still running from it on the first day.
 * A worker is concerned on days of an engagement, or where none is on file, if the platform has rows of theirs at all.
 */
export function addAbsent(
  intervals: WorkerIntervals,
  block: Block,
  k: number,
  platform: number,
  engagement: EngagementDays,
  terms: MonthTerms,
): void {
  const own = terms.platform(platform);
  const concerned = (day: number) => !engagement.known || engagement.engaged[day] === 1;
  const bits = () => {
    const trade = engagement.trade >= 0 ? trades[engagement.trade]! : own.trade;
    return (
      (trade === 'delivery' ? DELIVERY : 0) |
      (trade === null || onTheRoad.includes(trade) ? MOTOR : 0) |
      intervals.rowBits
    );
  };
  const orders = own.missing('order');
  const sessions = own.missing('session');
  for (let day = terms.first; day < terms.days; day++) {
    if (orders?.[day] === 1 && concerned(day)) intervals.open.add(day * DAY, (day + 1) * DAY, bits(), platform);
    if (sessions?.[day] === 1 && concerned(day)) {
      intervals.onlineOpen.add(day * DAY, (day + 1) * DAY, 0, platform);
      intervals.mandatedOpen.add(day * DAY, (day + 1) * DAY, 0, platform);
    }
  }
  // The window's day before the context: with no context it is the day before the month, and nobody has told of it.
  if (terms.first !== 1 || !concerned(0)) return;
  const until = Math.min(2 * DAY, firstLogin(block, k, platform, terms) ?? 2 * DAY);
  intervals.open.add(0, until, bits(), platform);
  intervals.onlineOpen.add(0, until, 0, platform);
  intervals.mandatedOpen.add(0, until, 0, platform);
}

/** When the worker first logged in to the platform in the month: what ran over from the month before had ended by then. */
function firstLogin(block: Block, k: number, platform: number, terms: MonthTerms): number | null {
  const { start, source, platform: of } = block.session.columns;
  for (let i = block.session.from[k]!; i < block.session.from[k + 1]!; i++) {
    if (source[i] === 0 && of[i] === platform && start[i]! - terms.origin >= terms.first * DAY)
      return start[i]! - terms.origin;
  }
  return null;
}
