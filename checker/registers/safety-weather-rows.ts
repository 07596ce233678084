import { dayOfInstant, daysFrom, midnight, readDay } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import { secondsBetween, union } from '../facts/intervals.ts';
import { part } from '../facts/pay.ts';
import type { Behind } from '../facts/recount.ts';
import { at, type Interval, number, on, rowsOf, said } from '../facts/rows.ts';
import { termsOn } from '../facts/worker.ts';
import { ofMonth, type Recounting } from './recounting.ts';

/** An order as the rules on weather see it: from acceptance to its end, where it was accepted and on what. */
interface Trip extends Interval {
  row: Row;
  place: string | null;
  vehicle: 'open' | 'unsaid';
}

/** Orders on two wheels or on foot, and those of which the vehicle is not said, that began and ended; in a car nobody is in the open. */
function tripsOf({ finding, rows }: Behind): Trip[] {
  return rowsOf(rows, 'order', finding.platform).flatMap((row) => {
    const [from, to] = [at(row, 'acceptedAt'), at(row, 'finishedAt') ?? at(row, 'cancelledAt')];
    const code = said(row, 'vehicle') ?? '9';
    const vehicle = ['1', '2', '5'].includes(code) ? 'open' : code === '9' ? 'unsaid' : null;
    if (from === null || to === null || to <= from || vehicle === null) return [];
    return [{ row, from, to, place: said(row, 'fromPlace'), vehicle } as Trip];
  });
}

/** What a code says of an area: a township, its county where it ends in 000, a city where a county's code ends in 00 or 0000. */
function area(code: string): string {
  const county = code.length === 9 && code.slice(6) === '000' ? code.slice(0, 6) : code;
  return county.length === 6 ? county.replace(/(00|0000)$/, '').replace(/00$/, '') : county;
}

/** Bulletins of a table: the county office's, never those of the enterprise itself. */
const bulletins = ({ finding, rows }: Behind, table: string) =>
  rows.filter((row) => row.table === table && row.platform !== finding.platform);

/** The day maximum where an order was accepted: of the smallest area published, the highest of several. */
function maximum(behind: Behind, day: number, place: string): number | null {
  const there = bulletins(behind, 'heatDay')
    .filter((row) => on(row, 'on') === day && place.startsWith(area(said(row, 'place') ?? '?')))
    .map((row) => ({ size: area(said(row, 'place')!).length, max: number(row, 'maxTenths')! }));
  const smallest = Math.max(...there.map(({ size }) => size));
  const of = there.filter(({ size }) => size === smallest).map(({ max }) => max);
  return of.length === 0 ? null : Math.max(...of);
}

const bandNames = ['general', 'moderate', 'intense'] as const;
const leastOf = { general: 350, moderate: 370, intense: 400 } as const;

/** One day's orders in the open by the band of the place each was accepted at, those without a place and those without a vehicle. */
function heatOf(behind: Behind, trips: readonly Trip[], day: number) {
  const bounds = bandNames.map((band) => behind.value(`heat-band-${band}`, leastOf[band]));
  const bands: Trip[][] = [[], [], []];
  const [unplaced, unnamed]: [Trip[], Trip[]] = [[], []];
  let max = 0;
  for (const trip of trips) {
    if (dayOfInstant(trip.from) > day || dayOfInstant(trip.to - 1) < day) continue;
    if (trip.place === null) unplaced.push(trip);
    else {
      const here = maximum(behind, day, trip.place);
      const band = here === null ? -1 : bounds.filter((least) => here >= least).length - 1;
      if (band < 0) continue;
      if (trip.vehicle === 'unsaid') unnamed.push(trip);
      else {
        bands[band]!.push(trip);
        max = Math.max(max, here!);
      }
    }
  }
  const seconds = (some: readonly Trip[], from = midnight(day), to = midnight(day + 1)) =>
    secondsBetween(union(some), from, to);
  return { bands, max, seconds, unplaced, unnamed };
}

const systems: Readonly<Record<string, string>> = { 1: 'standard', 2: 'comprehensive', 3: 'irregular' };

/** A hot day out on orders: the time in each band, of the middle one that between noon and four, and the time that tells no place or vehicle. */
const recountHeatDay: Recounting = (behind, to) => {
  ofMonth(behind, to);
  const { finding, fact, rows, value } = behind;
  if (typeof fact.on !== 'number') return;
  if (finding.record !== null) to.is('on', readDay(finding.record));
  const heat = heatOf(behind, tripsOf(behind), fact.on);
  const noon = midnight(fact.on);
  to.is('maxTenths', heat.max);
  for (const [i, band] of bandNames.entries()) to.is(`${band}Seconds`, heat.seconds(heat.bands[i]!));
  to.is(
    'middaySeconds',
    heat.seconds(
      heat.bands[1]!,
      noon + value('heat-suspension-from-second', 43_200),
      noon + value('heat-suspension-to-second', 57_600),
    ),
  );
  to.is('unplacedSeconds', heat.seconds(heat.unplaced));
  to.is('unnamedSeconds', heat.seconds(heat.unnamed));
  if (finding.platform === null || !to.has('hoursSystem')) return;
  const terms = termsOn(rows, finding.platform, fact.on);
  to.is('hoursSystem', systems[(terms === null ? null : said(terms, 'hoursSystem')) ?? ''] ?? 'standard');
};

