import { secondOfDay, startOf } from '#basics/instant.ts';
import { type Block, type SessionColumns, type Sorted, UNKNOWN, UNKNOWN_CODE } from '../facts/ledger.ts';
import { tradeIndex } from '../facts/records.ts';
import { indicator, sumsOf, type Tally } from '../indicator.ts';
import { cellOf, cells, payRates, sumsPerCell } from './pay-rates.ts';

const DONE = 1;

/**
 * 每小时报酬: pay of completed orders per hour of orders and per hour online, by trade, distance, night, weather and load, with
 * the share of waiting. Overlapping orders of a worker share their time, whatever the platforms: an order counts the seconds that
 * no earlier one of the worker had, so that the hours add up to the union. Waiting is time online since the last order, counted
 * with the order that ends it; it is known only on platforms that report sessions. An order belongs to the month it starts in.
 */
export const payPerHour = indicator({
  slug: 'pay-per-hour',
  measure: 'pay',
  title: { zh: '每小时报酬与等待占比', en: 'Pay per hour and the waiting share' },
  basis: [{ instrument: 'county-policy', article: '（六）' }],
  reads: ['order', 'session'],
  parameters: ['night-from-second', 'night-to-second'],
  add(tally, block, law) {
    const { first, last } = block.county;
    const [from, to] = [startOf(first), startOf(last + 1)];
    const nightFrom = law.inForce('night-from-second', first).value ?? 0;
    const nightTo = law.inForce('night-to-second', first).value ?? 0;
    const isNight = (at: number) => {
      const second = secondOfDay(at);
      return nightFrom <= nightTo ? second >= nightFrom && second < nightTo : second >= nightFrom || second < nightTo;
    };
    for (let k = 0; k < block.workers; k++) addWorker(tally, block, k, from, to, isNight);
  },
  result: payRates,
});

/** Time online of one worker, asked for in stretches that move forward. */
class Online {
  readonly #sessions: Sorted<SessionColumns>;
  readonly #last: number;
  #next: number;

  constructor(sessions: Sorted<SessionColumns>, k: number) {
    this.#sessions = sessions;
    this.#next = sessions.from[k]!;
    this.#last = sessions.from[k + 1]!;
  }

  /** Seconds online from `from` to `to`, sessions that overlap counted once. */
  between(from: number, to: number): number {
    const { start, end, source } = this.#sessions.columns;
    while (this.#next < this.#last && end[this.#next]! <= from) this.#next++;
    let [seconds, reached] = [0, from];
    for (let i = this.#next; i < this.#last && start[i]! < to; i++) {
      if (source[i] !== 0 || start[i] === 0) continue;
      const begin = Math.max(start[i]!, reached);
      const stop = Math.min(end[i]!, to);
      if (stop <= begin) continue;
      seconds += stop - begin;
      reached = stop;
    }
    return seconds;
  }
}

function addWorker(tally: Tally, block: Block, k: number, from: number, to: number, isNight: (at: number) => boolean) {
  const { columns } = block.order;
  const sums = sumsOf(tally, 'cells', cells * sumsPerCell);
  const outside = sumsOf(tally, 'outside', 2);
  const online = new Online(block.session, k);
  /** Ends of the orders in hand; few, so a list. */
  const inHand: number[] = [];
  let busyUntil = from;
  for (let i = block.order.from[k]!; i < block.order.from[k + 1]!; i++) {
    const [start, end] = [columns.start[i]!, columns.end[i]!];
    if (columns.source[i] !== 0 || columns.status[i] !== DONE || start === 0 || end <= start || start >= to) continue;
    for (let j = inHand.length - 1; j >= 0; j--) if (inHand[j]! <= start) inHand.splice(j, 1);
    const load = Math.min(inHand.length, 2);
    inHand.push(end);
    const waiting = start > busyUntil ? online.between(busyUntil, start) : 0;
    const own = ownSeconds(start, end, Math.max(start, busyUntil), columns.restFrom[i]!, columns.restTo[i]!);
    busyUntil = Math.max(busyUntil, end);
    if (start < from) continue;
    const pay = columns.workerGrossFen[i]!;
    if (pay === UNKNOWN || columns.currency[i] !== 0) {
      outside[0]!++;
      continue;
    }
    const weather = columns.weather[i] === UNKNOWN_CODE ? 2 : columns.weather[i] === 0 ? 0 : 1;
    const trade = tradeIndex(columns.trade[i]!);
    const at = cellOf(trade, columns.distanceM[i]!, isNight(start), weather, load) * sumsPerCell;
    sums[at]!++;
    sums[at + 1]! += pay;
    sums[at + 2]! += own;
    if (!block.county.reported(columns.platform[i]!, 'session')) continue;
    sums[at + 3]! += pay;
    sums[at + 4]! += own;
    sums[at + 5]! += waiting;
  }
  outside[1]! += busyUntil < to ? online.between(busyUntil, to) : 0;
}

/** Seconds of an order from `from` on, less a long rest inside it. */
function ownSeconds(start: number, end: number, from: number, restFrom: number, restTo: number): number {
  const rest =
    restFrom > start && restTo > restFrom ? Math.max(0, Math.min(restTo, end) - Math.max(restFrom, from)) : 0;
  return Math.max(0, end - from - rest);
}
