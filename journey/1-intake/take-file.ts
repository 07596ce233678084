import { canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Engine, identifier, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import type { Entry, FileTaken, ReceiptEntry, SegmentEntry } from '../2-audit/lake/entry.ts';
import { filesTaken, type LakeWriter, pathIn, segmentRows, segmentsOf } from '../2-audit/lake/lake.ts';
import { planOf, type TablePlan } from './column-plan.ts';
import { exchangeVersion } from './exchange/exchange.ts';
import { problemsOf, QuarantineFile } from './quarantine.ts';
import { findRepeats, type Repeats, type StoredRows } from './repeats.ts';
import { type Arrival, hasIdentity, type Staged, stageSoundly, type Tally, tallyOf } from './staging.ts';
import { keyIdentityNumbers } from './worker-key.ts';

/** Changed whenever the same bytes would be read otherwise than before, so that content digests say so. */
const readerVersion = 1;

/**
 * Takes one file into the lake: stages its typed rows, sets aside what cannot be read and what the lake already holds, and enlists
 * the rest as one segment (or a receipt where nothing is left). Until the lake's next flush nothing of it is visible.
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
  const { tally } = staged;
  const platforms =
    tally.sound > 0 || arrival.given.platformUscc === undefined ? tally.platforms : [arrival.given.platformUscc];
  const stored = tally.sound === 0 ? nothing : await storedRelation(engine, plan, staged.relation, countyKey);
  const repeats = await findRepeats(engine, stored, earlierRows(lake, arrival, tally), tally.keys < tally.sound);
  const others = arrival.only === undefined ? [] : platforms.filter((uscc) => uscc !== arrival.only);
  if (others.length > 0)
    throw new GangwanError('open-other-enterprise', {
      file: arrival.sourceName,
      found: others.slice(0, 3).join(', '),
      own: arrival.only!,
    });
  const sourceDigest = await arrival.sourceDigest();
  const facts: FileTaken = {
    table: arrival.table,
    platformUsccs: platforms,
    statedPlatform: arrival.given.platformUscc ?? null,
    source: arrival.source,
    sourceName: arrival.sourceName,
    sourceDigest,
    sourceBytes: arrival.sourceBytes,
    covers: arrival.covers,
    receivedAt: arrival.receivedAt,
    rows: tally.sound + quarantined.count,
    accepted: tally.sound - repeats.duplicate,
    quarantined: quarantined.count,
    ...repeats,
    marked: tally.marked,
    quarantineFile: null,
    ...(arrival.live === undefined ? {} : { live: arrival.live }),
  };
  if (arrival.statedRows !== null && arrival.statedRows !== facts.rows)
    throw new GangwanError('intake-rows-differ', {
      file: arrival.sourceName,
      found: facts.rows,
      wanted: arrival.statedRows,
    });
  const contentDigest = await digestOf(engine, arrival, facts, quarantined.rowsDigest);
  arrival.assertUnchanged();
  const asStaged = repeats.duplicate === 0 ? staged.segment : null;
  const path = facts.accepted === 0 ? null : (asStaged?.path ?? (await writeSegment(lake, engine, stored, repeats)));
  const rowStored = asStaged?.rowStored ?? true;
  const held =
    path === null || repeats.duplicate === 0 ? tally : await tallyOf(engine, plan, segmentRows(path, rowStored));
  if (path !== null) await lake.sync(path);
  // From here on nothing waits: the number the files are named after is the one the line gets.
  const segment = lake.nextSeq;
  if (quarantined.path !== null) {
    facts.quarantineFile = quarantineName(segment, plan);
    lake.place(quarantined.path, facts.quarantineFile);
  }
  if (path === null) return lake.enlist<ReceiptEntry>({ kind: 'receipt', ...facts, contentDigest });
  const file = `segments/${arrival.table}/${segment}-${contentDigest.slice(0, 8)}.parquet`;
  lake.place(path, file);
  const { startFrom, startTo, idFrom, idTo } = held;
  const range = { startFrom, startTo, idFrom, idTo };
  return lake.enlist<SegmentEntry>({ kind: 'segment', segment, ...facts, contentDigest, ...range, file, rowStored });
}

/** Where the quarantine file of line `seq` lies in the lake. */
export const quarantineName = (seq: number, { table }: TablePlan) => `quarantine/${seq}-${table}.csv`;

async function quarantine(
  lake: LakeWriter,
  engine: Engine,
  arrival: Arrival,
  plan: TablePlan,
  staged: Staged,
): Promise<{ count: number; path: string | null; rowsDigest: string | null }> {
  const numbers = staged.bad.map((bad) => bad.row);
  if (numbers.length === 0 && staged.rejected === null) return { count: 0, path: null, rowsDigest: null };
  const path = lake.stage('.csv');
  const out = new QuarantineFile(path, plan, staged.names);
  for (const bad of staged.bad) out.addLine(bad, bad.line);
  if (staged.rejected !== null) {
    const result = await engine.connection.stream(`SELECT "row", rejected FROM ${staged.rejected} ORDER BY "row"`);
    for await (const rows of result.yieldRowsJs()) {
      for (const [row, values] of rows as unknown as [number, (string | null)[]][]) {
        out.add({ row, problems: problemsOf(plan, staged.names, values, arrival.given) }, values);
        numbers.push(row);
      }
    }
  }
  out.close();
  return { count: numbers.length, path, rowsDigest: sm3(numbers.join(',')) };
}

/** The rows as the segment holds them: `row`, the exchange's columns without ID numbers, `workerKey` for workers, `marks`. */
async function storedRelation(
  engine: Engine,
  plan: TablePlan,
  read: string,
  countyKey: Uint8Array,
): Promise<StoredRows> {
  const kept = plan.columns.filter((column) => column.kind !== 'identity-number').map((column) => column.name);
  const identity = hasIdentity(plan);
  const columns = ['row', ...kept, ...(identity ? ['workerKey'] : []), 'marks'];
  if (!identity) return { relation: read, columns };
  await keyIdentityNumbers(engine, read, countyKey);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE keyed AS SELECT ${columns.map(identifier).join(', ')} FROM ${read} LEFT JOIN worker_keys USING ("idNo")`,
  );
  await engine.run('DROP TABLE worker_keys');
  return { relation: 'keyed', columns };
}

const nothing: StoredRows = { relation: '', columns: [] };

/** Rows the lake already holds that could be the same records; null where there are none. */
function earlierRows(lake: LakeWriter, arrival: Arrival, tally: Tally): string | null {
  const each = segmentsOf(lake, arrival.table)
    .filter(
      (segment) =>
        segment.source === arrival.source &&
        segment.platformUsccs.some((uscc) => tally.platforms.includes(uscc)) &&
        !before(segment.idTo, tally.idFrom) &&
        !before(tally.idTo, segment.idFrom),
    )
    .map((segment) => {
      const rows = segmentRows(pathIn(lake, segment.file), segment.rowStored);
      return `SELECT ${segment.segment}::UINTEGER AS segment, * FROM ${rows}`;
    });
  return each.length === 0 ? null : `(${each.join(' UNION ALL BY NAME ')})`;
}

/** Order of texts by their UTF-8 bytes, as the engine orders them. */
const before = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

/** Writes the rows that stay. After a join they come in any order and are sorted again. */
async function writeSegment(lake: LakeWriter, engine: Engine, stored: StoredRows, repeats: Repeats): Promise<string> {
  const path = lake.stage('.parquet');
  const kept = repeats.duplicate === 0 ? stored.relation : `${stored.relation} ANTI JOIN left_out USING ("row")`;
  const columns = stored.columns.map(identifier).join(', ');
  const order = repeats.duplicate === 0 && stored.relation !== 'keyed' ? '' : 'ORDER BY "row"';
  await engine.run(`COPY (SELECT ${columns} FROM ${kept} ${order}) TO ${literal(path)} (FORMAT parquet)`);
  return path;
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
  return contentDigestOf(arrival, facts, quarantinedRows, leftOut);
}

/** The same, where it is known which rows were left out. */
export function contentDigestOf(
  { adapter, given }: Pick<Arrival, 'adapter' | 'given'>,
  facts: FileTaken,
  quarantinedRows: string | null,
  leftOutRows: string | null,
): string {
  return sm3(
    canonicalJson({
      exchange: exchangeVersion,
      reader: readerVersion,
      adapter,
      table: facts.table,
      source: facts.source,
      sourceDigest: facts.sourceDigest,
      given,
      rows: facts.rows,
      accepted: facts.accepted,
      quarantinedRows,
      leftOutRows,
    }),
  );
}

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