/** A month's hot days by the hottest place worked at, and the heat allowance of the settlements that end in it. */
const recountHeatMonth: Recounting = (behind, to) => {
  ofMonth(behind, to);
  const { finding, rows, sealed } = behind;
  const trips = tripsOf(behind);
  const settlements = rowsOf(rows, 'pay', finding.platform).filter((row) => {
    const end = on(row, 'periodTo');
    return end !== null && end >= sealed.first && end <= sealed.last;
  });
  const settled = (day: number) =>
    settlements.some((row) => (on(row, 'periodFrom') ?? on(row, 'periodTo')!) <= day && day <= on(row, 'periodTo')!);
  const count: Record<string, number> = { general: 0, moderate: 0, intense: 0, unsettled: 0 };
  for (const day of daysFrom(sealed.first, sealed.last)) {
    const { bands } = heatOf(behind, trips, day);
    const hottest = bands.findLastIndex((band) => band.length > 0);
    if (hottest >= 0) count[settled(day) ? bandNames[hottest]! : 'unsettled']!++;
  }
  for (const [band, days] of Object.entries(count)) to.is(`${band}Days`, days);
  const paid = settlements.map((row) => part(row, 'subsidyHeatFen'));
  const all = paid.reduce((sum: number, fen) => sum + (fen ?? 0), 0);
  to.is('heatAllowanceFen', paid.includes(null) ? null : all);
};

const signals =
  'rainstorm snowstorm wind fog icing heat other lightning hail cold-wave haze frost drought forest-fire'.split(' ');
const colours = ['blue', 'yellow', 'orange', 'red'];

/** What was sent in a signal's areas from the moment the county's setting gives to act until it was lifted. */
const recountWeather: Recounting = (behind, to) => {
  ofMonth(behind, to);
  const { finding, sealed, value } = behind;
  const signal = bulletins(behind, 'weatherSignal').find(({ recordId }) => recordId === finding.record);
  if (signal === undefined) return;
  to.is('signalKind', signals[Number(said(signal, 'signal')) - 1] ?? null);
  to.is('signalLevel', colours[Number(said(signal, 'level')) - 1] ?? null);
  to.is('belowMetres', number(signal, 'belowMetres'));
  const lifted = at(signal, 'liftedAt');
  to.is('liftSaid', lifted !== null);
  const from = (at(signal, 'issuedAt') ?? 0) + value('severe-weather-act-seconds', 900);
  const end = Math.min(lifted ?? Number.POSITIVE_INFINITY, midnight(sealed.last + 1));
  const areas = (said(signal, 'areas') ?? '').split(/[,，]/).filter((code) => code !== '');
  const trips = tripsOf(behind).filter(
    (trip) =>
      trip.vehicle === 'open' &&
      trip.place !== null &&
      areas.some((code) => trip.place!.startsWith(area(code))) &&
      trip.from < end &&
      trip.to > from,
  );
  const under = trips.filter((trip) => trip.from >= from);
  const of = (some: readonly Trip[], column: string) => some.map(({ row }) => number(row, column));
  to.is('ordersUnder', under.length);
  to.is('ordersNotExtended', of(under, 'extendedS').filter((more) => more !== null && more <= 0).length);
  to.is('extensionNotSaid', of(under, 'extendedS').filter((more) => more === null).length);
  const near = value('severe-weather-distance-metres', 3000);
  to.is('ordersFar', of(under, 'distanceM').filter((metres) => metres !== null && metres > near).length);
  to.is('distanceNotSaid', of(under, 'distanceM').filter((metres) => metres === null).length);
  const atHand = (moment: number) => trips.filter((trip) => trip.from <= moment && trip.to > moment).length;
  to.is('mostAtOnce', Math.max(0, ...under.map((trip) => atHand(trip.from))));
  const late = trips.filter(({ row, from: accepted, to: done }) => {
    const allowed = number(row, 'promisedS');
    return done < end && allowed !== null && done - accepted > allowed + Math.max(0, number(row, 'extendedS') ?? 0);
  });
  to.is('lateOrders', late.length);
  to.is(
    'latePenaltyFen',
    of(late, 'penaltyFen').reduce((sum: number, fen) => sum + Math.max(0, fen ?? 0), 0),
  );
  to.is('penaltyNotSaid', of(late, 'penaltyFen').filter((fen) => fen === null).length);
};

/** How facts on heat and severe weather follow from orders and the county's bulletins, by kind. */
export const weatherRecounts: Readonly<Record<string, Recounting>> = {
  'heat-day': recountHeatDay,
  'heat-month': recountHeatMonth,
  'severe-weather': recountWeather,
};
