import { formatInstant } from '#basics/instant.ts';
import type { LiveEvent } from '../../2-audit/live/events.ts';

/*
 * Events as platforms send them, for tests and benches: rows of the exchange in batches of one platform and table. Workers are named `w`
 * and a number; by that number they have a made-up ID number.
 */

/** Events of one platform and table, and up to when it says that all was told. */
export interface Part {
  table: 'order' | 'session';
  platform: string;
  upTo: number | null;
  /** The events of its rows, then `told` where it says so: what the watch hears of it. */
  events: LiveEvent[];
}

/**
 * Puts events in the batches they are sent in, orders first: who is online counts at most as on orders where no order is known yet. What
 * was told goes with a platform's orders, or alone.
 */
export function partsOf(events: readonly LiveEvent[]): Part[] {
  const parts = new Map<string, Part>();
  const part = (platform: string, table: Part['table']) => {
    const found = parts.get(`${platform} ${table}`) ?? { table, platform, upTo: null, events: [] };
    parts.set(`${platform} ${table}`, found);
    return found;
  };
  for (const event of events)
    if (event.table === 'order' || event.table === 'session') part(event.platform, event.table).events.push(event);
  for (const event of events)
    if (event.table === 'told') {
      const of = part(event.platform, 'order');
      of.upTo = event.upTo;
      of.events.push(event);
    }
  return [...parts.values()].sort((a, b) => (a.table < b.table ? -1 : a.table > b.table ? 1 : 0));
}

/** The rows of a part as JSON Lines. */
export const bodyOf = (part: Part): string => part.events.map(lineOf).join('');

function lineOf(event: LiveEvent): string {
  if (event.table !== 'order' && event.table !== 'session') return '';
  const { recordId, ver, retracted, workerId } = event;
  const common = { recordId, ver, op: retracted ? '3' : '1', workerId, trade: code(event.row.trade, 2) };
  if (event.table === 'session') {
    const { start, end, mandated } = event.row;
    return line({ ...common, loginAt: moment(start), logoutAt: moment(end), mandated: code(mandated, 1) });
  }
  const { start, end, restFrom, restTo, vehicle, place, toPlace, ...rest } = event.row;
  const times = {
    acceptedAt: moment(start),
    finishedAt: moment(end),
    restFrom: moment(restFrom),
    restTo: moment(restTo),
  };
  const { distanceM, promisedS, extendedS, penaltyFen } = rest;
  return line({
    ...common,
    ...times,
    status: end === 0 ? '4' : '1',
    vehicle: code(vehicle, 1),
    fromPlace: place,
    toPlace,
    distanceM,
    promisedS,
    extendedS,
    penaltyFen,
  });
}

const line = (row: Record<string, string | number | null>) =>
  `${JSON.stringify(row, (_, value: unknown) => value ?? undefined)}\n`;
const moment = (at: number) => (at === 0 ? null : formatInstant(at));
const code = (value: number, digits: number) => (value === 255 ? null : String(value).padStart(digits, '0'));

/** Rows that say which person is behind a platform's numbers of workers. */
export const workerLines = (platform: string, workers: readonly string[]): string =>
  workers
    .map((worker) =>
      line({
        recordId: worker,
        workerId: `${worker}@${platform}`,
        idNo: idNoOf(worker),
        trade: '02',
        relation: '2',
        chain: '1',
        onDate: '2026-01-01',
      }),
    )
    .join('');

/** A worker's made-up ID number with a right check digit, by the number in the name. */
export function idNoOf(worker: string): string {
  const n = Number(worker.slice(1));
  const born = new Date(Date.UTC(1970, 0, 1 + (Math.floor(n / 1000) % 12_000))).toISOString().slice(0, 10);
  const first17 = `510229${born.replaceAll('-', '')}${String(n % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return first17 + '10X98765432'[sum % 11];
}
