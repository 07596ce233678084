import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { throughProvider } from '#outside/browser.builder.ts';
import {
  type DemoProvider,
  demoFactorsClaim,
  demoIdNoClaim,
  startDemoProvider,
} from '#outside/demo-identity-provider.ts';
import { type IdentityProvider, openIdProvider } from '#outside/identity-provider.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { type Browser, browserOf, served } from './browser.builder.ts';
import { officeOf, password, totpSecret } from './office.builder.ts';
import { houseOf } from './sign-in.builder.ts';

const redirectUri = 'http://localhost:8080/api/sign-in/oidc/back';
const client = { clientId: 'gangwan', clientSecret: 'demo-secret', redirectUri };
const worker = '500229198512312349';
let running: DemoProvider;
let provider: IdentityProvider;

before(async () => {
  const person = (subject: string, idNo: string | null, secondFactor = false) => ({
    subject,
    name: subject,
    idNo,
    secondFactor,
  });
  const people = [
    person('worker', worker),
    person('officer', 'id-of-li'),
    person('officer-two', 'id-of-wang', true),
    person('nameless', null),
  ];
  running = await startDemoProvider({ people, ...client, port: 0 });
  provider = openIdProvider({
    name: '演示',
    issuer: running.issuer,
    ...client,
    scope: 'openid',
    idNoClaim: demoIdNoClaim,
    twoFactor: { claim: demoFactorsClaim, values: ['two'] },
  });
});
after(() => running.stop());

onBothEngines('who the provider knows signs in, once for each time they went there', async (db) => {
  const house = houseOf(db, { provider });
  const app = await served(house);
  const leave = async (browser: Browser, who: string, start?: string) => {
    const url = start ?? String((await browser.get('/api/sign-in/oidc')).headers.location);
    return `/api/sign-in/oidc/back?${new URLSearchParams(await throughProvider(url, who)).toString()}`;
  };

  // A worker who was never here: an account with the worker’s key.
  const one = browserOf(app, house);
  const back = await leave(one, 'worker');
  const entered = await one.get(back);
  assert.deepEqual([entered.status, entered.headers.location], [303, '/']);
  assert.deepEqual((await one.get('/api/session')).body.roles, ['public', 'worker']);
  const account = await db.sql.selectFrom('account').selectAll().executeTakeFirstOrThrow();
  assert.equal(account.worker_key, house.signIn.workerKeyOf(worker));

  // Brought again, in this browser or another, it is worth nothing.
  assert.equal((await one.get(back)).status, 401);
  const thief = browserOf(app, house);
  for (const [name, value] of one.cookies) thief.cookies.set(name, value);
  assert.equal((await thief.get(back)).status, 401);
  // Somebody else’s way back, opened by a link: this browser never left.
  const victim = browserOf(app, house);
  assert.equal((await victim.get(await leave(thief, 'worker'))).status, 401);
  assert.equal((await victim.get('/api/session')).body.signedIn, false);
  // Too late, altered, refused there.
  const late = browserOf(app, house);
  const slow = await leave(late, 'worker');
  house.clock.at += 5 * 60_000;
  assert.equal((await late.get(slow)).status, 401);
  for (const change of [
    (at: URL) => at.searchParams.set('code', 'x'),
    (at: URL) => at.searchParams.set('error', 'access_denied'),
  ]) {
    const browser = browserOf(app, house);
    const at = new URL(await leave(browser, 'worker'), 'http://localhost');
    change(at);
    assert.equal((await browser.get(at.pathname + at.search)).status, 401);
  }
  // The second time it is the same account.
  const same = browserOf(app, house);
  assert.equal((await same.get(await leave(same, 'worker'))).status, 303);
  assert.equal((await db.sql.selectFrom('account').selectAll().execute()).length, 1);
  // Who the provider has not checked has no account here.
  const nameless = browserOf(app, house);
  assert.equal((await nameless.get(await leave(nameless, 'nameless'))).body.code, 'ACC-010');

  // An officer: one factor there is one of two here; two are two.
  await officeOf(db, 'li', [{ role: 'auditor' }]);
  await officeOf(db, 'wang', [{ role: 'audit-admin' }]);
  const li = browserOf(app, house);
  await li.get(await leave(li, 'officer'));
  assert.deepEqual((await li.get('/api/session')).body.next, 'second-factor');
  const wang = browserOf(app, house);
  await wang.get(await leave(wang, 'officer-two'));
  assert.deepEqual((await wang.get('/api/session')).body.roles, ['public', 'audit-admin']);

  // Binding: a worker known by phone shows who they are; nobody binds what is another’s.
  const zhao = browserOf(app, house);
  const bind = async (browser: Browser, who: string) =>
    leave(browser, who, (await browser.post('/api/sign-in/oidc/bind')).body.url);
  assert.equal((await zhao.post('/api/sign-in/oidc/bind')).status, 401);
  await zhao.byPhone('13800138000');
  assert.equal((await zhao.get(await bind(zhao, 'worker'))).body.code, 'ACC-013');
  assert.equal((await zhao.get(await bind(zhao, 'nameless'))).status, 303);
  const again = browserOf(app, house);
  await again.get(await leave(again, 'nameless'));
  assert.deepEqual((await again.get('/api/session')).body.roles, ['public', 'worker']);
  const factors = (await again.get('/api/account/factors')).body.factors;
  assert.deepEqual(
    factors.map(({ kind }: { kind: string }) => kind),
    ['identity'],
  );
  // Begun by one, brought back by another.
  const wander = browserOf(app, house);
  await wander.byPassword('li', password, totpSecret);
  const path = await bind(wander, 'officer');
  await wander.post('/api/sign-out');
  assert.equal((await wander.get(path)).status, 401);
  const bindings = await db.sql
    .selectFrom('log_entry')
    .select('action')
    .where('action', '=', 'identity.bind')
    .execute();
  assert.equal(bindings.length, 4);
  await app.close();
});

onBothEngines('without a provider the doors say so', async (db) => {
  const house = houseOf(db);
  const app = await served(house);
  const browser = browserOf(app, house);
  assert.equal((await browser.get('/api/sign-in/oidc')).body.code, 'ACC-009');
  assert.equal((await browser.get(`/api/sign-in/oidc/back?state=${'a'.repeat(30)}`)).body.code, 'ACC-009');
  assert.equal((await browser.get('/api/session')).body.provider, null);
  await app.close();
});
