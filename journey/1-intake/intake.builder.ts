import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Engine } from '#store/engine.ts';
import { openLake, segmentRows, segmentsOf } from '../2-audit/lake/lake.ts';
import { csvLine } from './csv-text.ts';
import { type Receipt, type TakeInOptions, takeIn } from './take-in.ts';

/*
 * A scratch lake for tests: files are written by name, taken in, and read back as plain rows.
 */

/** Two fictional enterprises whose codes have the right check digit. */
export const uscc = '91500229MA5U0T0105';
export const otherUscc = '93500229MA5YYK9X4Q';
export const testKey = Buffer.from('a county key that only these tests know');

export type Row = Record<string, string | number | null>;

/** An order row with every required column, changed as asked. */
export function orderRow(recordId: string, change: Row = {}): Row {
  return {
    platformUscc: uscc,
    recordId,
    workerId: 'W1',
    trade: '02',
    acceptedAt: '2026-09-03T11:00:00+08:00',
    finishedAt: '2026-09-03T11:20:00+08:00',
    status: '1',
    workerGrossFen: 450,
    ...change,
  };
}

export function csvOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => csvLine(names.map((name) => row[name] ?? null)));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

export const jsonLinesOf = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

export class ScratchLake {
  readonly folder = mkdtempSync(join(tmpdir(), 'gangwan-intake-'));
  readonly lake = join(this.folder, 'lake');

  /** Writes a file beside the lake and gives its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async take(paths: string | readonly string[], options: Partial<TakeInOptions> = {}): Promise<Receipt[]> {
    const { receipts } = await takeIn({
      lake: this.lake,
      paths: typeof paths === 'string' ? [paths] : paths,
      countyKey: testKey,
      threads: 2,
      memory: '500MB',
      ...options,
    });
    return receipts;
  }

  /** Writes and takes in one file. */
  async send(name: string, content: string | Uint8Array, options: Partial<TakeInOptions> = {}): Promise<Receipt> {
    const [receipt] = await this.take(this.write(name, content), options);
    return receipt!;
  }

  /** Rows of a table in the lake as stored, by segment and row number. */
  rows(table: string): Promise<Row[]> {
    return this.query(table, 'SELECT * FROM rows ORDER BY segment, "row"');
  }

  /** A query over `rows`, all rows of a table in the lake with their segment. */
  async query(table: string, sql: string): Promise<Row[]> {
    const segments = segmentsOf(openLake(this.lake), table);
    if (segments.length === 0) return [];
    const each = segments.map(
      (segment) =>
        `SELECT ${segment.segment} AS segment, * FROM ${segmentRows(join(this.lake, segment.file), segment.rowStored)}`,
    );
    const engine = await Engine.open({ threads: 1, memory: '500MB' });
    try {
      return await engine.rows<Row>(`WITH rows AS (${each.join(' UNION ALL BY NAME ')}) ${sql}`);
    } finally {
      engine.close();
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a test with a scratch lake that is removed afterwards. */
export const withLake = (body: (scratch: ScratchLake) => Promise<void>) => async () => {
  const scratch = new ScratchLake();
  try {
    await body(scratch);
  } finally {
    scratch.remove();
  }
};
