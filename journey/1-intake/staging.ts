import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Instant } from '#basics/instant.ts';
import { type Engine, engineWords, identifier, literal } from '#store/engine.ts';
import { isStorageTrouble } from '#store/storage-trouble.ts';
import type { LiveRange, Source } from '../2-audit/lake/entry.ts';
import type { LakeWriter } from '../2-audit/lake/lake.ts';
import { segmentRows } from '../2-audit/lake/lake.ts';
import type { TablePlan } from './column-plan.ts';
import type { Relation } from './readers/relation.ts';
import type { Salvaged } from './salvage.ts';
import { NOT_CLEAN, stagingSql } from './staging-sql.ts';

/** A file ready to be taken in. */
export interface Arrival {
  table: TablePlan['table'];
  relation: Relation;
  /** Takes the file apart row by row where the engine cannot read it as a whole; null where the format has no such road. */
  salvage: (() => Promise<{ relation: Relation; bad: Salvaged['bad'] }>) | null;
  /** True where the file holds something after its header. */
  notEmpty: boolean;
  /** Rows the package says it has; null where it does not say. */
  statedRows: number | null;
  sourceName: string;
  sourceDigest: () => Promise<string>;
  sourceBytes: number;
  /** How an adapter turned the file into rows of the exchange; null where it came as such. */
  adapter: string | null;
  source: Source;
  receivedAt: Instant | null;
  covers: string | null;
  /** Values for columns the file lacks. */
  given: Readonly<Record<string, string>>;
  /** The one enterprise whose records it may hold; absent: any. */
  only?: string;
  /** The live lines of the lake it was made of; absent: it came as a file. */
  live?: LiveRange;
  /** Throws where the sent file was changed while it was read; asked before the commit. */
  assertUnchanged: () => void;
}

/** What is counted over the rows that were read, in one scan. */
export interface Tally {
  sound: number;
  /** Rows in which a time was emptied. */
  marked: number;
  /** Different hashes of platform and record id: fewer than rows means that a record may come twice. */
  keys: number;
  platforms: string[];
  startFrom: number | null;
  startTo: number | null;
  idFrom: string;
  idTo: string;
}

/** A file's rows as typed columns, before anything is compared with the lake. */
export interface Staged {
  /** Relation of the rows that were read: `row`, the table's columns, `marks`. */
  relation: string;
  /** Relation of the rows that were not (`row`, `rejected`); null where all were. */
  rejected: string | null;
  /** Rows that never reached the engine. */
  bad: Salvaged['bad'];
  /** Columns a quarantine file gives back. */
  names: readonly string[];
  tally: Tally;
  /** A staged file that can become the segment as it is; null where it holds more than a segment may. */
  segment: { path: string; rowStored: boolean } | null;
}

/**
 * Reads a file as a whole in one pass; with a second one that sets rows aside where some cannot be read; and row by row where the
 * engine cannot tell its rows apart, or finds none in a file that is not empty.
 */
export async function stageSoundly(
  lake: LakeWriter,
  engine: Engine,
  arrival: Arrival,
  plan: TablePlan,
): Promise<Staged> {
  const { salvage } = arrival;
  if (!arrival.notEmpty) return empty(arrival.relation.names);
  const stage = (source: Relation, setAside: boolean) => stageOnce(lake, engine, source, arrival.given, plan, setAside);
  try {
    let staged = hasIdentity(plan) ? null : await stage(arrival.relation, false);
    staged ??= await stage(arrival.relation, true);
    if (staged !== null && (staged.tally.sound > 0 || staged.rejected !== null || salvage === null)) return staged;
  } catch (error) {
    if (error instanceof GangwanError || isStorageTrouble(error)) throw error;
    // A damaged Parquet file shows itself anywhere and in many words, and has no rows to tell apart.
    if (salvage === null)
      throw new GangwanError('intake-unreadable-file', {
        file: arrival.sourceName,
        format: 'Parquet',
        why: engineWords(error),
      });
    if (!String((error as Error).message).startsWith('Invalid Input Error')) throw error;
  }
  const { relation, bad } = await salvage!();
  return { ...(await stage(relation, true))!, bad };
}

/** A file with nothing after its header: the engine need not be asked. */
function empty(names: readonly string[]): Staged {
  const tally = { sound: 0, marked: 0, keys: 0, platforms: [], startFrom: null, startTo: null, idFrom: '', idTo: '' };
  return { relation: '', rejected: null, bad: [], names, tally, segment: null };
}

/**
 * One pass of the engine; null where a row cannot be read and rows are not to be set aside. Tables with ID numbers are staged in
 * memory, so that none is written to disk.
 */
async function stageOnce(
  lake: LakeWriter,
  engine: Engine,
  source: Relation,
  given: Arrival['given'],
  plan: TablePlan,
  setAside: boolean,
): Promise<Staged | null> {
  const sql = stagingSql(plan, source, given, setAside);
  const rowStored = source.rowColumn !== null;
  let relation: string;
  let segment: Staged['segment'] = null;
  if (hasIdentity(plan)) {
    await engine.run(`CREATE OR REPLACE TEMP TABLE staged AS ${sql}`);
    relation = rowStored ? 'staged' : '(SELECT CAST(rowid + 1 AS UINTEGER) AS "row", * FROM staged)';
  } else {
    const path = lake.stage('.parquet');
    try {
      await engine.run(`COPY (${sql}) TO ${literal(path)} (FORMAT parquet${setAside ? ', COMPRESSION lz4' : ''})`);
    } catch (error) {
      if (!setAside && String((error as Error).message).includes(NOT_CLEAN)) return null;
      throw error;
    }
    relation = segmentRows(path, rowStored);
    if (!setAside) segment = { path, rowStored };
  }
  if (!setAside)
    return {
      relation,
      rejected: null,
      bad: [],
      names: source.names,
      segment,
      tally: await tallyOf(engine, plan, relation),
    };
  const [counts] = await engine.rows<{ rejected: number }>(`SELECT count(rejected) AS rejected FROM ${relation}`);
  const sound = `(SELECT * EXCLUDE (rejected) FROM ${relation} WHERE rejected IS NULL)`;
  return {
    relation: sound,
    rejected: counts!.rejected === 0 ? null : `(SELECT "row", rejected FROM ${relation} WHERE rejected IS NOT NULL)`,
    bad: [],
    names: source.names,
    segment,
    tally: await tallyOf(engine, plan, sound),
  };
}

/** Counts over a relation of stored rows. */
export async function tallyOf(engine: Engine, plan: TablePlan, relation: string): Promise<Tally> {
  const start = plan.startColumn === null ? 'NULL' : identifier(plan.startColumn.name);
  const [row] = await engine.rows<Omit<Tally, 'platforms'> & { platforms: { items: string[] } | null }>(
    `SELECT count(*) AS sound, count(*) FILTER (marks <> 0) AS marked, count(DISTINCT hash("platformUscc", "recordId")) AS keys,
      list(DISTINCT "platformUscc") AS platforms, min(${start}) AS "startFrom", max(${start}) AS "startTo",
      coalesce(min("recordId"), '') AS "idFrom", coalesce(max("recordId"), '') AS "idTo" FROM ${relation}`,
  );
  return { ...row!, platforms: [...(row!.platforms?.items ?? [])].sort() };
}

/** Whether a table carries ID numbers, which must reach neither disk nor lake. */
export const hasIdentity = (plan: TablePlan) => plan.columns.some((column) => column.kind === 'identity-number');
