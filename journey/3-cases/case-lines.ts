import { randomBytes } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { type Day, day, formatDay } from '#basics/day.ts';
import type { CaseAction } from '#measures/case-file/action.ts';
import type { CaseRole } from '#measures/procedure.ts';
import { type KeyPort, openWith, sealWith } from '#store/fields/key-port.ts';
import { openText, placeOf, sealText } from '#store/fields/sealed-text.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseLineRow } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';

/** What the first line is chained to. */
export const firstLineHash = '0'.repeat(64);

/** A line to be written. */
export interface NewLine {
  readonly action: string;
  readonly role: CaseRole;
  readonly actor: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly day: Day;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sentKey: string | null;
}

/** A key of a case's own, sealed under the county's. */
export function newCaseKey(keys: KeyPort, id: string): Promise<string> {
  return sealText(keys, randomBytes(16).toString('base64'), placeOf('case_file', 'key_sealed', id));
}

/** The key lines of a case are sealed with; null once it was destroyed. */
export async function caseKey(keys: KeyPort, file: { id: string; key_sealed: string | null }): Promise<Buffer | null> {
  if (file.key_sealed === null) return null;
  return Buffer.from(await openText(keys, file.key_sealed, placeOf('case_file', 'key_sealed', file.id)), 'base64');
}

/** SM3 over the line before and what a line says, its content by digest: whoever has no key can check the chain too. */
export function lineHash(
  before: string,
  line: {
    case_id: string;
    seq: number;
    action: string;
    role: string;
    actor: string;
    at: number;
    day: string;
    data_sm3: string;
  },
): string {
  const { case_id, seq, action, role, actor, at, day: on, data_sm3 } = line;
  return sm3(canonicalJson({ before, case_id, seq, action, role, actor, at, day: on, data_sm3 }));
}

/** A line as it is stored: what was said sealed under the case's key, chained to the line before. */
export function lineRow(
  key: Uint8Array,
  { id, seq, before }: { id: string; seq: number; before: string },
  line: NewLine,
): Insertable<CaseLineRow> {
  const text = canonicalJson(line.data as Canonical);
  const head = {
    case_id: id,
    seq,
    action: line.action,
    role: line.role,
    actor: line.actor,
    at: line.at,
    day: formatDay(line.day),
    data_sm3: sm3(text),
  };
  const place = placeOf('case_line', 'data_sealed', `${id}/${seq}`);
  return {
    ...head,
    at: instantText(line.at),
    sent_key: line.sentKey,
    data_sealed: sealWith(key, Buffer.from(text, 'utf8'), place).toString('base64url'),
    hash: lineHash(before, head),
  };
}

/** Writes the next line; the primary key refuses one that somebody else wrote meanwhile. Returns its hash. */
export async function writeLine(
  trx: Kysely<Tables>,
  key: Uint8Array,
  place: { id: string; seq: number; before: string },
  line: NewLine,
): Promise<string> {
  const row = lineRow(key, place, line);
  await trx.insertInto('case_line').values(row).execute();
  return row.hash;
}

/** A line as read: opened where the key is still there. */
export interface ReadLine extends CaseAction {
  readonly hash: string;
  readonly sentKey: string | null;
}

/** Lines of a case in order, opened with its key; what was said is empty where the key was destroyed. */
export async function readLines(db: Kysely<Tables>, id: string, key: Uint8Array | null): Promise<ReadLine[]> {
  const rows = await db.selectFrom('case_line').selectAll().where('case_id', '=', id).orderBy('seq').execute();
  return rows.map((row) => ({
    seq: row.seq,
    action: row.action,
    role: row.role as CaseRole,
    actor: row.actor,
    day: day(row.day),
    at: Math.floor(row.at / 1000),
    data: key === null ? {} : (JSON.parse(opened(key, id, row)) as Record<string, unknown>),
    hash: row.hash,
    sentKey: row.sent_key,
  }));
}

const opened = (key: Uint8Array, id: string, row: { seq: number; data_sealed: string }) =>
  openWith(
    key,
    Buffer.from(row.data_sealed, 'base64url'),
    placeOf('case_line', 'data_sealed', `${id}/${row.seq}`),
  ).toString('utf8');

/** Lines of the procedure itself, numbered as in the file: without those every case knows. */
export const procedureLines = (lines: readonly ReadLine[]): ReadLine[] =>
  lines.filter(({ action }) => !action.startsWith('case:'));
