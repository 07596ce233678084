import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, OtherEntry } from './entry.ts';

/** Folders of a lake that hold nothing but what the manifest names. */
const owned = ['segments', 'quarantine', 'seals'];

/**
 * Removes what a crash left behind: `tmp/` and every file of the owned folders that no manifest line claims by `file`,
 * `files`, `folder` or `quarantineFile`. Only the holder of the lock may sweep.
 */
export function sweep(dir: string, entries: readonly Entry[]): void {
  rmSync(join(dir, 'tmp'), { recursive: true, force: true });
  const files = new Set<string>();
  const folders: string[] = [];
  for (const entry of entries as readonly (OtherEntry & { quarantineFile?: string | null })[]) {
    if (entry.file !== undefined) files.add(entry.file);
    for (const file of entry.files ?? []) files.add(file);
    if (entry.folder !== undefined) folders.push(`${entry.folder.replace(/\/$/, '')}/`);
    if (typeof entry.quarantineFile === 'string') files.add(entry.quarantineFile);
  }
  for (const folder of owned) {
    if (!existsSync(join(dir, folder))) continue;
    for (const found of readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })) {
      if (found.isDirectory()) continue;
      const path = join(found.parentPath, found.name)
        .slice(join(dir, '.').length + 1)
        .replaceAll('\\', '/');
      if (!files.has(path) && !folders.some((claimed) => path.startsWith(claimed))) rmSync(join(dir, path));
    }
  }
}
