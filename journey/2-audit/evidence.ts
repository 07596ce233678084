import { formatDay } from '#basics/day.ts';
import { formatInstant, startOf } from '#basics/instant.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { type Engine, literal } from '#store/engine.ts';
import { planOf } from '../1-intake/column-plan.ts';
import { exchange } from '../1-intake/exchange/exchange.ts';
import type { EvidenceRow } from './explanation.ts';
import { type Lake, pathIn, segmentRows, segmentsOf } from './lake/lake.ts';
import { type HotTable, monthInstant } from './seal/hot-columns.ts';

/** Which reported rows to bring: a worker's (by platform and reported id) or an enterprise's, of some tables, touching a span of days. */
export interface EvidenceRequest {
  tables: readonly string[];
  /** Reported ids; null for an enterprise's own tables. */
  ids: readonly { platformUscc: string; workerId: string }[] | null;
  platforms: readonly string[];
  from: number;
  to: number;
  /** Only these segments (those the seal read). */
  segments: ReadonlySet<number>;
  /** Only the rows at these places, as `segment row`. */
  places?: ReadonlySet<string>;
}

/** What an authority or an association keeps: it holds for everybody, whoever sent it. */
const byAuthority = new Set(['heatDay', 'weatherSignal', 'sectorMember', 'sectorStandard']);

/** Reads the rows behind a fact back from the lake's segments, in table, platform and time order, as they were reported. */
export async function readEvidence(engine: Engine, lake: Lake, request: EvidenceRequest): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = [];
  for (const table of request.tables) {
    const latest = new Map<string, EvidenceRow & { ver: number; op: string }>();
    for (const segment of segmentsOf(lake, table)) {
      if (!request.segments.has(segment.segment)) continue;
      const where = byAuthority.has(table)
        ? ['true']
        : [`"platformUscc" IN (${request.platforms.map(literal).join(', ')})`];
      if (request.ids !== null) {
        if (request.ids.length === 0) continue;
        where.push(
          `("platformUscc", "workerId") IN (${request.ids.map((id) => `(${literal(id.platformUscc)}, ${literal(id.workerId)})`).join(', ')})`,
        );
      }
      const span = spanOf(table, request);
      if (span !== null) where.push(span);
      if (request.places !== undefined) {
        const rows = [...request.places]
          .map((place) => place.split(' '))
          .filter(([at]) => Number(at) === segment.segment);
        if (rows.length === 0) continue;
        where.push(`"row" IN (${rows.map(([, row]) => row).join(', ')})`);
      }
      const found = await engine.rows<Record<string, number | string | null>>(
        `SELECT * FROM ${segmentRows(pathIn(lake, segment.file), segment.rowStored)} WHERE ${where.join(' AND ')}`,
      );
      for (const row of found) {
        const key = `${row.platformUscc} ${row.recordId} ${segment.source}`;
        const before = latest.get(key);
        if (before !== undefined && before.ver >= Number(row.ver)) continue;
        latest.set(key, {
          ...written(table, row),
          source: segment.source,
          segment: segment.segment,
          file: segment.sourceName,
          ver: Number(row.ver),
          op: String(row.op),
        });
      }
    }
    for (const { ver, op, ...row } of [...latest.values()].sort(byTime)) if (op !== '3' && ver > 0) rows.push(row);
  }
  return rows;
}

function spanOf(table: string, request: EvidenceRequest): string | null {
  if (table === 'order') {
    const start = 'coalesce("acceptedAt", "createdAt", "finishedAt", "cancelledAt", 0)';
    const end = 'coalesce("finishedAt", "cancelledAt", "acceptedAt", 0)';
    return `${start} < ${startOf(request.to + 1)} AND ${end} >= ${startOf(request.from)}`;
  }
  if (table === 'session')
    return `"loginAt" < ${startOf(request.to + 1)} AND coalesce("logoutAt", 4294967295) >= ${startOf(request.from)}`;
  if (table === 'pay') return `"periodFrom" <= ${request.to} AND "periodTo" >= ${request.from}`;
  if (table in monthInstant)
    return `${monthInstant[table as HotTable]} BETWEEN ${startOf(request.from)} AND ${startOf(request.to + 1) - 1}`;
  const start = exchange[table as keyof typeof exchange].startColumn;
  return start === null || table === 'payStatement' ? null : `"${start}" BETWEEN ${request.from} AND ${request.to}`;
}

/** Columns said elsewhere in the row of evidence, or never said. */
const unsaid = new Set(['platformUscc', 'recordId', 'ver', 'op', 'idNo', 'sentTime']);

/** A lake row as a person reads it. */
function written(
  table: string,
  row: Readonly<Record<string, number | string | null>>,
): Omit<EvidenceRow, 'source' | 'segment' | 'file'> {
  const values: Record<string, number | string | null> = {};
  for (const { name, kind } of planOf(table as TableName).columns) {
    const value = row[name];
    if (value === null || value === undefined || unsaid.has(name)) continue;
    values[name] =
      kind === 'instant'
        ? formatInstant(Number(value))
        : kind === 'day'
          ? formatDay(Number(value))
          : kind === 'month'
            ? formatDay(Number(value)).slice(0, 7)
            : value;
  }
  return { table, platform: String(row.platformUscc), recordId: String(row.recordId), row: Number(row.row), values };
}

function byTime(a: EvidenceRow, b: EvidenceRow): number {
  const at = (row: EvidenceRow) =>
    String(
      row.values.acceptedAt ??
        row.values.loginAt ??
        row.values.promptedAt ??
        row.values.offeredAt ??
        row.values.date ??
        row.values.periodFrom ??
        '',
    );
  const [x, y] = [`${at(a)} ${a.platform} ${a.recordId}`, `${at(b)} ${b.platform} ${b.recordId}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
