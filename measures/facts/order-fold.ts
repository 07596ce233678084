import { DAY } from './intervals.ts';
import { type OrderFact, trades, type Vehicle } from './kinds.ts';
import { type Block, UNKNOWN, UNKNOWN_PLACE } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import { tradeIndex } from './records.ts';
import type { FactSink } from './sink.ts';
import type { WorkerPlatforms } from './worker-platforms.ts';

const statuses: readonly OrderFact['status'][] = ['abnormal', 'done', 'cancelled', 'abnormal', 'in-progress'];
const vehicles: readonly Vehicle[] = ['unknown', 'e-bike', 'motorcycle', 'car', 'truck', 'on-foot'];
const identities: readonly OrderFact['identity'][] = ['unknown', 'matches', 'mismatched', 'not-real-name'];
/** Trades by pilot industry code of the register: ride; delivery; takeaway; freight. */
const insured: readonly (readonly number[])[] = [[], [0], [1], [1], [3, 4]];

/** Orders one by one: those that began in the month, by whatever time of them is known. */
export class OrderFold {
  readonly #terms: MonthTerms;
  readonly #fact: OrderFact = emptyOrder();
  /** First day on the pilot list by platform. */
  readonly #listed: number[] = [];

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  emit(block: Block, k: number, worker: WorkerPlatforms, sink: FactSink): void {
    const { columns, from } = block.order;
    const { source, start, end, created, platform, trade, place, status, vehicle, currency, takeRateShown } = columns;
    const { distanceM, promisedS, extendedS, userPaidFen, platformFeeFen, workerGrossFen, identity } = columns;
    const { origin, baseDay, first, days, county } = this.#terms;
    const fact = this.#fact;
    const high = from[k + 1]!;
    // What depends on platform, trade and day alone is looked up when one of them changes.
    let [lastPlatform, lastTrade, lastDay] = [-1, -1, -1];
    for (let i = from[k]!; i < high; i++) {
      if (source[i] !== 0) continue;
      const s = start[i]!;
      const e = end[i]!;
      const day = Math.floor(((s !== 0 ? s : created[i] !== 0 ? created[i]! : e) - origin) / DAY);
      if (day < first || day >= days) continue;
      if (platform[i] !== lastPlatform || trade[i] !== lastTrade || day !== lastDay) {
        lastPlatform = platform[i]!;
        lastTrade = trade[i]!;
        lastDay = day;
        this.#describe(worker, lastPlatform, tradeIndex(lastTrade), day);
        fact.day = baseDay + day;
      }
      fact.place = place[i] === UNKNOWN_PLACE ? null : county.places[place[i]!]!;
      fact.status = statuses[status[i]!] ?? 'abnormal';
      fact.acceptedAt = s === 0 ? null : s;
      fact.finishedAt = e === 0 ? null : e;
      fact.vehicle = vehicles[vehicle[i]!] ?? 'unknown';
      fact.distanceM = known(distanceM[i]!);
      fact.promisedSeconds = known(promisedS[i]!);
      fact.extendedSeconds = known(extendedS[i]!);
      fact.userPaidFen = known(userPaidFen[i]!);
      fact.platformFeeFen = known(platformFeeFen[i]!);
      fact.workerGrossFen = known(workerGrossFen[i]!);
      fact.currency = county.currencies[currency[i]!] ?? 'CNY';
      fact.takeRateShown = takeRateShown[i] === 1 ? true : takeRateShown[i] === 0 ? false : null;
      fact.injuryPremiumMilli = known(columns.injuryPremiumMilli[i]!);
      fact.identity = identities[identity[i]!] ?? worker.identityOf(lastPlatform);
      sink.order!(fact, i);
    }
  }

  #describe(worker: WorkerPlatforms, platform: number, trade: number, day: number): void {
    const own = this.#terms.platform(platform);
    const fact = this.#fact;
    fact.platform = own.uscc;
    fact.workerClass = worker.classOn(platform, day);
    fact.trade = trades[trade]!;
    const ceiling = own.ceilings(trade)[day]!;
    fact.publishedTakeRateCeilingBp = ceiling < 0 ? null : ceiling;
    fact.injuryCoverDue = own.injuryIndustry === null ? null : this.#coverDue(platform, own.injuryIndustry, trade, day);
  }

  #coverDue(platform: number, industry: number, trade: number, day: number): boolean {
    let from = this.#listed[platform];
    if (from === undefined) {
      from = this.#terms.injuryListedFrom(platform) ?? Number.POSITIVE_INFINITY;
      this.#listed[platform] = from;
    }
    return from <= this.#terms.baseDay + day && (insured[industry]?.includes(trade) ?? false);
  }
}

const known = (value: number) => (value === UNKNOWN ? null : value);

function emptyOrder(): OrderFact {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    day: 0,
    place: null,
    status: 'done',
    acceptedAt: null,
    finishedAt: null,
    vehicle: 'unknown',
    distanceM: null,
    promisedSeconds: null,
    extendedSeconds: null,
    userPaidFen: null,
    platformFeeFen: null,
    workerGrossFen: null,
    currency: 'CNY',
    takeRateShown: null,
    publishedTakeRateCeilingBp: null,
    injuryPremiumMilli: null,
    injuryCoverDue: null,
    identity: 'unknown',
  };
}
