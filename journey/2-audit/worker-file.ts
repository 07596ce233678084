import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Law } from '#law/in-force.types.ts';
import { WorkerFile } from '#measures/facts/registers/register.ts';
import { Engine } from '#store/engine.ts';
import { BlockReader } from './engine/blocks.ts';
import { loadCounty } from './engine/county.ts';
import { findSeal, sealProvisionally } from './seal-lake.ts';
import { findWorker } from './worker-facts.ts';

/** Who was found, and whether the month is read without a seal. */
export interface FoundWorker {
  /** The worker's key, whole. */
  key: string;
  provisional: boolean;
}

/** Reads one worker's registers of a month (`YYYY-MM`), sealed or else as they stand; throws where nobody, or more than one, is meant. */
export async function withWorkerFile<T>(
  lake: string,
  worker: string,
  month: string,
  law: Law,
  use: (file: WorkerFile, found: FoundWorker) => T,
): Promise<T> {
  const temporary = mkdtempSync(join(tmpdir(), 'gangwan-'));
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const found = findSeal(lake, month);
    const sealed = found ?? (await sealProvisionally(lake, month, join(temporary, month)));
    const known = (await findWorker(engine, sealed, worker, month, true))!;
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const block = await new BlockReader(engine, sealed, county).read(known.worker, known.worker);
    return use(new WorkerFile(block, 0), { key: known.key, provisional: found === null });
  } finally {
    engine.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
