import { canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Instant } from '#basics/instant.ts';
import type { Entry, FileTaken, ReceiptEntry, SegmentEntry, Source } from '#journey/2-audit/lake/entry.ts';
import { filesTaken, type LakeWriter, pathIn, segmentsOf } from '#journey/2-audit/lake/lake.ts';
import { type Engine, identifier, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { type ColumnPlan, planOf, type TablePlan } from './column-plan.ts';
import { exchangeVersion } from './exchange/exchange.ts';
import { problemsOf, QuarantineFile } from './quarantine.ts';
import type { Relation } from './readers/relation.ts';
import { findRepeats, type Repeats } from './repeats.ts';
import type { Salvaged } from './salvage.ts';
import { stagingSql } from './typed-columns.ts';
import { keyIdentityNumbers } from './worker-key.ts';

/** Changed whenever the same bytes would be read otherwise than before, so that content digests say so. */
const readerVersion = 1;

/** A file ready to be taken in. */
export interface Arrival {
  table: TablePlan['table'];
  relation: Relation;
  /** Takes the file apart row by row where the engine cannot read it as a whole; null where the format has no such road. */
  salvage: (() => Promise<{ relation: Relation; bad: Salvaged['bad'] }>) | null;
  /** True where the file holds something after its header, so that no row at all is a sign of trouble. */
  notEmpty: boolean;
  /** Rows the package says it has; null where it does not say. */
  statedRows: number | null;
  sourceName: string;
  sourceDigest: string;
  sourceBytes: number;
  source: Source;
  receivedAt: Instant | null;
  covers: string | null;
  /** Values for columns the file lacks. */
  given: Readonly<Record<string, string>>;
  /** Throws where the sent file was changed while it was read; asked before the commit. */
  assertUnchanged(): void;
}

/**
 * Takes one file into the lake: stages its typed rows, sets aside what cannot be read and what the lake already holds, and commits
 * the rest as one segment (or a receipt where nothing is left). Until the commit nothing of it is visible.
 */
export async function takeFile(
  lake: LakeWriter,
  engine: Engine,
  arrival: Arrival,
  countyKey: Uint8Array,
): Promise<Entry<SegmentEntry | ReceiptEntry>> {
  const plan = planOf(arrival.table);
  const staged = await stageSoundly(lake, engine, arrival, plan);
  const quarantined = await quarantine(lake, engine, arrival, plan, staged);
  const read = `(SELECT * EXCLUDE (rejected) FROM ${staged.relation} WHERE rejected IS NULL)`;
  const stored = await storedRelation(engine, plan, read, countyKey);
  const platforms = await platformsOf(engine, read, arrival);
  const earlier = earlierRows(lake, plan, arrival, platforms);
  const repeats = await findRepeats(engine, stored.relation, earlier, stored.columns);
  const facts: FileTaken = {
    table: arrival.table,
    platformUsccs: platforms,
    statedPlatform: arrival.given.platformUscc ?? null,
    source: arrival.source,
    sourceName: arrival.sourceName,
    sourceDigest: arrival.sourceDigest,
    sourceBytes: arrival.sourceBytes,
    covers: arrival.covers,
    receivedAt: arrival.receivedAt,
    rows: staged.rows + staged.bad.length,
    accepted: staged.rows - staged.rejected - repeats.duplicate,
    quarantined: quarantined.count,
    ...repeats,
    marked: staged.marked,
    quarantineFile: quarantined.file,
  };
  if (arrival.statedRows !== null && arrival.statedRows !== facts.rows)
    throw new GangwanError('intake-rows-differ', {
      file: arrival.sourceName,
      found: facts.rows,
      wanted: arrival.statedRows,
    });
  const contentDigest = await digestOf(engine, arrival, facts, quarantined.rowsDigest);
  arrival.assertUnchanged();
  if (facts.accepted === 0) return lake.commit<ReceiptEntry>({ kind: 'receipt', ...facts, contentDigest });
  const segment = lake.nextSeq;
  const file = `segments/${arrival.table}/${segment}-${contentDigest.slice(0, 8)}.parquet`;
  const range = await writeSegment(lake, engine, plan, stored, repeats, file);
  return lake.commit<SegmentEntry>({ kind: 'segment', segment, ...facts, contentDigest, ...range, file });
}

interface Staged {
  /** Relation of typed rows with `row`, `marks` and `rejected`. */
  relation: string;
  rows: number;
  rejected: number;
  marked: number;
  /** Columns a quarantine file gives back. */
  names: readonly string[];
  /** Rows that never reached the engine. */
  bad: Salvaged['bad'];
}

/** Stages the file as a whole, or row by row where that fails or finds nothing in a file that is not empty. */
async function stageSoundly(lake: LakeWriter, engine: Engine, arrival: Arrival, plan: TablePlan): Promise<Staged> {
  try {
    const staged = await stage(lake, engine, arrival.relation, arrival.given, plan);
    if (staged.rows > 0 || !arrival.notEmpty || arrival.salvage === null) return { ...staged, bad: [] };
  } catch (error) {
    const why = String((error as Error).message);
    if (!why.startsWith('Invalid Input Error')) throw error;
    if (arrival.salvage === null)
      throw new GangwanError('intake-unreadable-file', {
        file: arrival.sourceName,
        format: 'Parquet',
        why: why.split('\n')[0]!,
      });
  }
  const { relation, bad } = await arrival.salvage();
  return { ...(await stage(lake, engine, relation, arrival.given, plan)), bad };
}

/** First pass: text to typed columns. Tables with ID numbers are staged in memory, so that none is written to disk. */
async function stage(
  lake: LakeWriter,
  engine: Engine,
  source: Relation,
  given: Arrival['given'],
  plan: TablePlan,
): Promise<Omit<Staged, 'bad'>> {
  const sql = stagingSql(plan, source, given);
  const numbered = (position: string) =>
    source.rowColumn === null ? `CAST(${position} + 1 AS UINTEGER) AS "row", ` : '';
  let relation: string;
  if (hasIdentity(plan)) {
    await engine.run(`CREATE OR REPLACE TEMP TABLE staged AS ${sql}`);
    relation = `(SELECT ${numbered('rowid')}* FROM staged)`;
  } else {
    const path = literal(lake.stage('.parquet'));
    await engine.run(`COPY (${sql}) TO ${path} (FORMAT parquet, COMPRESSION lz4)`);
    relation = `(SELECT ${numbered('file_row_number')}* EXCLUDE (file_row_number) FROM read_parquet(${path}, file_row_number = true))`;
  }
  const [counts] = await engine.rows<{ rows: number; rejected: number; marked: number }>(
    `SELECT count(*) AS rows, count(rejected) AS rejected, count(*) FILTER (rejected IS NULL AND marks <> 0) AS marked FROM ${relation}`,
  );
  return { relation, names: source.names, ...counts! };
}

async function quarantine(
  lake: LakeWriter,
  engine: Engine,
  arrival: Arrival,
  plan: TablePlan,
  staged: Staged,
): Promise<{ count: number; file: string | null; rowsDigest: string | null }> {
  const count = staged.rejected + staged.bad.length;
  if (count === 0) return { count, file: null, rowsDigest: null };
  const { names } = staged;
  const path = lake.stage('.csv');
  const out = new QuarantineFile(path, plan, names);
  for (const bad of staged.bad) out.addLine(bad, bad.line);
  const numbers = staged.bad.map((bad) => bad.row);
  if (staged.rejected > 0) {
    const reader = await engine.connection.stream(
      `SELECT "row", rejected FROM ${staged.relation} WHERE rejected IS NOT NULL ORDER BY "row"`,
    );
    for await (const rows of reader.yieldRowsJs()) {
      for (const [row, rejected] of rows as [number, (string | null)[]][]) {
        out.add({ row, problems: problemsOf(plan, names, rejected, arrival.given) }, rejected);
        numbers.push(row);
      }
    }
  }
  out.close();
  const file = `quarantine/${lake.nextSeq}-${plan.table}.csv`;
  lake.place(path, file);
  return { count, file, rowsDigest: sm3(numbers.join(',')) };
}

interface Stored {
  relation: string;
  /** Columns of the segment, in their order. */
  columns: string[];
  selectList: string;
}

/** The rows as the segment holds them: `row`, the exchange's columns without ID numbers, `workerKey` for workers, `marks`. */
async function storedRelation(engine: Engine, plan: TablePlan, read: string, countyKey: Uint8Array): Promise<Stored> {
  const kept = plan.columns.filter((column) => column.kind !== 'identity-number').map((column) => column.name);
  const identity = hasIdentity(plan);
  const columns = ['row', ...kept, ...(identity ? ['workerKey'] : []), 'marks'];
  const selectList = columns.map(identifier).join(', ');
  if (!identity) return { relation: read, columns, selectList };
  await keyIdentityNumbers(engine, read, countyKey);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE keyed AS SELECT ${selectList} FROM ${read} LEFT JOIN worker_keys USING ("idNo")`,
  );
  await engine.run('DROP TABLE worker_keys');
  return { relation: 'keyed', columns, selectList };
}

async function platformsOf(engine: Engine, read: string, arrival: Arrival): Promise<string[]> {
  const rows = await engine.rows<{ p: string }>(`SELECT DISTINCT "platformUscc" AS p FROM ${read} ORDER BY 1`);
  if (rows.length > 0) return rows.map((row) => row.p);
  return arrival.given.platformUscc === undefined ? [] : [arrival.given.platformUscc];
}

/** Rows the lake already holds of the same table, source and platforms; null where there are none. */
function earlierRows(lake: LakeWriter, plan: TablePlan, arrival: Arrival, platforms: readonly string[]): string | null {
  const segments = segmentsOf(lake, plan.table).filter(
    (segment) => segment.source === arrival.source && segment.platformUsccs.some((uscc) => platforms.includes(uscc)),
  );
  if (segments.length === 0) return null;
  const each = segments.map(
    (segment) =>
      `SELECT ${segment.segment}::UINTEGER AS segment, * FROM read_parquet(${literal(pathIn(lake, segment.file))})`,
  );
  return `(${each.join(' UNION ALL BY NAME ')})`;
}

async function writeSegment(
  lake: LakeWriter,
  engine: Engine,
  plan: TablePlan,
  stored: Stored,
  repeats: Repeats,
  file: string,
): Promise<{ startFrom: number | null; startTo: number | null }> {
  const staged = lake.stage('.parquet');
  // A join gives rows back in any order; the sort is paid only where something is left out.
  const kept =
    repeats.duplicate === 0 && stored.relation !== 'keyed'
      ? stored.relation
      : `(SELECT * FROM ${stored.relation} ANTI JOIN left_out USING ("row") ORDER BY "row")`;
  await engine.run(`COPY (SELECT ${stored.selectList} FROM ${kept}) TO ${literal(staged)} (FORMAT parquet)`);
  let range = { startFrom: null, startTo: null } as { startFrom: number | null; startTo: number | null };
  if (plan.startColumn !== null) {
    const start = identifier(plan.startColumn.name);
    const [row] = await engine.rows<typeof range & Record<string, unknown>>(
      `SELECT min(${start}) AS "startFrom", max(${start}) AS "startTo" FROM read_parquet(${literal(staged)})`,
    );
    range = { startFrom: row!.startFrom, startTo: row!.startTo };
  }
  lake.place(staged, file);
  return range;
}

/** SM3 over the statement of what a file left in the lake: which bytes, read how, which rows set aside. */
async function digestOf(
  engine: Engine,
  arrival: Arrival,
  facts: FileTaken,
  quarantinedRows: string | null,
): Promise<string> {
  let leftOut: string | null = null;
  if (facts.duplicate > 0) {
    const rows = await engine.rows<{ row: number }>('SELECT "row" FROM left_out ORDER BY 1');
    leftOut = sm3(rows.map(({ row }) => row).join(','));
  }
  return sm3(
    canonicalJson({
      exchange: exchangeVersion,
      reader: readerVersion,
      table: facts.table,
      source: facts.source,
      sourceDigest: facts.sourceDigest,
      given: arrival.given,
      rows: facts.rows,
      accepted: facts.accepted,
      quarantinedRows,
      leftOutRows: leftOut,
    }),
  );
}

const hasIdentity = (plan: TablePlan) => plan.columns.some((column: ColumnPlan) => column.kind === 'identity-number');

/** The line a file already left in the lake, or null: the same bytes for the same table, platform and source add nothing. */
export function alreadyTaken(
  lake: LakeWriter,
  file: Pick<FileTaken, 'table' | 'source' | 'sourceDigest' | 'statedPlatform' | 'covers'>,
): Entry<SegmentEntry | ReceiptEntry> | null {
  return (
    filesTaken(lake).find(
      (entry) =>
        entry.sourceDigest === file.sourceDigest &&
        entry.table === file.table &&
        entry.source === file.source &&
        entry.statedPlatform === file.statedPlatform &&
        // Empty files are alike byte for byte: that of August does not answer for September.
        (entry.rows > 0 || entry.covers === file.covers),
    ) ?? null
  );
}
