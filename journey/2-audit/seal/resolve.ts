import type { TableName } from '#measures/facts/tables.ts';
import { type Engine, identifier, literal } from '#store/engine.ts';

/** A committed segment of the lake, as the seal reads it. */
export interface SegmentRef {
  /** Number of the segment in the lake. */
  segment: number;
  table: TableName;
  /** Absolute path of the Parquet file. */
  path: string;
  source: 'platform' | 'worker';
  /** Instant the package was received (epoch seconds); null where nobody said. */
  receivedAt: number | null;
}

/** What became of a table's revisions, by platform. */
export interface Resolution {
  platformUscc: string;
  rows: number;
  /** Superseded by a higher version. */
  revised: number;
  /** Same key, version and content sent again. */
  repeated: number;
  /** Same key and version with other content; one is kept, all are reported. */
  conflicts: number;
  retracted: number;
}

/** All segments of a table as one relation with the segment number and source beside the row's columns. */
export function everySegment(segments: readonly SegmentRef[]): string {
  return segments
    .map(
      (s) =>
        `SELECT CAST(${s.segment} AS UINTEGER) AS segment, CAST(${s.source === 'worker' ? 1 : 0} AS UTINYINT) AS source, * FROM read_parquet(${literal(s.path)})`,
    )
    .join('\nUNION ALL BY NAME\n');
}

const key = '"source", "platformUscc", "recordId"';

/**
 * Creates temp view `<table>_current`: of every record the highest version, retractions left out, and returns what was
 * set aside. A 64-bit hash only finds the few keys that occur more than once; which of them is one record is decided on the
 * text of the key, and among the same version with other content on the smallest content, so that the order in which segments came
 * does not matter.
 */
export async function resolveRevisions(
  engine: Engine,
  table: TableName,
  segments: readonly SegmentRef[],
): Promise<Resolution[]> {
  await engine.run(`CREATE OR REPLACE TEMP VIEW ${table}_all AS ${everySegment(segments)}`);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ${table}_suspects AS SELECT hash(${key}) AS h FROM ${table}_all GROUP BY h HAVING count(*) > 1 OR max(op) <> '1' OR max(ver) > 1`,
  );
  const columns = await engine.rows<{ column_name: string }>(`DESCRIBE ${table}_all`);
  const content = columns
    .map((column) => column.column_name)
    .filter((name) => !['segment', 'row', 'sentTime', 'marks'].includes(name))
    .sort()
    .map((name) => `coalesce(CAST(${identifier(name)} AS VARCHAR), chr(30))`)
    .join(', ');
  const suspect = `hash(${key}) IN (SELECT h FROM ${table}_suspects)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table}_contested AS
    WITH contested AS (SELECT * FROM ${table}_all WHERE ${suspect}),
    written AS (SELECT *, concat_ws(chr(31), ${content}) AS content FROM contested)
    SELECT *, row_number() OVER (PARTITION BY ${key} ORDER BY ver DESC, content, segment, "row") AS rank,
      max(ver) OVER (PARTITION BY ${key}) AS last_ver,
      min(content) OVER (PARTITION BY ${key}, ver) AS first_content
    FROM written`);
  await engine.run(`CREATE OR REPLACE TEMP VIEW ${table}_current AS
    SELECT * FROM ${table}_all WHERE NOT ${suspect}
    UNION ALL BY NAME
    SELECT * EXCLUDE (content, rank, last_ver, first_content) FROM ${table}_contested WHERE rank = 1 AND op <> '3'`);
  return engine.rows<Resolution & Record<string, unknown>>(`
    WITH counted AS (
      SELECT "platformUscc", count(*) FILTER (ver < last_ver) AS revised,
        count(*) FILTER (ver = last_ver AND content <> first_content) AS conflicts,
        count(*) FILTER (ver = last_ver AND rank > 1 AND content = first_content) AS repeated,
        count(*) FILTER (rank = 1 AND op = '3') AS retracted
      FROM ${table}_contested GROUP BY 1),
    total AS (SELECT "platformUscc", count(*) AS "rows" FROM ${table}_all GROUP BY 1)
    SELECT total."platformUscc", total."rows", coalesce(revised, 0) AS revised, coalesce(repeated, 0) AS repeated,
      coalesce(conflicts, 0) AS conflicts, coalesce(retracted, 0) AS retracted
    FROM total LEFT JOIN counted USING ("platformUscc") ORDER BY 1`);
}
