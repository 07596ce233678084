import assert from 'node:assert/strict';
import { roles } from '#api/access.ts';
import { doors } from '#api/app.ts';
import { browserOf, served } from '#api/sign-in/browser.builder.ts';
import { houseOf } from '#api/sign-in/sign-in.builder.ts';
import { throughProvider } from '#outside/browser.builder.ts';
import { demoFactorsClaim, demoIdNoClaim, startDemoProvider } from '#outside/demo-identity-provider.ts';
import { openIdProvider } from '#outside/identity-provider.ts';
import { simulatedSms } from '#outside/sms.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { seedUnits } from '#store/units.ts';
import { demoAccounts, demoCode, demoPeople } from './demo-accounts.ts';

onBothEngines('every audience has a demo account that signs in', async (db) => {
  const house = houseOf(db);
  await seedUnits(db.sql, house.now());
  await assert.rejects(
    demoAccounts(db, { ...house.signIn, sms: simulatedSms() }, house.now()),
    /messages reach nobody/,
  );
  const accounts = await demoAccounts(db, house.signIn, house.now());
  const linked = accounts.flatMap(({ atPlatform }) => atPlatform ?? []);
  assert.deepEqual(
    linked.map(({ workerId, idNo }) => [workerId, idNo]),
    [['YL-P0001', demoPeople[0]!.idNo]],
    'the worker is printed as a platform of the county knows them',
  );
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
    const readings = doors.filter(
      (one) => one.method === 'GET' && one.proof !== 'platform-key' && !/:|oidc/.test(one.path),
    );
    for (const { path, allows } of readings) {
      const { status } = await browser.get(path);
      // 503: what this test does not start, such as the live watch.
      assert.ok([200, 400, 403, 404, 503].includes(status), `${audience.en} ${path} ${status} ${allows.resource}`);
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

onBothEngines('people of the demo provider are the demo’s worker and somebody new', async (db) => {
  const client = {
    clientId: 'gangwan',
    clientSecret: 'published',
    redirectUri: 'http://localhost:8080/api/sign-in/oidc/back',
  };
  const running = await startDemoProvider({ people: demoPeople, ...client, port: 0 });
  const provider = openIdProvider({
    name: '演示',
    issuer: running.issuer,
    ...client,
    scope: 'openid',
    idNoClaim: demoIdNoClaim,
    twoFactor: { claim: demoFactorsClaim, values: ['two'] },
  });
  const house = houseOf(db, { provider });
  await seedUnits(db.sql, house.now());
  await demoAccounts(db, house.signIn, house.now());
  const count = async () => (await db.sql.selectFrom('account').select('id').execute()).length;
  const before = await count();
  const app = await served(house);
  for (const [{ subject }, added] of [
    [demoPeople[0]!, 0],
    [demoPeople[1]!, 1],
  ] as const) {
    const browser = browserOf(app, house);
    const url = String((await browser.get('/api/sign-in/oidc')).headers.location);
    const query = new URLSearchParams(await throughProvider(url, subject)).toString();
    await browser.get(`/api/sign-in/oidc/back?${query}`);
    assert.deepEqual((await browser.get('/api/session')).body.roles, ['public', 'worker'], subject);
    assert.equal(await count(), before + added);
  }
  await app.close();
  await running.stop();
});
