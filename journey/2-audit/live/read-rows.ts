import { type Instant, parseInstant } from '#basics/instant.ts';
import type { LiveEvent } from './events.ts';

/** Rows of the exchange that were found sound, as JSON lines or from a segment: text and whole numbers under the columns' names. */
export type SentRow = Readonly<Record<string, string | number | null | undefined>>;

/** Tables the watch hears of. */
export const liveTables = ['order', 'session', 'weatherSignal'] as const;

const versionColumns = ['recordId', 'ver', 'op'];

/** Columns events are made of. */
export const columnsRead: Readonly<Record<(typeof liveTables)[number], readonly string[]>> = {
  order: [
    ...[
      ...versionColumns,
      'workerId',
      'trade',
      'vehicle',
      'acceptedAt',
      'finishedAt',
      'cancelledAt',
      'restFrom',
      'restTo',
    ],
    ...['fromPlace', 'toPlace', 'distanceM', 'promisedS', 'extendedS', 'penaltyFen'],
  ],
  session: [...versionColumns, 'workerId', 'trade', 'loginAt', 'logoutAt', 'mandated'],
  weatherSignal: [...versionColumns, 'signal', 'level', 'areas', 'belowMetres', 'issuedAt', 'liftedAt', 'issuedBy'],
};

/**
 * Events in sound rows of a table that an enterprise sent. `keyOf` is the worker key of the enterprise's own number of a worker: as at the
 * seal, one of its own for a number no `worker` row links to a person. A row without times says nothing about a clock and gives no event.
 */
export function eventsOfRows(
  table: (typeof liveTables)[number],
  platform: string,
  rows: readonly SentRow[],
  keyOf: (platform: string, workerId: string) => string,
): LiveEvent[] {
  return rows.flatMap((row): LiveEvent[] => {
    const version = {
      platform,
      recordId: String(row.recordId),
      ver: number(row.ver) ?? 1,
      retracted: String(row.op ?? '1') === '3',
    };
    if (table === 'weatherSignal') {
      const news = {
        signal: number(row.signal) ?? 7,
        level: number(row.level) ?? 0,
        areas: text(row.areas) ?? '',
        belowMetres: number(row.belowMetres),
        issuedAt: moment(row.issuedAt),
        liftedAt: moment(row.liftedAt) || null,
        issuedBy: text(row.issuedBy) ?? '',
      };
      return news.issuedAt === 0 ? [] : [{ table, ...version, row: news }];
    }
    const workerId = String(row.workerId);
    const of = { ...version, worker: keyOf(platform, workerId), workerId };
    const trade = number(row.trade) ?? 255;
    if (table === 'session') {
      const [start, end] = [moment(row.loginAt), moment(row.logoutAt)];
      return start === 0 ? [] : [{ table, ...of, row: { start, end, trade, mandated: number(row.mandated) ?? 9 } }];
    }
    const [start, end] = [moment(row.acceptedAt), moment(row.finishedAt) || moment(row.cancelledAt)];
    if (start === 0 && end === 0) return [];
    const news = {
      start,
      end,
      restFrom: moment(row.restFrom),
      restTo: moment(row.restTo),
      trade,
      vehicle: number(row.vehicle) ?? 9,
      place: text(row.fromPlace),
      toPlace: text(row.toPlace),
      distanceM: number(row.distanceM),
      promisedS: number(row.promisedS),
      extendedS: number(row.extendedS),
      penaltyFen: number(row.penaltyFen),
    };
    return [{ table, ...of, row: news }];
  });
}

/** Codes come as text (`02`), whole numbers as numbers or text. */
function number(value: SentRow[string]): number | null {
  if (value === null || value === undefined || value === '') return null;
  const read = Number(value);
  return Number.isSafeInteger(read) ? read : null;
}

const text = (value: SentRow[string]): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

/** Text of the exchange, or epoch seconds as segments hold them; 0 where there is none, or before 1992. */
const moment = (value: SentRow[string]): Instant =>
  typeof value === 'string' ? (parseInstant(value) ?? 0) : (value ?? 0);
