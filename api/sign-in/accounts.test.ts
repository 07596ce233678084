import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { seedUnits, townshipUnit } from '#store/units.ts';
import { endRole, grantRole, openAccount, postsOf } from './accounts.ts';
import { keyedSecrets } from './secrets.ts';
import { by, secrets, start } from './sign-in.builder.ts';

const refusedAs = (stem: string) => (error: GangwanError) => error.stem === stem;

onBothEngines('units are put in once, and a name the county changed stays', async ({ sql: db }) => {
  assert.equal(await seedUnits(db, start), 14 + 5 + 25);
  await db.updateTable('unit').set({ zh: '县就业局' }).where('slug', '=', 'tax').execute();
  assert.equal(await seedUnits(db, start + 1), 0);
  const kinds = await db
    .selectFrom('unit')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  assert.deepEqual(kinds, [
    { kind: 'law', count: 5 },
    { kind: 'responsible', count: 14 },
    { kind: 'township', count: 25 },
  ]);
  const names = await db
    .selectFrom('unit')
    .select(['slug', 'zh'])
    .where('slug', 'in', ['tax', townshipUnit('500229001')])
    .orderBy('slug')
    .execute();
  assert.deepEqual(names, [
    { slug: 'tax', zh: '县就业局' },
    { slug: 'township-500229001', zh: '葛城街道' },
  ]);

  // Accounts: one person, one account; nothing in plain.
  const one = await openAccount(
    db,
    { signInName: 'Li.Officer', idNo: '500229198512312349', phone: '13800138000' },
    by(),
    secrets,
  );
  for (const again of [{ signInName: 'li.officer' }, { idNo: '500229198512312349' }, { phone: '13800138000' }])
    await assert.rejects(openAccount(db, again, by(), secrets), refusedAs('account-already-there'));
  const { rows } = await sql<{ text: string }>`select account::text as text from account`.execute(db);
  assert.ok(!/13800138000|500229198512312349/.test(rows[0]!.text));

  // Roles: ties, history, and capacities that never mix.
  await grantRole(db, one, { role: 'officer', unit: 'transport' }, by());
  const head = await grantRole(db, one, { role: 'head', unit: 'commerce' }, by());
  await grantRole(db, one, { role: 'township-officer', township: '500229101' }, by()).then(
    () => assert.fail('no such township'),
    (error: GangwanError) => assert.equal(error.stem, 'account-role-tie'),
  );
  for (const wrong of [
    { role: 'officer' },
    { role: 'officer', unit: 'transport', enterprise: '91500229MA5U0000X1' },
    { role: 'auditor', unit: 'transport' },
    { role: 'clerk', enterprise: 'short' },
  ] as const)
    await assert.rejects(grantRole(db, one, wrong, by()), refusedAs('account-role-tie'), JSON.stringify(wrong));
  await assert.rejects(
    grantRole(db, one, { role: 'head', unit: 'commerce' }, by()),
    refusedAs('account-already-there'),
  );
  await assert.rejects(
    grantRole(db, one, { role: 'auditor' }, by(`account:${one}`)),
    refusedAs('account-not-own-role'),
  );
  assert.deepEqual(
    (await postsOf(db, one)).map(({ key, roles }) => [key, roles]),
    [
      ['unit:transport', ['officer']],
      ['unit:commerce', ['head']],
      ['self', []],
    ],
  );
  await endRole(db, one, head, by('account:other', start + 5));
  await assert.rejects(endRole(db, one, head, by()), refusedAs('door-not-found'));
  const history = await db
    .selectFrom('role_held')
    .select(['role', 'from_at', 'granted_by', 'to_at', 'ended_by'])
    .orderBy('id')
    .execute();
  assert.deepEqual(history.at(1), {
    role: 'head',
    from_at: start,
    granted_by: 'system:test',
    to_at: start + 5,
    ended_by: 'account:other',
  });
});

onBothEngines('system, security and audit administrators are never one person', async (db) => {
  const admin = await openAccount(db.sql, { signInName: 'admin-a', idNo: 'a' }, by(), secrets);
  const nameless = await openAccount(db.sql, { signInName: 'admin-b' }, by(), secrets);
  const three = ['system-admin', 'security-admin', 'audit-admin'] as const;
  for (const first of three) {
    const grant = await grantRole(db.sql, admin, { role: first }, by());
    for (const second of three)
      await assert.rejects(
        db.sql.transaction().execute((trx) => grantRole(trx, admin, { role: second }, by())),
        refusedAs('account-three-administrations'),
      );
    // The database itself refuses, whoever writes.
    await assert.rejects(
      db.owner((owner) =>
        owner
          .insertInto('role_held')
          .values({
            account: admin,
            role: three.find((one) => one !== first)!,
            from_at: new Date(start).toISOString(),
            granted_by: 'x',
          } as never)
          .execute(),
      ),
      /one_administration/,
    );
    await endRole(db.sql, admin, grant, by());
    await assert.rejects(
      grantRole(db.sql, nameless, { role: first }, by()),
      refusedAs('account-three-administrations'),
    );
  }
  // Who gave what when stays, even for the owner.
  for (const change of [
    "update role_held set role = 'auditor'",
    'update role_held set to_at = null, ended_by = null',
    'delete from role_held',
    'truncate role_held',
  ])
    await assert.rejects(
      db.owner((owner) => sql.raw(change).execute(owner)),
      /rows of role_held are settled/,
      change,
    );
});

test('what is sealed opens for its place and key only, and an index tells kinds apart', () => {
  const sealed = secrets.seal('totp.secret.1', '䶮 secret');
  assert.equal(secrets.open('totp.secret.1', sealed), '䶮 secret');
  assert.notEqual(secrets.seal('totp.secret.1', '䶮 secret'), sealed);
  assert.throws(() => secrets.open('totp.secret.2', sealed));
  assert.throws(() => keyedSecrets(Buffer.alloc(32, 8)).open('totp.secret.1', sealed));
  const bytes = Buffer.from(sealed, 'base64url');
  for (let i = 0; i < bytes.length; i++) {
    const flipped = Buffer.from(bytes);
    flipped[i]! ^= 1;
    assert.throws(() => secrets.open('totp.secret.1', flipped.toString('base64url')), `byte ${i}`);
  }
  assert.notEqual(secrets.blindIndex('phone', 'a'), secrets.blindIndex('id-number', 'a'));
  assert.match(secrets.blindIndex('phone', 'a'), /^[0-9a-f]{64}$/);
});
