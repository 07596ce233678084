import type { Database } from '#store/database.ts';
import { instantText } from '#store/tables/columns.ts';
import { type Grant, grantRole, openAccount } from './accounts.ts';
import { sealTotp } from './factors.ts';
import { hashPassword } from './passwords.ts';
import { by, secrets, start } from './sign-in.builder.ts';

export const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const password = 'lantian-mingzhong-7';

/** Somebody with an office; `factors`: with an authenticator app set up. Returns the account’s id. */
export async function officeOf(
  db: Database,
  name: string,
  grants: readonly Grant[],
  { factors = true, idNo = `id-of-${name}` } = {},
): Promise<string> {
  const id = await openAccount(db.sql, { signInName: name, idNo }, by(), secrets);
  const hash = await hashPassword(password);
  await db.sql
    .insertInto('password')
    .values({ account: id, hash, changed_at: instantText(start), replace_by: null })
    .execute();
  if (factors) await sealTotp(db.sql, id, totpSecret, start, secrets, true);
  for (const grant of grants) await grantRole(db.sql, id, grant, by());
  return id;
}
