import type { Kysely } from 'kysely';
import type { SecretBox } from '#store/secret-box.ts';
import type { Tables } from '#store/tables/all.ts';
import type { LiveIntake } from '../live/live-intake.ts';
import { type Application, type ApplicationForm, applicationOf, apply, type Doer, decide } from './applications.ts';
import { OpenDesk } from './desk.ts';
import { type IssuedKey, PlatformKeys } from './keys.ts';
import { Nonces } from './nonces.ts';
import { Replies } from './replies.ts';
import { Uploads } from './uploads.ts';

/** What a desk is opened with. */
export interface DeskParts {
  sql: Kysely<Tables>;
  /** Seals the secrets of keys. */
  box: SecretBox;
  live: LiveIntake;
  /** Folder for uploads on their way. */
  uploads: string;
  countyKey: Uint8Array;
  /** Seals uploads on their way; at least 32 bytes that lie outside the folder. */
  uploadKey: Uint8Array;
}

/** Opens the desk at which platforms hand in. */
export function openDesk({ sql, box, live, uploads, countyKey, uploadKey }: DeskParts): OpenDesk {
  return new OpenDesk({
    keys: new PlatformKeys(sql, box),
    nonces: new Nonces(sql),
    replies: new Replies(sql),
    uploads: new Uploads(sql, uploads, live, { countyKey, key: uploadKey }),
    live,
  });
}

/** Applies for an enterprise, approves and issues a key in one go: for the example county, tests and benches, where nobody waits. */
export async function admit(
  sql: Kysely<Tables>,
  desk: OpenDesk,
  form: ApplicationForm,
  publicKey: string | null,
  at: number,
): Promise<{ application: Application; key: IssuedKey }> {
  const doer: Doer = { actor: 'system:admission', role: 'system', request: null, at };
  const { id } = await apply(sql, form, doer);
  await decide(sql, id, 'approved', null, doer);
  const key = await desk.keys.issue(id, publicKey, doer);
  return { application: (await applicationOf(sql, id))!, key };
}
