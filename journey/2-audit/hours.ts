import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { clockColumns, foldClocks, restColumns } from '#measures/facts/clock.ts';
import { Engine, literal } from '#store/engine.ts';
import { BlockReader } from './engine/blocks.ts';
import { loadCounty } from './engine/county.ts';
import { bucketsOf, planBlocks } from './engine/plan.ts';
import type { HotTable } from './seal/hot-columns.ts';
import type { Seal } from './seal/seal.ts';
import type { SealedMonth } from './seal-lake.ts';

/** The order columns a seal has to be read by to see everyone's clock. */
export function clockColumnsOf(seal: Pick<Seal, 'rests'>): ReadonlySet<string> {
  return new Set<string>([...clockColumns, ...(seal.rests > 0 ? restColumns : [])]);
}

/** Tables the clock does not need. */
export const beyondTheClock: ReadonlySet<HotTable> = new Set([
  'session',
  'allocation',
  'restPrompt',
  'roster',
  'pay',
] as const);

/** One worker's hours in a month over all platforms. "At least" where `openOrders` is not 0. */
export interface MonthHours {
  worker: string;
  days: number;
  orderSeconds: number;
  longestDay: { date: string; seconds: number };
  longestStretch: { date: string; seconds: number };
  payFen: number;
  openOrders: number;
}

/** Everyone's hours in a sealed month, the longest day first; at most `most` workers. */
export async function longestHours(
  sealed: SealedMonth,
  law: Law,
  most: number,
): Promise<{ workers: number; shown: MonthHours[] }> {
  const engine = await Engine.open({ threads: 2, memory: '512MB' });
  try {
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const reader = new BlockReader(engine, sealed, county, clockColumnsOf(sealed.seal));
    let shown: (MonthHours & { number: number })[] = [];
    let workers = 0;
    for (const { buckets } of planBlocks(await bucketsOf(engine, sealed.folder))) {
      const block = await reader.read(buckets[0]!.first, buckets.at(-1)!.last, beyondTheClock);
      foldClocks(block, law, ({ worker, seconds, stretches, payFen, days, openOrders }) => {
        workers++;
        let [total, worked, day, stretch, pay] = [0, 0, 0, 0, 0];
        for (let d = 0; d < days; d++) {
          total += seconds[d]!;
          worked += Number(seconds[d]! > 0);
          pay += payFen[d]!;
          if (seconds[d]! > seconds[day]!) day = d;
          if (stretches[d]! > stretches[stretch]!) stretch = d;
        }
        const dated = (d: number, of: Int32Array) => ({ date: formatDay(county.first + d), seconds: of[d]! });
        shown.push({
          number: worker,
          worker: '',
          days: worked,
          orderSeconds: total,
          longestDay: dated(day, seconds),
          longestStretch: dated(stretch, stretches),
          payFen: pay,
          openOrders,
        });
      });
      shown = shown.sort((a, b) => b.longestDay.seconds - a.longestDay.seconds || a.number - b.number).slice(0, most);
    }
    const names = new Map(
      (
        await engine.rows<{ worker: number; key: string }>(
          `SELECT worker, key FROM read_parquet(${literal(join(sealed.folder, 'workers.parquet'))}) WHERE worker IN (${[-1, ...shown.map(({ number }) => number)].join(', ')})`,
        )
      ).map(({ worker, key }) => [worker, key]),
    );
    return { workers, shown: shown.map(({ number, ...hours }) => ({ ...hours, worker: names.get(number)! })) };
  } finally {
    engine.close();
  }
}
