import { OFFSET, startOf } from '#basics/instant.ts';
import type { TableName } from '#measures/facts/tables.ts';
import type { Engine } from '#store/engine.ts';
import { exchange } from '../../1-intake/exchange/exchange.ts';
import type { SegmentRef } from './resolve.ts';

/** What the seal keeps of one platform's feed of one table; `FeedSeal` of the ledger with the platform's USCC instead of a number. */
export interface SealedFeed {
  platformUscc: string;
  table: TableName;
  rows: number;
  rowsByDay: number[];
  valuesRead: number;
  /** Rows still in quarantine; at least one value of each was refused. */
  quarantined: number;
  valuesRefused: number;
  /** True where the platform sent the table for this month, rows or not. */
  reported: boolean;
  revised: number;
  retracted: number;
  conflicts: number;
  correctedAfterSeal: number;
  corrections: { after: number; records: number }[];
  arrivals: { after: number; records: number }[];
  /** Only of labour items of rides: finished rides without one, and items without their ride. */
  ride?: { orders: number; items: number };
}

/** What the counting needs to know of the table and month. */
export interface FeedRequest {
  table: TableName;
  segments: readonly SegmentRef[];
  first: number;
  last: number;
  /** Condition on a row to belong to the month. */
  inPeriod: string;
  /** Expression of the instant a row is about; null for tables without a start column. */
  at: string | null;
  /** Segments up to this number were there when the month was first sealed; null where it is sealed for the first time. */
  firstSealedUpTo: number | null;
}

const key = '"source", "platformUscc", "recordId"';
const instantOrNull = (value: number | null) => (value === null ? 'CAST(NULL AS BIGINT)' : String(value));

