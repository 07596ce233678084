import type { TableName } from '#measures/facts/tables.ts';
import { type Engine, identifier } from '#store/engine.ts';
import { segmentRows } from '../lake/lake.ts';

/** A committed segment of the lake, as the seal reads it. */
export interface SegmentRef {
  /** Number of the segment in the lake. */
  segment: number;
  table: TableName;
  /** Absolute path of the Parquet file. */
  path: string;
  /** Whether the file carries `row`; default true. */
  rowStored?: boolean;
  source: 'platform' | 'worker';
  /** Instant the package was received (epoch seconds); null where nobody said. */
  receivedAt: number | null;
  /** First instant of the month or day its file says it covers; null where it does not say. */
  covers: number | null;
}

/** What became of a table's revisions, by platform. */
export interface Resolution {
  platformUscc: string;
  /** Superseded by a higher version. */
  revised: number;
  /** Same key, version and content sent again. */
  repeated: number;
  /** Same key and version with other content; one is kept, all are reported. */
  conflicts: number;
  retracted: number;
}

/** All segments of a table as one relation with the segment number and source beside the row's columns. */
function everySegment(segments: readonly SegmentRef[]): string {
  return segments
    .map(
      (s) =>
        `SELECT CAST(${s.segment} AS UINTEGER) AS segment, CAST(${s.source === 'worker' ? 1 : 0} AS UTINYINT) AS source, CAST(${s.covers ?? 'NULL'} AS UINTEGER) AS covers, * FROM ${segmentRows(s.path, s.rowStored ?? true)}`,
    )
    .join('\nUNION ALL BY NAME\n');
}

const key = '"source", "platformUscc", "recordId"';
const spot = '(CAST(segment AS UBIGINT) << 32 | "row")';

/**
 * Creates view `<table>_current`: of every record the highest version, retractions left out; table `<table>_contested` with the place
 * of every row whose record came more than once or was revised or retracted; and returns what was set aside. A 64-bit hash only finds the
 * few keys to look at; which rows are one record is decided on the text of the key, and among the same version with other
 * content on the smallest content, so that the order in which segments came does not matter.
 */
export async function resolveRevisions(
  engine: Engine,
  table: TableName,
  segments: readonly SegmentRef[],
): Promise<Resolution[]> {
  await engine.run(`CREATE OR REPLACE TEMP VIEW ${table}_all AS ${everySegment(segments)}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE suspects AS
    SELECT hash(${key}) AS h FROM ${table}_all GROUP BY h HAVING count(*) > 1 OR max(ver) > 1 OR bool_or(op = '3')`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE versions AS
    SELECT ${spot} AS spot, segment, ${key}, ver, op, max(ver) OVER same AS last_ver, count(*) OVER (PARTITION BY ${key}, ver) AS alike
    FROM ${table}_all WHERE hash(${key}) IN (SELECT h FROM suspects) WINDOW same AS (PARTITION BY ${key})`);
  await readContents(engine, table);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table}_contested AS
    SELECT v.*, c.content, row_number() OVER (PARTITION BY ${key} ORDER BY ver DESC, content, v.spot) AS rank,
      min(content) OVER (PARTITION BY ${key}, ver) AS first_content
    FROM versions v LEFT JOIN contents c USING (spot)`);
  await engine.run(`CREATE OR REPLACE TEMP VIEW ${table}_current AS
    SELECT a.* FROM ${table}_all a ANTI JOIN (SELECT spot FROM ${table}_contested WHERE rank > 1 OR op = '3') gone ON gone.spot = ${spot}`);
  return engine.rows<Resolution & Record<string, unknown>>(`
    SELECT "platformUscc", count(*) FILTER (ver < last_ver) AS revised,
      count(*) FILTER (ver = last_ver AND rank > 1 AND content IS NOT DISTINCT FROM first_content) AS repeated,
      count(*) FILTER (ver = last_ver AND content IS DISTINCT FROM first_content) AS conflicts,
      count(*) FILTER (rank = 1 AND op = '3') AS retracted
    FROM ${table}_contested GROUP BY 1 ORDER BY 1`);
}

/** Temp table `contents(spot, content)`: the whole content of the rows that share record and version with another, as one text. */
async function readContents(engine: Engine, table: TableName): Promise<void> {
  const columns = await engine.rows<{ column_name: string }>(`DESCRIBE ${table}_all`);
  const content = columns
    .map((column) => column.column_name)
    .filter((name) => !['segment', 'row', 'sentTime', 'marks', 'covers'].includes(name))
    .sort()
    .map((name) => `coalesce(CAST(${identifier(name)} AS VARCHAR), chr(30))`)
    .join(', ');
  const [alike] = await engine.rows<{ n: number }>('SELECT count(*) AS n FROM versions WHERE alike > 1');
  await engine.run(`CREATE OR REPLACE TEMP TABLE contents AS SELECT ${spot} AS spot, concat_ws(chr(31), ${content}) AS content FROM ${table}_all
    WHERE ${alike!.n === 0 ? 'false' : `${spot} IN (SELECT spot FROM versions WHERE alike > 1)`}`);
}
