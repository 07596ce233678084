import assert from 'node:assert/strict';
import { roles } from '#api/access.ts';
import { doors } from '#api/app.ts';
import { browserOf, served } from '#api/sign-in/browser.builder.ts';
import { houseOf } from '#api/sign-in/sign-in.builder.ts';
import { simulatedSms } from '#outside/sms.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { seedUnits } from '#store/units.ts';
import { demoAccounts, demoCode } from './demo-accounts.ts';

onBothEngines('every audience has a demo account that signs in', async (db) => {
  const house = houseOf(db);
  await seedUnits(db.sql, house.now());
  await assert.rejects(
    demoAccounts(db, { ...house.signIn, sms: simulatedSms() }, house.now()),
    /messages reach nobody/,
  );
  const accounts = await demoAccounts(db, house.signIn, house.now());
  const count = async () => (await db.sql.selectFrom('account').select('id').execute()).length;
  const opened = await count();
  assert.deepEqual(await demoAccounts(db, house.signIn, house.now() + 1), accounts, 'a second start opens nothing');
  assert.equal(await count(), opened);

  const app = await served(house);
  const seen = new Set<string>();
  for (const [i, { audience, phone, signInName, password, totpSecret }] of accounts.entries()) {
    const browser = browserOf(app, house, `10.0.1.${i}`);
    if (phone !== null) await browser.byPhone(phone);
    else {
      await browser.post('/api/sign-in/password', { name: signInName, password });
      await browser.post('/api/sign-in/totp', { code: demoCode(totpSecret!, house.now()) });
    }
    const session = (await browser.get('/api/session')).body;
    assert.equal(session.signedIn, true, audience.en);
    for (const role of session.roles) seen.add(role);
    assert.match(audience.zh, /\p{Script=Han}/u);
    // With a real session, every reading door answers as far as the roles go: never a failure.
    for (const { path, allows } of doors.filter((one) => one.method === 'GET' && !/:|oidc/.test(one.path))) {
      const { status } = await browser.get(path);
      assert.ok([200, 400, 403, 404].includes(status), `${audience.en} ${path} ${status} ${allows.resource}`);
    }
  }
  const come = roles.filter((role) => role !== 'platform' && role !== 'system');
  assert.deepEqual([...seen].sort(), [...come].sort(), 'every role that people have is there');
  await app.close();
});

onBothEngines('a store with other accounts gets no demo accounts', async (db) => {
  const house = houseOf(db);
  await browserOf(await served(house), house).byPhone('13800138000');
  await assert.rejects(demoAccounts(db, house.signIn, house.now()), /not the demo’s/);
});
