import { startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { numberIn } from '../../records.ts';
import { type WorkerRegister, workerRegister } from '../register.ts';
import { areasIn, bulletins, liesIn } from './bulletins.ts';
import { type OpenOrder, openOrders } from './open-orders.ts';
import { signalKinds, signalLevels } from './signals.ts';

/** The replay of one signal: what the worker was sent from the moment the platform had to act until the signal was lifted. */
function replay(orders: readonly OpenOrder[], from: number, to: number, nearM: number) {
  const under = orders.filter(({ accepted }) => accepted >= from && accepted < to);
  const atHand = (at: number) => orders.filter(({ accepted, end }) => accepted <= at && end > at).length;
  const late = orders.filter(
    ({ accepted, end, promisedS, extendedS }) =>
      end >= from && end < to && promisedS !== null && end - accepted > promisedS + Math.max(0, extendedS ?? 0),
  );
  return {
    ordersUnder: under.length,
    ordersNotExtended: under.filter(({ extendedS }) => extendedS !== null && extendedS <= 0).length,
    extensionNotSaid: under.filter(({ extendedS }) => extendedS === null).length,
    ordersFar: under.filter(({ distanceM }) => distanceM !== null && distanceM > nearM).length,
    distanceNotSaid: under.filter(({ distanceM }) => distanceM === null).length,
    mostAtOnce: under.reduce((most, { accepted }) => Math.max(most, atHand(accepted)), 0),
    lateOrders: late.length,
    latePenaltyFen: late.reduce((sum, { penaltyFen }) => sum + Math.max(0, penaltyFen ?? 0), 0),
    penaltyNotSaid: late.filter(({ penaltyFen }) => penaltyFen === null).length,
  };
}

/** Signals under which the worker was out on orders in their areas: one fact a signal and platform. */
const severeWeather = workerRegister({
  kind: 'severe-weather',
  fold(file, law: Law, take) {
    const { first, last } = file.county;
    for (const row of bulletins(file.county, 'weatherSignal')) {
      const issuedAt = numberIn(row, 'issuedAt')!;
      const liftedAt = numberIn(row, 'liftedAt');
      const at = (name: string) => law.findInForce(name, numberIn(row, 'on')!, '500229')?.value ?? null;
      const from = issuedAt + (at('severe-weather-act-seconds') ?? 0);
      const to = Math.min(liftedAt ?? Number.POSITIVE_INFINITY, startOf(last + 1));
      if (from >= to || to <= startOf(first)) continue;
      const areas = areasIn(row);
      for (const engagement of file.engagements()) {
        const orders = openOrders(file, engagement.platform, from, to).filter(
          ({ place, surelyOpen }) => surelyOpen && place !== null && areas.some((area) => liesIn(place, area)),
        );
        if (orders.length === 0) continue;
        take({
          ...file.about(engagement.platform, row.recordId),
          workerClass: engagement.workerClass,
          signalKind: signalKinds[Number(row.signal) - 1] ?? null,
          signalLevel: signalLevels[Number(row.level) - 1] ?? null,
          belowMetres: numberIn(row, 'belowMetres'),
          liftSaid: liftedAt !== null,
          ...replay(orders, from, to, at('severe-weather-distance-metres') ?? Number.POSITIVE_INFINITY),
        });
      }
    }
  },
});

/** Folds over a worker's orders beside the county's warning signals. */
export const weatherFolds: readonly WorkerRegister[] = [severeWeather];
