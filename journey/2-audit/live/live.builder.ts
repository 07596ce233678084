import { day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { LiveEvent, OrderNews, SessionNews, SignalNews } from './events.ts';

/** Events for tests and benches, from plain words. */

export const uscc = { a: '91500229MA5U0T0105', b: '92500229MA60A1B21X', c: '93500229MA5YYK9X4Q' };
/** Who passes on signals: no enterprise of the register. */
export const office = '11500229MB1234567A';

/** A moment of 2026-11-10 (or so many days later) by its clock, epoch seconds. */
export function at(clock: string, later = 0): number {
  const [h, m, s = 0] = clock.split(':').map(Number);
  return startOf(day('2026-11-10') + later) + h! * 3600 + m! * 60 + s;
}

const order: OrderNews = {
  start: 0,
  end: 0,
  restFrom: 0,
  restTo: 0,
  trade: 2,
  vehicle: 1,
  place: null,
  toPlace: null,
  distanceM: null,
  promisedS: null,
  extendedS: null,
  penaltyFen: null,
};

/** A version of an order; delivery by e-bike unless said otherwise. */
export function orderEvent(
  recordId: string,
  row: Partial<OrderNews>,
  more: { worker?: string; platform?: string; ver?: number; retracted?: boolean } = {},
): Extract<LiveEvent, { table: 'order' }> {
  const { worker = 'w1', platform = uscc.a, ver = row.end === undefined ? 1 : 2, retracted = false } = more;
  return {
    table: 'order',
    worker,
    workerId: `${worker}@${platform}`,
    platform,
    recordId,
    ver,
    retracted,
    row: { ...order, ...row },
  };
}

export function sessionEvent(
  recordId: string,
  row: Partial<SessionNews>,
  more: { worker?: string; platform?: string; ver?: number; retracted?: boolean } = {},
): Extract<LiveEvent, { table: 'session' }> {
  const { worker = 'w1', platform = uscc.a, ver = row.end === undefined ? 1 : 2, retracted = false } = more;
  const session: SessionNews = { start: 0, end: 0, trade: 2, mandated: 0, ...row };
  return {
    table: 'session',
    worker,
    workerId: `${worker}@${platform}`,
    platform,
    recordId,
    ver,
    retracted,
    row: session,
  };
}

export function signalEvent(
  recordId: string,
  row: Partial<SignalNews>,
  more: { platform?: string; ver?: number; retracted?: boolean } = {},
): Extract<LiveEvent, { table: 'weatherSignal' }> {
  const { platform = office, ver = 1, retracted = false } = more;
  const signal: SignalNews = {
    signal: 1,
    level: 3,
    areas: '500229',
    belowMetres: null,
    issuedAt: 0,
    liftedAt: null,
    issuedBy: '城口县气象台',
    ...row,
  };
  return { table: 'weatherSignal', platform, recordId, ver, retracted, row: signal };
}

/** A platform has told all up to a moment. */
export const toldEvent = (upTo: number, platform = uscc.a): LiveEvent => ({ table: 'told', platform, upTo });
