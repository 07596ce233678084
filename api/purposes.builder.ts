import { makeCall } from '#journey/3-cases/port-calls.ts';
import { samples } from '#outside/port.builder.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { instantText } from '#store/tables/columns.ts';

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
