import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the project: path from its root with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The folder the project stands in, with a closing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const notOurs = new Set(['.git', 'node_modules', 'data', 'out', '.cache', 'coverage']);

/** Paths of every file of the project below a folder (from the root, without the folders git ignores), sorted. */
export function projectPaths(below = ''): string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(root + below, { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = below + entry.name;
    if (entry.isDirectory()) paths.push(...projectPaths(`${path}/`));
    else if (entry.isFile()) paths.push(path);
  }
  return below === '' ? paths.sort() : paths;
}

/** The project's files whose path ends in one of the given endings, read. */
export function projectFiles(...endings: string[]): SourceFile[] {
  return projectPaths()
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}
