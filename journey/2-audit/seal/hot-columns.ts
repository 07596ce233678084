import { OFFSET } from '#basics/instant.ts';
import { payParts } from '#measures/facts/pay-parts.ts';
import type { TableName } from '#measures/facts/tables.ts';

/** Storage of a sealed column; unknown is 0 in u32, 255 in u8, -2147483648 in i32. */
export type SealedType = 'u32' | 'u16' | 'u8' | 'i32';

/** A column of a sealed hot table: its name in the ledger and where it comes from in the segment. */
export interface SealedColumn {
  name: string;
  type: SealedType;
  /** SQL over the segment's columns, not yet coalesced. */
  sql: string;
}

export type HotTable = Extract<TableName, 'order' | 'session' | 'allocation' | 'restPrompt' | 'roster' | 'pay'>;
export const hotTables: readonly HotTable[] = ['order', 'session', 'allocation', 'restPrompt', 'roster', 'pay'];

const time = (name: string, from = name): SealedColumn => ({ name, type: 'u32', sql: `"${from}"` });
const code = (name: string, from = name): SealedColumn => ({
  name,
  type: 'u8',
  sql: `TRY_CAST("${from}" AS UTINYINT)`,
});
const number = (name: string): SealedColumn => ({ name, type: 'i32', sql: `"${name}"` });
const place = (from: string): SealedColumn => ({ name: 'place', type: 'u16', sql: `"${from}"` });

/** Marks of intake (bits 0 and 1) and whether the row says it was sent before the first known of `events` (bit 2). */
const marks = (events: string): SealedColumn => ({
  name: 'marks',
  type: 'u8',
  sql: `CAST((coalesce("marks", 0) & 3) | CASE WHEN "sentTime" < coalesce(${events}, 0) THEN 4 ELSE 0 END AS UTINYINT)`,
});

/** By how many seconds, at most 65534; 0 where it was not, 65535 where no sent time was given. */
const sentEarly = (events: string): SealedColumn => ({
  name: 'sentEarlyS',
  type: 'u16',
  sql: `CASE WHEN "sentTime" IS NULL THEN 65535
    ELSE CAST(least(65534, greatest(0, coalesce(CAST(coalesce(${events}) AS BIGINT) - CAST("sentTime" AS BIGINT), 0))) AS USMALLINT) END`,
});

/** First instant of a day column. */
const startOfDay = (column: string) => `CAST(("${column}" * 86400 - ${OFFSET}) AS UINTEGER)`;

/** Sealed columns of every hot table after worker, platform, source, segment and row. */
export const hotColumns: Readonly<Record<HotTable, readonly SealedColumn[]>> = {
  order: [
    time('start', 'acceptedAt'),
    { name: 'end', type: 'u32', sql: 'coalesce("finishedAt", "cancelledAt")' },
    time('created', 'createdAt'),
    time('ready', 'readyAt'),
    time('picked', 'pickedAt'),
    time('restFrom'),
    time('restTo'),
    code('status'),
    code('trade'),
    code('vehicle'),
    place('fromPlace'),
    number('distanceM'),
    number('promisedS'),
    number('extendedS'),
    number('userPaidFen'),
    number('platformFeeFen'),
    number('workerGrossFen'),
    number('penaltyFen'),
    number('injuryPremiumMilli'),
    code('takeRateShown'),
    code('identity'),
    code('holiday'),
    code('night'),
    code('weather'),
    { name: 'currency', type: 'u8', sql: '"currency"' },
    marks('"finishedAt", "cancelledAt", "acceptedAt"'),
    sentEarly('"finishedAt", "cancelledAt", "acceptedAt"'),
    { name: 'namesSession', type: 'u8', sql: 'CASE WHEN "sessionId" IS NULL THEN 0 ELSE 1 END' },
  ],
  session: [
    time('start', 'loginAt'),
    time('end', 'logoutAt'),
    code('trade'),
    code('mandated'),
    number('onlineSec'),
    number('onTaskSec'),
    number('orders'),
    place('place'),
    marks('"logoutAt", "loginAt"'),
    sentEarly('"logoutAt", "loginAt"'),
  ],
  allocation: [time('start', 'offeredAt'), code('response')],
  restPrompt: [
    time('start', 'promptedAt'),
    code('kind'),
    time('stopUntil'),
    code('answer'),
    time('answered', 'answeredAt'),
  ],
  roster: [
    { name: 'start', type: 'u32', sql: startOfDay('date') },
    code('kind'),
    time('from', 'startAt'),
    time('to', 'endAt'),
    number('breakS'),
    code('specialReason'),
    number('compensatoryLeaveOn'),
    number('pieces'),
    number('overtimePieces'),
    place('place'),
  ],
  pay: [
    { name: 'start', type: 'u32', sql: startOfDay('periodTo') },
    number('periodFrom'),
    number('periodTo'),
    number('dueOn'),
    time('paidAt'),
    code('trade'),
    code('form'),
    code('status'),
    ...[
      ...payParts,
      'deductionPenaltyFen',
      'deductionDamageFen',
      'deductionInsuranceFen',
      'deductionSocialFen',
      'taxFen',
      'deductionOtherFen',
      'grossFen',
      'netFen',
      'paidFen',
      'orders',
      'onTaskSec',
      'scheduledDays',
      'attendedDays',
    ].map(number),
    { name: 'currency', type: 'u8', sql: '"currency"' },
    marks('"paidAt"'),
  ],
};

/**
 * Segment expression that says in which month a row belongs (an instant as epoch seconds). An order none of whose times could be read
 * belongs to the month its package says it covers.
 */
export const monthInstant: Readonly<Record<HotTable, string>> = {
  order: 'coalesce("acceptedAt", "createdAt", "finishedAt", "cancelledAt", covers, 0)',
  session: '"loginAt"',
  allocation: '"offeredAt"',
  restPrompt: '"promptedAt"',
  roster: startOfDay('date'),
  pay: startOfDay('periodTo'),
};

/** `workerGrossFen` → `worker_gross_fen`, as columns are called in sealed files. */
export function sealedName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
