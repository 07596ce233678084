import { table } from '#basics/text-columns.ts';
import type { TableDigest } from '#store/backup/backup.ts';
import type { Language } from './verb.ts';

/** Tables of a backup with their rows and digests. */
export function digestTable(digests: readonly TableDigest[], language: Language): string {
  return table(
    language === 'zh' ? ['表', '行数', '摘要'] : ['table', 'rows', 'digest'],
    // When each migration was applied is every store’s own.
    digests
      .filter(({ table: name }) => name !== 'migration')
      .map(({ table: name, rows, sm3 }) => [name, rows, `${sm3.slice(0, 16)}…`]),
  );
}
