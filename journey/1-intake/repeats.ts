import { type Engine, identifier } from '#store/engine.ts';

/** What a file's rows are beside what the lake already holds. */
export interface Repeats {
  /** Same version, same content: left out. */
  duplicate: number;
  /** Another version of a record already held. */
  revised: number;
  /** Same version, other content. */
  conflicts: number;
}

/** The rows of a file as the segment holds them. */
export interface StoredRows {
  relation: string;
  /** Columns of the segment, in their order, `row` first. */
  columns: readonly string[];
}

/** Columns that do not make a record another: where it stands, when it was sent, how it was marked. */
const notContent = new Set(['row', 'segment', 'sentTime', 'marks']);
const key = '"platformUscc", "recordId"';
/** Stands for the segment the file will become: after every other. */
const FRESH = 4294967295;

/**
 * Compares the rows of a file with `earlier` (the same columns and `segment`; null where the lake holds none) and with one another
 * (`twiceInside` says that some key comes more than once), in the order they came. Creates temp table `left_out` (row) with the
 * rows whose version and content the lake already holds; the table exists only where some are. Most files repeat nothing and pay at most
 * one look for their keys. Rows sent before as they are leave by one join; only what then shares a key with another row is put in order and judged.
 */
export async function findRepeats(
  engine: Engine,
  { relation: fresh, columns }: StoredRows,
  earlier: string | null,
  twiceInside: boolean,
): Promise<Repeats> {
  if (earlier === null && !twiceInside) return { duplicate: 0, revised: 0, conflicts: 0 };
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE twice AS ${twiceInside ? keysInside(fresh) : keysHeld(fresh, earlier!)}`,
  );
  if (twiceInside && earlier !== null) await engine.run(`INSERT INTO twice ${keysHeld(fresh, earlier)}`);
  const [found] = await engine.rows<{ n: number }>('SELECT count(*) AS n FROM twice');
  if (found!.n === 0) return { duplicate: 0, revised: 0, conflicts: 0 };
  const contentColumns = columns.filter((name) => !notContent.has(name)).map(identifier);
  const sameRow = contentColumns.map((name) => `f.${name} IS NOT DISTINCT FROM e.${name}`).join(' AND ');
  const sent =
    earlier === null
      ? 'SELECT "row" FROM (VALUES (NULL)) v("row") WHERE false'
      : `SELECT f."row" FROM ${fresh} f SEMI JOIN ${earlier} e ON ${sameRow}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE left_out AS SELECT CAST("row" AS UINTEGER) AS "row" FROM (${sent})`);
  const [held] = await engine.rows<{ n: number }>('SELECT count(*) AS n FROM left_out');
  const rest = `(SELECT * FROM ${fresh} ANTI JOIN left_out USING ("row"))`;
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE contested_keys AS SELECT DISTINCT ${key} FROM ${rest} SEMI JOIN twice USING (${key})`,
  );
  const content = contentColumns.map((name) => `coalesce(CAST(${name} AS VARCHAR), chr(30))`).join(', ');
  const rows = (relation: string, segment: string) =>
    `SELECT ${segment} AS segment, "row", ${key}, ver, concat_ws(chr(31), ${content}) AS content FROM ${relation} r SEMI JOIN contested_keys USING (${key})`;
  const all = [rows(rest, `${FRESH}::UINTEGER`), ...(earlier === null ? [] : [rows(earlier, 'segment')])].join(
    ' UNION ALL ',
  );
  const cameBefore = 'ORDER BY segment, "row"';
  await engine.run(`CREATE OR REPLACE TEMP TABLE judged AS
    WITH contested AS (${all}),
    numbered AS (
      SELECT *, row_number() OVER (PARTITION BY ${key}, ver, content ${cameBefore}) > 1 AS repeated,
        row_number() OVER (PARTITION BY ${key}, ver ${cameBefore}) > 1 AS same_version,
        row_number() OVER (PARTITION BY ${key} ${cameBefore}) > 1 AS known
      FROM contested)
    SELECT "row", repeated, NOT repeated AND same_version AS conflict, known AND NOT same_version AS revision
    FROM numbered WHERE segment = ${FRESH}`);
  await engine.run('INSERT INTO left_out SELECT "row" FROM judged WHERE repeated');
  const [counts] = await engine.rows<Repeats & Record<string, unknown>>(
    'SELECT count(*) FILTER (repeated) AS duplicate, count(*) FILTER (conflict) AS conflicts, count(*) FILTER (revision) AS revised FROM judged',
  );
  return { ...counts!, duplicate: counts!.duplicate + held!.n };
}

/*
 * Both give a few keys too many where two hashes are alike; comparing the rows themselves then finds nothing. Eight bytes a row instead of the
 * key's text are what a file of twenty million rows can afford.
 */

/** Keys a relation holds more than once. */
const keysInside = (fresh: string) =>
  `SELECT DISTINCT ${key} FROM ${fresh} WHERE hash(${key}) IN (SELECT hash(${key}) AS h FROM ${fresh} GROUP BY h HAVING count(*) > 1)`;

/** Keys of a relation that an earlier one holds. */
const keysHeld = (fresh: string, earlier: string) =>
  `SELECT DISTINCT ${key} FROM ${earlier} WHERE hash(${key}) IN (SELECT hash(${key}) FROM ${fresh})`;
