import type { Row } from '../explanation.ts';
import { at, type Interval, rowsOf, said } from './rows.ts';

/** An order as time: from acceptance to completion or cancellation, less a long rest inside it. */
export interface Work {
  row: Row;
  platform: string;
  accepted: number | null;
  ended: number | null;
  /** What counts; empty where an end is missing. */
  pieces: readonly Interval[];
}

/** The orders of a platform (of all where null) that count. */
export function worksOf(rows: readonly Row[], platform: string | null): Work[] {
  return rowsOf(rows, 'order', platform).map((row) => {
    const accepted = at(row, 'acceptedAt');
    const ended = at(row, 'finishedAt') ?? at(row, 'cancelledAt');
    return { row, platform: row.platform, accepted, ended, pieces: piecesOf(row, accepted, ended) };
  });
}

function piecesOf(row: Row, accepted: number | null, ended: number | null): Interval[] {
  if (accepted === null || ended === null || ended <= accepted) return [];
  const [from, to] = [at(row, 'restFrom'), at(row, 'restTo')];
  // A rest that does not lie inside its order leaves nothing out.
  if (from === null || to === null || from < accepted || to <= from || to > ended)
    return [{ from: accepted, to: ended }];
  return [
    { from: accepted, to: from },
    { from: to, to: ended },
  ];
}

/** Whether one end of an order is missing, so that only bounds of its time are known. */
export const isOpen = ({ accepted, ended }: Work): boolean => (accepted === null) !== (ended === null);

/** The longest an order or session nobody closed is taken to have run. */
const LONGEST_OPEN = 24 * 3600;

/** The most an open order may have taken: to the end of the session it was accepted in, else a whole day; backwards likewise. */
export function mostOf(work: Work, rows: readonly Row[]): Interval[] {
  if (!isOpen(work)) return [...work.pieces];
  const moment = (work.accepted ?? work.ended)!;
  let [login, logout] = [Number.POSITIVE_INFINITY, 0];
  for (const session of rowsOf(rows, 'session', work.platform)) {
    const [from, to] = [at(session, 'loginAt'), at(session, 'logoutAt')];
    if (from === null || to === null || from > moment || to < moment) continue;
    login = Math.min(login, from);
    logout = Math.max(logout, to);
  }
  if (work.accepted === null)
    return [
      {
        from: login === Number.POSITIVE_INFINITY ? moment - LONGEST_OPEN : Math.max(login, moment - LONGEST_OPEN),
        to: moment,
      },
    ];
  return [{ from: moment, to: logout === 0 ? moment + LONGEST_OPEN : Math.min(logout, moment + LONGEST_OPEN) }];
}

/** Online time the platform required, as intervals; nothing where the session stays open. */
export function requiredOf(rows: readonly Row[], platform: string | null): Interval[] {
  return rowsOf(rows, 'session', platform)
    .filter((row) => said(row, 'mandated') === '1')
    .flatMap((row) => {
      const [from, to] = [at(row, 'loginAt'), at(row, 'logoutAt')];
      return from === null || to === null ? [] : [{ from, to }];
    });
}

/** Whether some online time may have been required, or may have lasted longer, for all the rows tell. */
export const requiredUnsure = (rows: readonly Row[], platform: string | null): boolean =>
  rowsOf(rows, 'session', platform).some(
    (row) => (said(row, 'mandated') ?? '9') === '9' || (said(row, 'mandated') === '1' && at(row, 'logoutAt') === null),
  );

/** Vehicles with a motor: motorcycle, car, truck (exchange codes 2, 3, 4). */
export const byMotor = ({ row }: Work): boolean => ['2', '3', '4'].includes(said(row, 'vehicle') ?? '9');

/** Orders of ride or freight with no vehicle told may have been driven. */
export const perhapsByMotor = ({ row }: Work): boolean =>
  (said(row, 'vehicle') ?? '9') === '9' && ['01', '04', '05'].includes(said(row, 'trade') ?? '');

export const isDelivery = ({ row }: Work): boolean => said(row, 'trade') === '02';

/** Orders accepted after one moment and before another; an order that ended no later than it began was never started. */
export const acceptedBetween = (works: readonly Work[], after: number, before: number): number =>
  works.filter(
    ({ accepted, ended }) =>
      accepted !== null && accepted > after && accepted < before && (ended === null || ended > accepted),
  ).length;

/** Completion of the orders in hand at a moment; the moment itself where there were none. */
export const inHandDone = (works: readonly Work[], moment: number): number =>
  works.reduce(
    (done, { accepted, ended }) =>
      accepted !== null && accepted <= moment && ended !== null ? Math.max(done, ended) : done,
    moment,
  );

/** First prompt of a kind at or after a moment and before another; null where none was seen. Kinds: 1 continuous, 2 daily, 9 other. */
export function firstPrompt(
  rows: readonly Row[],
  platform: string | null,
  kinds: readonly string[],
  from: number,
  before: number,
): number | null {
  const times = rowsOf(rows, 'restPrompt', platform)
    .filter((row) => kinds.includes(said(row, 'kind') ?? '9'))
    .flatMap((row) => at(row, 'promptedAt') ?? [])
    .filter((time) => time >= from && time < before);
  return times.length === 0 ? null : Math.min(...times);
}
