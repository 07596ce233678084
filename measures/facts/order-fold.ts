import { dayOf } from '#basics/instant.ts';
import { type OrderFact, trades, type Vehicle } from './kinds.ts';
import { type Block, type OrderColumns, UNKNOWN, UNKNOWN_PLACE } from './ledger.ts';
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
    const { source } = block.order.columns;
    for (let i = block.order.from[k]!; i < block.order.from[k + 1]!; i++) {
      if (source[i] === 0) this.#emitOrder(block.order.columns, i, worker, sink);
    }
  }

  #emitOrder(columns: OrderColumns, i: number, worker: WorkerPlatforms, sink: FactSink): void {
    const terms = this.#terms;
    const start = columns.start[i]!;
    const end = columns.end[i]!;
    const placed = start !== 0 ? start : columns.created[i] !== 0 ? columns.created[i]! : end;
    const day = dayOf(placed) - terms.baseDay;
    if (day < terms.first || day >= terms.days) return;
    const fact = this.#fact;
    const platform = columns.platform[i]!;
    const own = terms.platform(platform);
    const trade = tradeIndex(columns.trade[i]!);
    fact.platform = own.uscc;
    fact.workerClass = worker.classOn(platform, day);
    fact.trade = trades[trade]!;
    fact.day = terms.baseDay + day;
    const place = columns.place[i]!;
    fact.place = place === UNKNOWN_PLACE ? null : terms.county.places[place]!;
    fact.status = statuses[columns.status[i]!] ?? 'abnormal';
    fact.acceptedAt = start === 0 ? null : start;
    fact.finishedAt = end === 0 ? null : end;
    fact.vehicle = vehicles[columns.vehicle[i]!] ?? 'unknown';
    fact.distanceM = known(columns.distanceM[i]!);
    fact.promisedSeconds = known(columns.promisedS[i]!);
    fact.extendedSeconds = known(columns.extendedS[i]!);
    fact.userPaidFen = known(columns.userPaidFen[i]!);
    fact.platformFeeFen = known(columns.platformFeeFen[i]!);
    fact.workerGrossFen = known(columns.workerGrossFen[i]!);
    fact.currency = terms.county.currencies[columns.currency[i]!] ?? 'CNY';
    fact.takeRateShown = columns.takeRateShown[i] === 1 ? true : columns.takeRateShown[i] === 0 ? false : null;
    const ceiling = own.ceilings(trade)[day]!;
    fact.publishedTakeRateCeilingBp = ceiling < 0 ? null : ceiling;
    fact.injuryPremiumMilli = known(columns.injuryPremiumMilli[i]!);
    fact.injuryCoverDue = own.injuryIndustry === null ? null : this.#coverDue(platform, own.injuryIndustry, trade, day);
    fact.identity = identities[columns.identity[i]!] ?? worker.identityOf(platform);
    sink.order!(fact, i);
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
