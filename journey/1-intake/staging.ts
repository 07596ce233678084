import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Instant } from '#basics/instant.ts';
import type { Source } from '#journey/2-audit/lake/entry.ts';
import type { LakeWriter } from '#journey/2-audit/lake/lake.ts';
import { segmentRows } from '#journey/2-audit/lake/lake.ts';
import { type Engine, literal } from '#store/engine.ts';
import { isCreditCode } from './check-digits.ts';
import type { TablePlan } from './column-plan.ts';
import type { Relation } from './readers/relation.ts';
import type { Salvaged } from './salvage.ts';
import { ROW_NOT_READ, stagingSql } from './typed-columns.ts';

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
  /** Number of rows that were read, and of those in which a time was emptied. */
  sound: number;
  marked: number;
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
  const stage = (source: Relation, setAside: boolean) => stageOnce(lake, engine, source, arrival.given, plan, setAside);
  try {
    let staged = hasIdentity(plan) ? null : await stage(arrival.relation, false);
    staged ??= await stage(arrival.relation, true);
    if (staged !== null && (staged.sound > 0 || staged.rejected !== null || !arrival.notEmpty || salvage === null))
      return staged;
  } catch (error) {
    const why = String((error as Error).message);
    if (!why.startsWith('Invalid Input Error')) throw error;
    if (salvage === null)
      throw new GangwanError('intake-unreadable-file', {
        file: arrival.sourceName,
        format: 'Parquet',
        why: why.split('\n')[0]!,
      });
  }
  const { relation, bad } = await salvage!();
  return { ...(await stage(relation, true))!, bad };
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
  const sql = stagingSql(plan, source, given, await creditCodesSeen(engine, source), setAside);
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
      if (!setAside && String((error as Error).message).includes(ROW_NOT_READ)) return null;
      throw error;
    }
    relation = segmentRows(path, rowStored);
    if (!setAside) segment = { path, rowStored };
  }
  const [counts] = await engine.rows<{ rejected: number; sound: number; marked: number }>(
    setAside
      ? `SELECT count(rejected) AS rejected, count(*) - count(rejected) AS sound, count(*) FILTER (rejected IS NULL AND marks <> 0) AS marked FROM ${relation}`
      : `SELECT 0 AS rejected, count(*) AS sound, count(*) FILTER (marks <> 0) AS marked FROM ${relation}`,
  );
  const { rejected, sound, marked } = counts!;
  return {
    relation: setAside ? `(SELECT * EXCLUDE (rejected) FROM ${relation} WHERE rejected IS NULL)` : relation,
    rejected: rejected === 0 ? null : `(SELECT "row", rejected FROM ${relation} WHERE rejected IS NOT NULL)`,
    bad: [],
    names: source.names,
    sound,
    marked,
    segment,
  };
}

/** Sound credit codes among the first rows: files hold few, and the check digit is then not worked out row by row. */
async function creditCodesSeen(engine: Engine, source: Relation): Promise<string[]> {
  const raw = source.raws.get('platformUscc');
  if (raw === undefined || raw.type !== 'VARCHAR') return [];
  const rows = await engine.rows<{ code: string | null }>(
    `SELECT DISTINCT ${raw.sql} AS code FROM (SELECT * FROM ${source.sql} LIMIT 1000) LIMIT 8`,
  );
  return rows.flatMap(({ code }) => (code !== null && isCreditCode(code) ? [code] : []));
}

/** Whether a table carries ID numbers, which must reach neither disk nor lake. */
export const hasIdentity = (plan: TablePlan) => plan.columns.some((column) => column.kind === 'identity-number');
