import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import { type LogEntry, recordAll } from '#store/log/log.ts';
import type { Actor } from './access.ts';
import type { DoorCall } from './door.ts';

/** What was read at a door. `subjects`: keys of the workers read of, each once in the log; null among them is nobody’s. */
export interface Reading {
  purpose: PurposeSlug;
  action: string;
  object: string;
  subjects: readonly (string | null)[];
  detail?: LogEntry['detail'];
}

function doerOf({ account, workerKey, enterprise, roles }: Actor): string {
  if (account !== null) return `account:${account}`;
  return roles.includes('platform') ? `platform:${enterprise}` : `worker:${workerKey ?? '-'}`;
}

/** Who calls, as the log names them. */
export const readerOf = ({ actor, house, requestId }: Pick<DoorCall, 'actor' | 'house' | 'requestId'>) => ({
  at: house.now(),
  actor: doerOf(actor),
  role: actor.roles.filter((role) => role !== 'public').join(',') || null,
  request: requestId,
});

/**
 * Writes that somebody read of workers, one entry each; nothing is shown before it is in the log. Readings of a few milliseconds are
 * written together.
 */
export async function recordReading(
  call: Pick<DoorCall, 'actor' | 'house' | 'requestId'>,
  { purpose, action, object, subjects, detail = {} }: Reading,
  by: Pick<LogEntry, 'at' | 'actor' | 'role' | 'request'> = readerOf(call),
): Promise<void> {
  const { db, reads } = call.house;
  const entries = [...new Set(subjects)]
    .filter((subject) => subject !== null)
    .map((subject): LogEntry => ({ ...by, action, object, subject, purpose, detail }));
  if (reads === undefined) await recordAll(db.sql, entries);
  else await Promise.all(entries.map((entry) => reads.read(entry)));
}