/** Counts arrivals, corrections and values of a table's month by platform. Worker's own records are no feed and are left out. */
export async function countFeed(engine: Engine, request: FeedRequest): Promise<SealedFeed[]> {
  const { table, first, last, at } = request;
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE received AS SELECT * FROM (VALUES ${request.segments
      .map((s) => `(CAST(${s.segment} AS UINTEGER), ${instantOrNull(s.receivedAt)})`)
      .join(', ')}) v(segment, received)`,
  );
  const own = Object.keys(exchange[table].schema.shape).filter(
    (name) => !['platformUscc', 'recordId', 'ver', 'op', 'sentTime', 'idNo'].includes(name),
  );
  const values = own.map((name) => `count("${name}")`).join(' + ');
  const day = at === null ? 'CAST(NULL AS BIGINT)' : `(CAST(${at} AS BIGINT) + ${OFFSET}) // 86400`;
  // A settlement can be sent once it is paid, or should have been.
  const due = table === 'pay' ? `coalesce((CAST("paidAt" AS BIGINT) + ${OFFSET}) // 86400, "dueOn", "periodTo")` : day;
  const total = await engine.rows<{
    platformUscc: string;
    d: number | null;
    due: number | null;
    segment: number;
    received: number | null;
    n: number;
    v: number;
  }>(`
    SELECT "platformUscc", d, due, segment, received, n, v FROM (
      SELECT "platformUscc", ${day} AS d, ${due} AS due, coalesce(first_segment, segment) AS segment, count(*) AS n, ${values} AS v
      FROM ${table}_current LEFT JOIN (
        SELECT ${key}, any_value(segment ORDER BY ver, segment) AS first_segment FROM ${table}_contested GROUP BY ALL) USING (${key})
      WHERE source = 0 AND ${request.inPeriod} GROUP BY 1, 2, 3, 4) JOIN received USING (segment)`);
  const contested = await engine.rows<{
    platformUscc: string;
    d: number | null;
    revised: number;
    retracted: number;
    conflicts: number;
    late: boolean;
    corrected: number | null;
    n: number;
  }>(`
    SELECT "platformUscc", d, revised, retracted, conflicts, late, corrected, count(*) AS n FROM (
      SELECT "platformUscc", "recordId", max(d) AS d,
        CAST(max(ver) > min(ver) AS INTEGER) AS revised, CAST(bool_or(rank = 1 AND op = '3') AS INTEGER) AS retracted,
        CAST(bool_or(ver = last_ver AND content IS DISTINCT FROM first_content) AS INTEGER) AS conflicts,
        bool_or((ver > 1 OR op = '3') AND ${request.firstSealedUpTo === null ? 'false' : `segment > ${request.firstSealedUpTo}`}) AS late,
        max(CASE WHEN ver > 1 OR op = '3' THEN received END) AS corrected
      FROM (SELECT c.*, a.d FROM ${table}_contested c JOIN (
          SELECT (CAST(segment AS UBIGINT) << 32 | "row") AS spot, ${day} AS d FROM ${table}_all WHERE ${request.inPeriod}) a USING (spot)
        WHERE source = 0) JOIN received USING (segment) GROUP BY 1, 2) GROUP BY ALL`);
  const feeds = new Map<string, SealedFeed>();
  const feedOf = (platformUscc: string) => {
    let feed = feeds.get(platformUscc);
    if (feed === undefined) {
      const rowsByDay = at === null ? [] : new Array<number>(last - first + 1).fill(0);
      feed = emptyFeed(platformUscc, table, rowsByDay);
      feeds.set(platformUscc, feed);
    }
    return feed;
  };
  // A small table speaks of more than its own month (a statement is handed over in the next): once sent, it is reported.
  if (exchange[table].size === 'record') {
    const senders = await engine.rows<{ u: string }>(`SELECT DISTINCT "platformUscc" AS u FROM ${table}_all`);
    for (const { u } of senders) feedOf(u);
  }
  for (const row of total) {
    const feed = feedOf(row.platformUscc);
    feed.rows += row.n;
    feed.valuesRead += row.v;
    if (row.d !== null && row.d >= first && row.d <= last)
      feed.rowsByDay[row.d - first] = (feed.rowsByDay[row.d - first] ?? 0) + row.n;
    if (row.d !== null) addLag(feed.arrivals, row.received, row.due ?? row.d, 3600, row.n);
  }
  for (const row of contested) {
    const feed = feedOf(row.platformUscc);
    feed.revised += row.revised * row.n;
    feed.retracted += row.retracted * row.n;
    feed.conflicts += row.conflicts * row.n;
    if (row.late) feed.correctedAfterSeal += row.n;
    else if (row.d !== null && (row.revised > 0 || row.retracted > 0))
      addLag(feed.corrections, row.corrected, row.d, 86400, row.n);
  }
  return [...feeds.values()].sort((a, b) => (a.platformUscc < b.platformUscc ? -1 : 1));
}

/** Adds records to the entry for their whole units (hours or days, rounded up) after the end of the day; -1 where receipt is not known. */
function addLag(
  lags: { after: number; records: number }[],
  received: number | null,
  day: number,
  unit: number,
  records: number,
): void {
  const after = received === null ? -1 : Math.max(0, Math.ceil((received - startOf(day + 1)) / unit));
  const entry = lags.find((lag) => lag.after === after);
  if (entry === undefined) {
    lags.push({ after, records });
    lags.sort((a, b) => a.after - b.after);
  } else entry.records += records;
}

/** Adds what the files of the month say beyond their rows: that a table was sent though empty, and what waits in quarantine. */
export function addFiles(
  feeds: SealedFeed[],
  files: readonly { platformUscc: string; table: TableName; rows: number; quarantined: number }[],
): void {
  for (const file of files) {
    let feed = feeds.find((f) => f.platformUscc === file.platformUscc && f.table === file.table);
    if (feed === undefined) {
      feed = emptyFeed(file.platformUscc, file.table, []);
      feeds.push(feed);
    }
    feed.quarantined += file.quarantined;
    feed.valuesRefused += file.quarantined;
  }
}

function emptyFeed(platformUscc: string, table: TableName, rowsByDay: number[]): SealedFeed {
  return {
    platformUscc,
    table,
    rows: 0,
    rowsByDay,
    valuesRead: 0,
    quarantined: 0,
    valuesRefused: 0,
    reported: true,
    revised: 0,
    retracted: 0,
    conflicts: 0,
    correctedAfterSeal: 0,
    corrections: [],
    arrivals: [],
  };
}
