import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from '#journey/1-intake/column-plan.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { Engine, identifier, literal } from '#store/engine.ts';
import { exampleCountyKey } from '../config.ts';
import { benchSegments } from './segments.ts';

export type Format = 'csv' | 'jsonl' | 'parquet';

/** A file of orders as a platform would send it, made once from the bench's orders: text instants, all columns of the exchange. */
async function orderFile(orders: number, seed: number, format: Format): Promise<string> {
  const { folder } = await benchSegments(orders, seed);
  const file = join(folder, 'sent', `order.${format}`);
  if (existsSync(file)) return file;
  mkdirSync(join(folder, 'sent'), { recursive: true });
  const engine = await Engine.open({ threads: 2, memory: '4GB', spillTo: join(folder, 'spill') });
  try {
    const columns = planOf('order')
      .columns.filter(({ name }) => name !== 'sentTime')
      .map(({ name, kind }) => {
        const column = identifier(name);
        if (kind === 'instant' && format !== 'parquet')
          return `strftime(make_timestamp((CAST(${column} AS BIGINT) + 28800) * 1000000), '%Y-%m-%dT%H:%M:%S+08:00') AS ${column}`;
        return column;
      });
    const how = { csv: 'FORMAT csv, HEADER', jsonl: 'FORMAT json', parquet: 'FORMAT parquet' }[format];
    await engine.run(
      `COPY (SELECT ${columns.join(', ')} FROM read_parquet(${literal(join(folder, 'order.parquet'))})) TO ${literal(`${file}.making`)} (${how})`,
    );
  } finally {
    engine.close();
  }
  renameSync(`${file}.making`, file);
  return file;
}

/** Rows a second of a whole intake of one file: read, validated, written, committed. */
export async function intakeRate(orders: number, seed: number, format: Format): Promise<number> {
  const file = await orderFile(orders, seed, format);
  const lake = mkdtempSync(join(tmpdir(), 'gangwan-bench-'));
  try {
    const started = performance.now();
    const { receipts } = await takeIn({
      lake: join(lake, 'lake'),
      paths: [file],
      countyKey: exampleCountyKey,
      threads: 2,
      memory: '3GB',
    });
    const seconds = (performance.now() - started) / 1000;
    const accepted = receipts.reduce((sum, receipt) => sum + receipt.accepted, 0);
    if (accepted !== orders) throw new RangeError(`${accepted} rows taken in of ${orders}`);
    return accepted / seconds;
  } finally {
    rmSync(lake, { recursive: true, force: true });
  }
}
