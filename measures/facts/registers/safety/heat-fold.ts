import { type Day, formatDay } from '#basics/day.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { PayParts } from '../../pay-parts.ts';
import { hoursSystemOf } from '../../platform-terms.ts';
import { fromPlatform, holdsOn } from '../../records.ts';
import { type WorkerFile, type WorkerRegister, workerRegister } from '../register.ts';
import { daysReaching, maximumAt } from './bulletins.ts';
import { coveredSeconds, type OpenOrder, openOrders } from './open-orders.ts';

const DAY = 86_400;
const chengkou = '500229';

/** Lower bounds of the three bands and the hours of suspension on a day; what nobody published is never reached. */
function heatLaw(law: Law, on: Day) {
  const at = (name: string) => law.findInForce(name, on, chengkou)?.value ?? Number.POSITIVE_INFINITY;
  return {
    general: at('heat-band-general'),
    moderate: at('heat-band-moderate'),
    intense: at('heat-band-intense'),
    noon: at('heat-suspension-from-second'),
    afternoon: at('heat-suspension-to-second'),
  };
}

/** A worker's orders in the open on one hot day with one platform, by how hot it was where each was accepted. */
class OutdoorDay {
  readonly on: Day;
  readonly bands: ReturnType<typeof heatLaw>;
  readonly general: OpenOrder[] = [];
  readonly moderate: OpenOrder[] = [];
  readonly intense: OpenOrder[] = [];
  /** Orders of which the place, or else the vehicle, is not known. */
  readonly unplaced: OpenOrder[] = [];
  readonly unnamed: OpenOrder[] = [];
  maxTenths = 0;

  constructor(on: Day, bands: ReturnType<typeof heatLaw>) {
    this.on = on;
    this.bands = bands;
  }

  take(order: OpenOrder, file: WorkerFile): void {
    const { bands } = this;
    const max = order.place === null ? null : maximumAt(file.county, this.on, order.place);
    if (order.place === null) this.unplaced.push(order);
    else if (max === null || max < bands.general) return;
    else if (!order.surelyOpen) this.unnamed.push(order);
    else {
      this.maxTenths = Math.max(this.maxTenths, max);
      (max >= bands.intense ? this.intense : max >= bands.moderate ? this.moderate : this.general).push(order);
    }
  }

  get hot(): boolean {
    return this.general.length + this.moderate.length + this.intense.length > 0;
  }
}

/** The month's hot days on which a worker had orders with a platform. */
function outdoorDays(file: WorkerFile, law: Law, platform: number): OutdoorDay[] {
  const bands = new Map<Day, ReturnType<typeof heatLaw>>();
  const bandsOn = (on: Day) => bands.get(on) ?? bands.set(on, heatLaw(law, on)).get(on)!;
  const hot = daysReaching(file.county, (on) => bandsOn(on).general);
  if (hot.length === 0) return [];
  const days = new Map(hot.map((on) => [on, new OutdoorDay(on, bandsOn(on))]));
  for (const order of openOrders(file, platform, startOf(hot[0]!), startOf(hot.at(-1)! + 1)))
    for (let on = dayOf(order.accepted); on <= dayOf(order.end - 1); on++) days.get(on)?.take(order, file);
  return [...days.values()];
}

/** Working-time system the worker's pay terms claim on a day; standard where they say nothing. */
function claimedSystem(file: WorkerFile, platform: number, on: Day) {
  const terms = file.block.records[file.k]?.payTerms ?? [];
  const row = terms.find((each) => each.platform === platform && fromPlatform(each) && holdsOn(each, on));
  const claimed = row === undefined ? 'standard' : hoursSystemOf(Number(row.hoursSystem ?? 0));
  return claimed === 'unknown' ? 'standard' : claimed;
}

/** Days on which the worker was out on orders where it was hot: one fact a day and platform. */
const heatDays = workerRegister({
  kind: 'heat-day',
  fold(file, law, take) {
    for (const engagement of file.engagements()) {
      for (const day of outdoorDays(file, law, engagement.platform)) {
        const { on, bands } = day;
        if (!day.hot && day.unnamed.length === 0) continue;
        const from = startOf(on);
        const whole = (orders: readonly OpenOrder[]) => coveredSeconds(orders, from, from + DAY);
        take({
          ...file.about(engagement.platform, formatDay(on)),
          workerClass: engagement.workerClass,
          hoursSystem: claimedSystem(file, engagement.platform, on),
          on,
          maxTenths: day.maxTenths,
          generalSeconds: whole(day.general),
          moderateSeconds: whole(day.moderate),
          middaySeconds: coveredSeconds(day.moderate, from + bands.noon, from + bands.afternoon),
          intenseSeconds: whole(day.intense),
          unplacedSeconds: whole(day.unplaced),
          unnamedSeconds: whole(day.unnamed),
        });
      }
    }
  },
});

/** The month's hot days worked in the open, by band, and the heat allowance of the settlements they lie in. */
const heatMonths = workerRegister({
  kind: 'heat-month',
  fold(file, law, take) {
    for (const engagement of file.engagements()) {
      const days = outdoorDays(file, law, engagement.platform).filter(({ hot }) => hot);
      if (days.length === 0) continue;
      const paid = allowancePaid(file, engagement.platform);
      const count = { generalDays: 0, moderateDays: 0, intenseDays: 0, unsettledDays: 0 };
      for (const day of days) {
        if (!paid.covers(day.on)) count.unsettledDays++;
        else if (day.intense.length > 0) count.intenseDays++;
        else if (day.moderate.length > 0) count.moderateDays++;
        else count.generalDays++;
      }
      take({
        ...file.about(engagement.platform, null),
        workerClass: engagement.workerClass,
        ...count,
        payReported: file.county.reported(engagement.platform, 'pay'),
        heatAllowanceFen: paid.fen,
      });
    }
  },
});

const parts = new PayParts();

/** Heat allowance of the settlements that end in the month, and the days they settle; null where one does not say. */
function allowancePaid(file: WorkerFile, platform: number): { fen: number | null; covers(on: Day): boolean } {
  const { columns, from } = file.block.pay;
  const { first, last } = file.county;
  const periods: [Day, Day][] = [];
  let fen: number | null = 0;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    const to = columns.periodTo[i]!;
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || to < first || to > last) continue;
    const part: number | null = parts.read(columns, i).part('subsidyHeatFen');
    fen = fen === null || part === null ? null : fen + part;
    // A first day not reported settles that last day alone.
    periods.push([columns.periodFrom[i]! < 0 ? to : columns.periodFrom[i]!, to]);
  }
  return { fen, covers: (on) => periods.some(([a, b]) => on >= a && on <= b) };
}

/** Folds over a worker's orders beside the county's day maxima. */
export const heatFolds: readonly WorkerRegister[] = [heatDays, heatMonths];
