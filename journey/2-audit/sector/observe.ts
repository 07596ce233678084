import { divideHalfUp } from '#basics/money.ts';
import type { Law } from '#law/in-force.types.ts';
import { countedPay, leftOutOfPay, unreportedPart } from '#measures/06-pay/index.ts';
import { foldBlock } from '#measures/facts/fold.ts';
import type { OrderFact, Settlement, WorkDay } from '#measures/facts/kinds.ts';
import type { Block } from '#measures/facts/ledger.ts';
import { liesIn } from '#measures/facts/registers/safety/bulletins.ts';
import type { FactSink } from '#measures/facts/sink.ts';
import type { Histogram } from './percentiles.ts';
import type { EffectRequest } from './request.ts';

/** What was observed and what could not be: rows by what they lack. */
export interface Observed {
  histogram: Histogram;
  unknown: Map<string, number>;
}

/** Whether a fact lies in the area asked for: `place` where its place is not known. */
function placed(place: string | null, area: string): 'in' | 'out' | 'place' {
  if (place === null) return 'place';
  return liesIn(place, area) ? 'in' : 'out';
}

/** Whether an order falls under a route-time standard as asked for, or what it lacks to be told. */
export function orderScope(fact: OrderFact, request: EffectRequest): 'in' | 'out' | 'place' | 'vehicle' | 'distanceM' {
  const { vehicle, aboveM, upToM } = request;
  if (fact.trade !== request.trade || fact.platform === null) return 'out';
  const where = placed(fact.place, request.area);
  if (where === 'out') return 'out';
  if (vehicle !== null && fact.vehicle !== vehicle && fact.vehicle !== 'unknown') return 'out';
  if (fact.distanceM !== null && aboveM !== null && fact.distanceM <= aboveM) return 'out';
  if (fact.distanceM !== null && upToM !== null && fact.distanceM > upToM) return 'out';
  if (where === 'place') return 'place';
  if (vehicle !== null && fact.vehicle === 'unknown') return 'vehicle';
  return fact.distanceM === null && (aboveM !== null || upToM !== null) ? 'distanceM' : 'in';
}

/** Adds what a block's workers show of the kind asked for: the time of orders done, pay, hours or orders of a day. */
export function observe(block: Block, law: Law, request: EffectRequest, into: Observed): void {
  const lacks = (what: string) => into.unknown.set(what, (into.unknown.get(what) ?? 0) + 1);
  const take = (value: number | string | null) => {
    if (typeof value === 'string') lacks(value);
    else if (value !== null) into.histogram.add(value);
  };
  const sinks: Readonly<Record<EffectRequest['kind'], FactSink>> = {
    'route-time': { order: (fact) => take(timeOf(fact, request)) },
    'minimum-pay': { settlement: (fact) => take(payOf(fact, request)) },
    hours: { day: (fact) => take(hoursOf(fact, request)) },
    'piece-norm': { day: (fact) => take(ordersOf(fact, request)) },
  };
  foldBlock(block, law, sinks[request.kind]);
}

/** Seconds from acceptance to completion of an order done; null where it is not meant, a name where that cannot be told. */
function timeOf(fact: OrderFact, request: EffectRequest): number | string | null {
  if (fact.status !== 'done') return null;
  const scope = orderScope(fact, request);
  if (scope === 'out') return null;
  if (scope !== 'in') return scope;
  if (fact.acceptedAt === null || fact.finishedAt === null || fact.finishedAt <= fact.acceptedAt) return 'finishedAt';
  return fact.finishedAt - fact.acceptedAt;
}

/** Fen an hour or an order of pay that counts, rounded half up once. */
function payOf(fact: Settlement, request: EffectRequest): number | string | null {
  if (fact.trade !== request.trade || fact.workerClass === 'self-employed') return null;
  const where = placed(fact.place, request.area);
  if (where === 'out') return null;
  if (where === 'place') return 'place';
  if (fact.workerClass === 'unclear') return 'relation';
  if (fact.currency !== 'CNY') return 'currency';
  if (fact.grossFen === null) return 'grossFen';
  const part = unreportedPart(fact, leftOutOfPay);
  if (part !== null) return part;
  if (!fact.covered) return 'periodFrom';
  if (request.per === 'hour' && fact.workingSeconds !== fact.workingSecondsAtMost) return 'workingSeconds';
  const units = request.per === 'hour' ? fact.workingSeconds : fact.orders;
  if (units === 0) return null;
  return divideHalfUp(countedPay(fact, leftOutOfPay) * (request.per === 'hour' ? 3600 : 1), units);
}

/** Whether a day at an enterprise is meant: null where not, a name where that cannot be told. */
function dayScope(fact: WorkDay, request: EffectRequest): true | string | null {
  if (fact.platform === null || fact.trade !== request.trade || fact.workerClass === 'self-employed') return null;
  if (fact.workingSecondsAtMost === 0) return null;
  // Nothing was seen of the day, and feeds are not whole enough to say that there was nothing.
  if (fact.workingSeconds === 0 && fact.orders === 0) return 'workingSeconds';
  const where = placed(fact.place, request.area);
  if (where === 'out') return null;
  return where === 'place' ? 'place' : true;
}

/** Seconds worked on a day for one enterprise. */
function hoursOf(fact: WorkDay, request: EffectRequest): number | string | null {
  const scope = dayScope(fact, request);
  if (scope !== true) return scope;
  return fact.workingSeconds === fact.workingSecondsAtMost ? fact.workingSeconds : 'workingSeconds';
}

/** Orders of a day for one enterprise; days without an order are not counted. */
export function ordersOf(fact: WorkDay, request: EffectRequest): number | string | null {
  const scope = dayScope(fact, request);
  if (scope !== true) return scope;
  return fact.orders === 0 ? null : fact.orders;
}
