import { makeCall } from '#journey/3-cases/port-calls.ts';
import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import { samples } from '#outside/port.builder.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { instantText } from '#store/tables/columns.ts';
import type { Actor } from './access.ts';

/** How one door is called once so that it reads or changes personal data of `ann`, and what the log then says. */
export interface Line {
  as: Actor | 'platform';
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
  /** Null: about no worker in particular, since … */
  nobody?: 'people with an office' | 'rows of many workers at once' | 'the call names nobody outside its sealed text';
  purpose?: PurposeSlug;
}

/** A prompt that a worker’s orders on one platform show, and a call on paper of the human resources bureau; the call’s number. */
export async function promptAndCall(
  db: Database,
  keys: KeyPort,
  { worker, enterprise, at }: { worker: string; enterprise: string; at: number },
): Promise<number> {
  await db.sql
    .insertInto('live_prompt')
    .values({
      kind: 'continuous',
      stage: 'at',
      worker_key: worker,
      enterprise,
      subject: '1',
      ids: JSON.stringify({ [enterprise]: 'w-1' }),
      due_at: instantText(at),
      written_at: instantText(at),
      to_worker: true,
      at_least: 1,
      at_most: 1,
      limit_seconds: 1,
      on_upper_bound: false,
      detail: '{}',
    })
    .execute();
  const call = {
    port: 'police' as const,
    key: 'k',
    about: 'case:12',
    unit: 'human-resources',
    request: samples.police.request,
    actor: 'account:7',
  };
  return (await db.sql.transaction().execute((trx) => makeCall(trx, { keys, lines: {} }, call, at))).id;
}
