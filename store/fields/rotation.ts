import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { record } from '../log/log.ts';
import { type KeyPort, newest } from './key-port.ts';
import { type Rotated, rotateFields } from './rotate.ts';
import { rotateCaseKeys, rotateNoticePhones } from './rotate-case-keys.ts';
import { rotateDocumentKeys } from './rotate-document-keys.ts';
import { rotateDrawSeeds } from './rotate-draw-seeds.ts';
import { rotatePlatformSecrets } from './rotate-platform-secrets.ts';
import { rotatePortCalls } from './rotate-port-calls.ts';

/** How many rows stand under older keys than the newest, by table. */
export interface UnderOlderKeys {
  person: number;
  port_call: number;
  platform_key: number;
  case_file: number;
  case_draft: number;
  notice_channel: number;
  document: number;
  draw_seed: number;
}

/** What is sealed under a key of its version, by table: `1.VERSION.…`, and blind indexes: `VERSION:…`. */
const sealed = {
  person: { columns: ['name_sealed', 'id_sealed', 'phone_sealed', 'key_sealed'], indexes: ['id_index', 'phone_index'] },
  port_call: { columns: ['request_sealed', 'receipt_sealed'], indexes: [] },
  platform_key: { columns: ['secret_sealed'], indexes: [] },
  case_file: { columns: ['key_sealed'], indexes: [] },
  case_draft: { columns: ['key_sealed'], indexes: [] },
  notice_channel: { columns: ['phone_sealed'], indexes: [] },
  document: { columns: ['key_sealed'], indexes: [] },
  draw_seed: { columns: ['seed_sealed'], indexes: [] },
} as const;

/** Counts what a rotation still has to do; all zero where it is done. */
export async function underOlderKeys(db: Database, keys: KeyPort): Promise<UnderOlderKeys> {
  const counted: Partial<UnderOlderKeys> = {};
  const [fields, index] = [`${newest(keys, 'fields')}`, `${newest(keys, 'index')}`];
  for (const [table, { columns, indexes }] of Object.entries(sealed)) {
    const older = sql.join(
      [
        ...columns.map((column) => sql`split_part(${sql.ref(column)}, '.', 2) <> ${fields}`),
        ...indexes.map((column) => sql`split_part(${sql.ref(column)}, ':', 1) <> ${index}`),
      ],
      sql` or `,
    );
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${older}`.execute(
      db.sql,
    );
    counted[table as keyof UnderOlderKeys] = rows[0]!.n;
  }
  return counted as UnderOlderKeys;
}

/** What a rotation did, by table. */
export type RotatedTables = Record<keyof UnderOlderKeys, Rotated>;

/**
 * Brings everything under the newest keys, a few rows a transaction, and records it. Cut off, it is run again. A server may work meanwhile
 * where it knows the newest keys already.
 */
export async function rotateAll(db: Database, keys: KeyPort, now: number): Promise<RotatedTables> {
  const done: RotatedTables = {
    person: await rotateFields(db, keys),
    port_call: await rotatePortCalls(db, keys),
    platform_key: await rotatePlatformSecrets(db, keys),
    case_file: await rotateCaseKeys(db, keys, 'case_file'),
    case_draft: await rotateCaseKeys(db, keys, 'case_draft'),
    notice_channel: await rotateNoticePhones(db, keys),
    document: await rotateDocumentKeys(db, keys),
    draw_seed: await rotateDrawSeeds(db, keys),
  };
  await record(db.sql, {
    at: now,
    actor: 'system:key-rotation',
    role: null,
    action: 'keys.rotate',
    object: 'keys:fields',
    subject: null,
    purpose: '密钥轮换',
    detail: {
      fields: newest(keys, 'fields'),
      index: newest(keys, 'index'),
      renewed: Object.values(done).reduce((sum, { renewed }) => sum + renewed, 0),
    },
    request: null,
  });
  return done;
}
