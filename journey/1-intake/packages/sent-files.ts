import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { isCreditCode } from '../check-digits.ts';
import { unpack } from './archive.ts';
import { type Format, readName } from './file-name.ts';
import { type PackageManifest, readPackageManifest } from './manifest.ts';

/** One file of a package, ready to be read. */
export interface SentFile {
  /** Name of the package in receipts: what its manifest says, else the name of the file, folder or archive. */
  package: string;
  /** Path inside the package. */
  name: string;
  /** Where it lies on disk. */
  path: string;
  table: TableName;
  format: Format;
  covers: string | null;
  platformUscc: string | null;
  source: 'platform' | 'worker' | null;
  /** What the package's manifest states; null where it does not. */
  rows: number | null;
  digest: string | null;
  /** Bytes of the archive it came in; absent: it came in none. */
  archiveBytes?: number;
  /** Where an adapter made the file at `path` out of another: the digest and length of that one, and how it was turned. */
  original?: { digest: string; bytes: number; adapter: string };
}

/**
 * The files of a path handed over: a file, a folder (with `manifest.json`, or without; folders in it likewise), or a .zip of the same.
 * @throws intake-nothing-to-read, intake-unknown-table, intake-bad-manifest, intake-unsafe-archive
 */
export async function sentFiles(
  path: string,
  stage: (suffix: string) => string,
  table: TableName | null,
): Promise<SentFile[]> {
  if (!existsSync(path)) throw new GangwanError('intake-nothing-to-read', { path });
  const name = basename(resolve(path));
  const found: SentFile[] = [];
  if (lstatSync(path).isDirectory()) readFolder(folderTree(path), '', name, table, found);
  else if (name.toLowerCase().endsWith('.zip')) {
    const entries = await unpack(
      path,
      name,
      (entry) => isManifest(entry) || readName(basename(entry)).format !== null,
      stage,
    );
    readFolder({ names: [...entries.keys()], pathOf: (entry) => entries.get(entry)! }, '', name, table, found);
    const archiveBytes = statSync(path).size;
    for (const file of found) file.archiveBytes = archiveBytes;
  } else found.push(describe({ names: [name], pathOf: () => path }, name, name, null, table));
  if (found.length === 0) throw new GangwanError('intake-nothing-to-read', { path });
  return found;
}

/** Names below a folder or in an archive, `/` between folders, and where each lies. */
interface Tree {
  names: readonly string[];
  pathOf(name: string): string;
}

/** Regular files only: a link in a package could lead out of it. */
function folderTree(folder: string): Tree {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return { names, pathOf: (name) => join(folder, name) };
}

const isManifest = (name: string) => basename(name) === 'manifest.json';

function readFolder(tree: Tree, folder: string, packageName: string, table: TableName | null, found: SentFile[]): void {
  const under = tree.names.filter((name) => name.startsWith(folder) && !hidden(name));
  const manifestName = `${folder}manifest.json`;
  if (under.includes(manifestName)) {
    const manifest = readPackageManifest(
      readFileSync(tree.pathOf(manifestName), 'utf8'),
      `${packageName}/${manifestName}`,
    );
    for (const stated of manifest.files) {
      const name = `${folder}${stated.name}`;
      if (!under.includes(name))
        throw new GangwanError('intake-bad-manifest', {
          file: `${packageName}/${manifestName}`,
          why: `${stated.name} is not in the package · 不在数据包中`,
        });
      found.push(describe(tree, name, manifest.package ?? packageName, { manifest, stated }, table));
    }
    return;
  }
  const folders = new Set<string>();
  for (const name of under) {
    const inner = name.slice(folder.length);
    if (inner.includes('/')) folders.add(`${folder}${inner.slice(0, inner.indexOf('/') + 1)}`);
    else if (readName(inner).format !== null) found.push(describe(tree, name, packageName, null, table));
  }
  for (const inner of folders)
    readFolder(tree, inner, `${packageName}/${inner.slice(folder.length, -1)}`, table, found);
}

const hidden = (name: string) => name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

function describe(
  tree: Tree,
  name: string,
  packageName: string,
  told: { manifest: PackageManifest; stated: PackageManifest['files'][number] } | null,
  table: TableName | null,
): SentFile {
  const said = readName(basename(name));
  const known = table ?? told?.stated.table ?? said.table;
  if (said.format === null) throw new GangwanError('intake-nothing-to-read', { path: name });
  if (known === null)
    throw new GangwanError('intake-unknown-table', {
      file: name,
      examples: 'order.csv, pay-2026-09.jsonl.gz, worker.parquet',
    });
  return {
    package: packageName,
    name,
    path: tree.pathOf(name),
    table: known,
    format: said.format,
    covers: told?.stated.covers ?? said.covers,
    platformUscc:
      told?.manifest.platformUscc ??
      (said.platformUscc !== null && isCreditCode(said.platformUscc) ? said.platformUscc : null),
    source: told?.manifest.source ?? null,
    rows: told?.stated.rows ?? null,
    digest: told?.stated.digest ?? null,
  };
}
