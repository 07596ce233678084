import type { Law } from '#law/in-force.types.ts';
import type { Block, County } from '#measures/facts/ledger.ts';
import { Engine } from '#store/engine.ts';
import { BlockReader } from './engine/blocks.ts';
import { loadCounty } from './engine/county.ts';
import { bucketsOf, planBlocks } from './engine/plan.ts';
import type { SealedMonth } from './seal-lake.ts';

/** Reads a sealed month block by block, in the order of the workers, in one process. A block is valid until the next. */
export async function everyBlock(
  sealed: SealedMonth,
  law: Law,
  take: (block: Block, county: County) => void,
): Promise<County> {
  const engine = await Engine.open({ threads: 2, memory: '512MB' });
  try {
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const reader = new BlockReader(engine, sealed, county);
    for (const { buckets } of planBlocks(await bucketsOf(engine, sealed.folder))) {
      take(await reader.read(buckets[0]!.first, buckets.at(-1)!.last), county);
    }
    return county;
  } finally {
    engine.close();
  }
}
