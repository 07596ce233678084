import type { Database } from '#store/database.ts';
import { instantText } from '#store/tables/columns.ts';
import { Refusal } from '../problem.ts';
import { type By, grantRole, openAccount } from './accounts.ts';
import { firstPassword, hashPassword } from './passwords.ts';
import type { SignIn } from './sign-in.ts';

/** One of the first three administrators: what they type, and who they are. */
export interface FirstAdministrator {
  signInName: string;
  idNo: string;
}
/** The three, who must be three people. */
export type FirstThree = Record<'system-admin' | 'security-admin' | 'audit-admin', FirstAdministrator>;

/**
 * Opens the first three administrators of a new system, whom nobody else could open, and returns their first passwords (shown this once;
 * each is replaced at the first sign-in). @throws Refusal 409 where somebody is an administrator already, or the three are not three
 */
export async function openFirstAdministrators(
  db: Database,
  { secrets, settings }: Pick<SignIn, 'secrets' | 'settings'>,
  three: FirstThree,
  now: number,
): Promise<Record<keyof FirstThree, string>> {
  const by: By = { actor: 'system:first-start', role: null, at: now, request: null };
  const passwords = {
    'system-admin': firstPassword(),
    'security-admin': firstPassword(),
    'audit-admin': firstPassword(),
  };
  const roles = Object.keys(passwords) as (keyof FirstThree)[];
  const hashes = new Map<string, string>();
  for (const role of roles) hashes.set(role, await hashPassword(passwords[role]));
  await db.sql.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('role_held').select('id').where('role', 'in', roles).executeTakeFirst();
    if (there !== undefined) throw new Refusal(409, 'account-already-there', {});
    for (const role of roles) {
      // One account a person: the same ID number twice is refused here.
      const account = await openAccount(trx, three[role], by, secrets);
      await trx
        .insertInto('password')
        .values({
          account,
          hash: hashes.get(role)!,
          changed_at: instantText(now),
          replace_by: instantText(now + settings.firstPasswordMs),
        })
        .execute();
      await grantRole(trx, account, { role }, by);
    }
  });
  return passwords;
}
