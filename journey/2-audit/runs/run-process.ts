import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { townships } from '#law/places/townships.ts';
import { Engine, literal } from '#store/engine.ts';
import { type FolderLock, lockFolder } from '#store/folder-lock.ts';
import { auditSealed } from '../audit.ts';
import { openLake } from '../lake/lake.ts';
import { makeSeal, type SealedMonth } from '../seal-lake.ts';
import { type FromRun, type RunTask, runFiles, type ToRun } from './run-messages.ts';

/** Where nobody is left to hear, there is nothing left to do. */
const tell = (said: FromRun) =>
  process.send!(said, (error: Error | null) => {
    if (error !== null) process.exit(1);
  });

/** A run before may have been cut off within a block: whoever comes next waits until it has noticed, longest so many tries. */
const TRIES = 300;
const TRY_MS = 200;

let task: RunTask | null = null;
let lock: FolderLock | null = null;

// Nobody is left to hand the result to.
process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  const said = message as ToRun;
  const work = 'task' in said ? seal(said.task) : judge(said.judge);
  work.catch((error: unknown) => {
    tell(
      error instanceof GangwanError
        ? { refused: { stem: error.stem, parameters: { ...error.parameters } as Record<string, string | number> } }
        : { broke: (error as Error).stack ?? String(error) },
    );
    leave();
  });
});

async function seal(given: RunTask): Promise<void> {
  task = given;
  const { lake, month, work } = given;
  mkdirSync(work, { recursive: true });
  lock = await lockWhenFree(work);
  const made = await makeSeal(openLake(lake), { lake, month }, () => {
    const folder = join(work, `seal-${month}`);
    rmSync(folder, { recursive: true, force: true });
    return folder;
  });
  tell({ seal: made });
}

async function judge(told: { sealed: SealedMonth; folder: string } | null): Promise<void> {
  if (told !== null) {
    const { law, blocks, processes } = task!;
    const { sealed, folder } = told;
    const {
      seconds: _seconds,
      peakRssMiB: _rss,
      processes: _processes,
      ...summary
    } = await auditSealed({
      sealed,
      law,
      folder,
      resume: { blocks },
      ...(processes === null ? {} : { processes }),
      onProgress: (orders, of) => tell({ progress: { orders, of } }),
    });
    writeFileSync(join(folder, runFiles.townships), JSON.stringify(await townshipsOf(sealed)));
    tell({ summary });
  }
  leave();
}

function leave(): void {
  lock?.release();
  process.disconnect?.();
}

async function lockWhenFree(folder: string): Promise<FolderLock> {
  for (let tries = 0; ; tries++) {
    try {
      return lockFolder(
        folder,
        ({ pid, host }, file) => new GangwanError('lake-locked', { lake: folder, pid, host, file }),
      );
    } catch (error) {
      if (tries >= TRIES || !(error instanceof GangwanError)) throw error;
      await wait(TRY_MS);
    }
  }
}

/** By worker key: the township where most of the worker's orders of the month began, the lower code where two have as many. */
async function townshipsOf(sealed: SealedMonth): Promise<Record<string, string>> {
  const codes = new Set(townships.map(({ code }) => code));
  const named = sealed.seal.places.map((place) => (codes.has(place.slice(0, 9)) ? place.slice(0, 9) : null));
  const file = (name: string) => literal(join(sealed.folder, `${name}.parquet`));
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const rows = await engine.rows<{ key: string; place: number; orders: number }>(`
      SELECT w.key AS key, o.place AS place, count(*) AS orders
      FROM read_parquet(${file('order')}) o JOIN read_parquet(${file('workers')}) w ON w.worker = o.worker
      WHERE o.context = 0 AND o.place < ${named.length} GROUP BY ALL ORDER BY key, place`);
    const most = new Map<string, Map<string, number>>();
    for (const { key, place, orders } of rows) {
      const code = named[place];
      if (code == null) continue;
      const counts = most.get(key) ?? most.set(key, new Map()).get(key)!;
      counts.set(code, (counts.get(code) ?? 0) + orders);
    }
    return Object.fromEntries(
      [...most].map(([key, counts]) => {
        const [[code]] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [[string, number]];
        return [key, code];
      }),
    );
  } finally {
    engine.close();
  }
}
