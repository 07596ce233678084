import { formatDay } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { RecordRow } from '../../ledger.ts';
import { numberIn, textIn } from '../../records.ts';
import { type WorkerFile, type WorkerRegister, workerRegister } from '../register.ts';
import type { RegisterTable } from '../tables.ts';

/** Rows the county keeps for everybody, whoever of its enterprises they stand under. */
const keptByCounty = (file: WorkerFile, table: RegisterTable): readonly RecordRow[] =>
  file.county.registers?.[table] ?? [];

/** Vehicles on which the rider is out in the open: e-bike, motorcycle, on foot. */
const inTheOpen = new Set([1, 2, 5]);

/** Whether a place lies in an area: the area's code without its trailing zeros begins the place's. */
function liesIn(place: string | undefined, area: string): boolean {
  return place?.startsWith(area.replace(/(?:000)?$/, '').replace(/(?:00){1,2}$/, '')) === true;
}

/** An order in the open of one platform: when and where. */
interface OpenOrder {
  start: number;
  end: number;
  place: string | undefined;
  extended: boolean;
}

function openOrders(file: WorkerFile, platform: number, from: number, to: number): OpenOrder[] {
  const { columns, from: offsets } = file.block.order;
  const found: OpenOrder[] = [];
  for (let i = offsets[file.k]!; i < offsets[file.k + 1]!; i++) {
    const [start, end] = [columns.start[i]!, columns.end[i]!];
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || !inTheOpen.has(columns.vehicle[i]!)) continue;
    if (start >= to || end <= from) continue;
    const place = file.county.places[columns.place[i]!];
    found.push({ start: Math.max(start, from), end: Math.min(end, to), place, extended: columns.extendedS[i]! > 0 });
  }
  return found;
}

/** Seconds in which at least one of the orders ran, between two moments. */
function coveredSeconds(orders: readonly OpenOrder[], from: number, to: number): number {
  let [total, reach] = [0, from];
  for (const { start, end } of orders) {
    const [a, b] = [Math.max(start, reach), Math.min(end, to)];
    if (b <= a) continue;
    total += b - a;
    reach = b;
  }
  return total;
}

/** Days of a hot maximum on which the worker was out on orders in its area: one fact a day and platform. */
const heatDays = workerRegister({
  kind: 'heat-day',
  fold(file, law, take) {
    const hot = keptByCounty(file, 'heatDay');
    if (hot.length === 0) return;
    for (const engagement of file.engagements()) {
      for (const row of hot) {
        const [on, maxTenths, area] = [numberIn(row, 'on')!, numberIn(row, 'maxTenths')!, textIn(row, 'place')!];
        const from = startOf(on);
        const orders = openOrders(file, engagement.platform, from, from + 86_400).filter(({ place }) =>
          liesIn(place, area),
        );
        if (orders.length === 0) continue;
        const second = (name: string) => law.findInForce(name, on, '500229')?.value ?? 0;
        const [noon, afternoon] = [second('heat-suspension-from-second'), second('heat-suspension-to-second')];
        take({
          ...file.about(engagement.platform, `${formatDay(on)} ${area}`),
          workerClass: engagement.workerClass,
          on,
          maxTenths,
          outdoorSeconds: coveredSeconds(orders, from, from + 86_400),
          middaySeconds: coveredSeconds(orders, from + noon, from + afternoon),
        });
      }
    }
  },
});

/** The month's hot days worked in the open, and the heat allowance paid for the month. */
const heatMonths = workerRegister({
  kind: 'heat-month',
  fold(file, law, take) {
    const hot = keptByCounty(file, 'heatDay');
    if (hot.length === 0) return;
    const { last } = file.county;
    const [moderate, intense] = ['heat-band-moderate', 'heat-band-intense'].map(
      (name) => law.findInForce(name, last, '500229')?.value ?? Number.POSITIVE_INFINITY,
    ) as [number, number];
    for (const engagement of file.engagements()) {
      const bands = new Map<number, number>();
      for (const row of hot) {
        const [on, maxTenths, area] = [numberIn(row, 'on')!, numberIn(row, 'maxTenths')!, textIn(row, 'place')!];
        const from = startOf(on);
        const out = openOrders(file, engagement.platform, from, from + 86_400).some(({ place }) => liesIn(place, area));
        if (out) bands.set(on, Math.max(maxTenths, bands.get(on) ?? 0));
      }
      const maxima = [...bands.values()];
      const intenseDays = maxima.filter((max) => max >= intense).length;
      const moderateDays = maxima.filter((max) => max >= moderate).length - intenseDays;
      if (moderateDays + intenseDays === 0) continue;
      take({
        ...file.about(engagement.platform, null),
        workerClass: engagement.workerClass,
        moderateDays,
        intenseDays,
        heatAllowanceFen: allowancePaid(file, engagement.platform),
      });
    }
  },
});

/** Heat allowance of the month's settlements; null where no pay was reported or none says. */
function allowancePaid(file: WorkerFile, platform: number): number | null {
  const { columns, from } = file.block.pay;
  const { first, last } = file.county;
  let paid: number | null = null;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    const to = columns.periodTo[i]!;
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || to < first || to > last) continue;
    const fen = columns.subsidyHeatFen[i]!;
    paid = (paid ?? 0) + (fen < 0 ? 0 : fen);
  }
  return paid;
}

/** Warnings in force while the worker was out on orders in their area: one fact a signal and platform. */
const severeWeather = workerRegister({
  kind: 'severe-weather',
  fold(file, _law, take) {
    const { first, last } = file.county;
    for (const row of keptByCounty(file, 'weatherSignal')) {
      const level = Number(row.level);
      const from = numberIn(row, 'issuedAt')!;
      const to = numberIn(row, 'liftedAt') ?? startOf(last + 1);
      if (from >= startOf(last + 1) || to <= startOf(first)) continue;
      for (const engagement of file.engagements()) {
        const orders = openOrders(file, engagement.platform, from, to).filter(
          ({ place, start }) => start >= from && liesIn(place, textIn(row, 'place')!),
        );
        if (orders.length === 0) continue;
        take({
          ...file.about(engagement.platform, row.recordId),
          workerClass: engagement.workerClass,
          signalLevel: (['blue', 'yellow', 'orange', 'red'] as const)[level - 1] ?? null,
          ordersUnder: orders.length,
          ordersNotExtended: orders.filter(({ extended }) => !extended).length,
        });
      }
    }
  },
});

/** Folds over a worker's orders beside the county's bulletins. */
export const heatFolds: readonly WorkerRegister[] = [heatDays, heatMonths, severeWeather];
