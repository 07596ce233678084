import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BlockReader } from '#journey/2-audit/engine/blocks.ts';
import { loadCounty } from '#journey/2-audit/engine/county.ts';
import { type BlockPlan, bucketsOf, planBlocks, shareBlocks } from '#journey/2-audit/engine/plan.ts';
import { beyondTheClock, clockColumnsOf } from '#journey/2-audit/hours.ts';
import type { SealedMonth } from '#journey/2-audit/seal-lake.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { foldClocks } from '#measures/facts/clock.ts';
import { Engine, literal } from '#store/engine.ts';

/** One worker and day: seconds on orders, longest stretch that starts that day, pay. */
export type ThreeFacts = Map<string, [seconds: number, stretch: number, fen: number]>;

export interface FactsPart {
  sealed: SealedMonth;
  blocks: BlockPlan[];
  /** Keep the facts, to compare; otherwise they are only counted. */
  keep: boolean;
}

/** Folds the blocks and gives the facts, or how many worker-days there were. */
export async function foldPart(
  part: FactsPart,
): Promise<{ days: number; facts: ThreeFacts | null; peakRssMiB: number }> {
  const law = lawAsKnown({});
  const engine = await Engine.open({ threads: 1, memory: '192MB' });
  try {
    const county = await loadCounty(engine, part.sealed.folder, part.sealed.seal, law);
    const reader = new BlockReader(engine, part.sealed, county, clockColumnsOf(part.sealed.seal));
    const facts: ThreeFacts | null = part.keep ? new Map() : null;
    let days = 0;
    for (const { buckets } of part.blocks) {
      const block = await reader.read(buckets[0]!.first, buckets.at(-1)!.last, beyondTheClock);
      foldClocks(block, law, (clock) => {
        for (let d = 0; d < clock.days; d++) {
          if (clock.seconds[d] === 0 && clock.payFen[d] === 0) continue;
          days++;
          facts?.set(`${clock.worker} ${county.first + d}`, [clock.seconds[d]!, clock.stretches[d]!, clock.payFen[d]!]);
        }
      });
    }
    return { days, facts, peakRssMiB: process.resourceUsage().maxRSS / 1024 };
  } finally {
    engine.close();
  }
}

/** The facts by the folds, on one process a core (or as many as asked), with the time it took from the files to the last fact. */
export async function byFolds(
  sealed: SealedMonth,
  keep: boolean,
  processes = availableParallelism(),
): Promise<{ seconds: number; facts: ThreeFacts | null; days: number; peakRssMiB: number }> {
  const engine = await Engine.open({ threads: 1, memory: '256MB' });
  const blocks = planBlocks(await bucketsOf(engine, sealed.folder));
  engine.close();
  if (keep) {
    const part = await foldPart({ sealed, blocks, keep });
    return { seconds: 0, ...part };
  }
  // The processes are running and have their code before the clock starts, as the SQL engine has.
  const children = shareBlocks(blocks, processes).map((share) => ({
    share,
    child: fork(new URL('./three-facts-process.ts', import.meta.url), { serialization: 'advanced' }),
  }));
  await Promise.all(children.map(({ child }) => new Promise((resolve) => child.once('message', resolve))));
  const started = performance.now();
  const results = await Promise.all(
    children.map(
      ({ share, child }) =>
        new Promise<{ days: number; peakRssMiB: number }>((resolve, reject) => {
          child.once('message', (result) => resolve(result as { days: number; peakRssMiB: number }));
          child.once('error', reject);
          child.send({ sealed, blocks: share, keep: false } satisfies FactsPart);
        }),
    ),
  );
  const took = (performance.now() - started) / 1000;
  for (const { child } of children) child.disconnect();
  return {
    seconds: took,
    facts: null,
    days: results.reduce((sum, { days }) => sum + days, 0),
    peakRssMiB: results.reduce((sum, { peakRssMiB }) => sum + peakRssMiB, 0),
  };
}

/** The same facts by one SQL statement on all cores. */
export async function bySql(
  sealed: SealedMonth,
  keep: boolean,
  threads = availableParallelism(),
): Promise<{ seconds: number; facts: ThreeFacts | null; days: number }> {
  const engine = await Engine.open({ threads, memory: '12GB', spillTo: join(sealed.folder, 'bench-spill') });
  try {
    await engine.run(
      `CREATE VIEW orders AS SELECT * FROM read_parquet(${literal(join(sealed.folder, 'order.parquet'))})`,
    );
    const statement = readFileSync(new URL('./three-facts.sql', import.meta.url), 'utf8');
    const started = performance.now();
    await engine.run(`CREATE TEMP TABLE facts AS ${statement}`);
    const took = (performance.now() - started) / 1000;
    const [count] = await engine.rows<{ n: number }>(
      'SELECT count(*) AS n FROM facts WHERE order_seconds > 0 OR pay_fen > 0',
    );
    if (!keep) return { seconds: took, facts: null, days: count!.n };
    const facts: ThreeFacts = new Map();
    for (const row of await engine.rows<{
      worker: number;
      day: number;
      order_seconds: number;
      longest_stretch_seconds: number;
      pay_fen: number;
    }>('SELECT * FROM facts WHERE order_seconds > 0 OR pay_fen > 0')) {
      facts.set(`${row.worker} ${row.day}`, [row.order_seconds, row.longest_stretch_seconds, row.pay_fen]);
    }
    return { seconds: took, facts, days: count!.n };
  } finally {
    engine.close();
  }
}

/** Whether two sets of facts are the same, worker by worker and day by day. */
export function sameFacts(a: ThreeFacts, b: ThreeFacts): boolean {
  if (a.size !== b.size) return false;
  for (const [key, [s, t, p]] of a) {
    const other = b.get(key);
    if (other === undefined || other[0] !== s || other[1] !== t || other[2] !== p) return false;
  }
  return true;
}
