import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { onBothEngines } from '#store/engines.builder.ts';
import { authenticator } from './authenticator.builder.ts';
import { type Browser, browserOf, served } from './browser.builder.ts';
import { officeOf, password } from './office.builder.ts';
import { houseOf } from './sign-in.builder.ts';

const MINUTE = 60_000;

onBothEngines('a passkey is added at the first sign-in and opens the account, alone or as second step', async (db) => {
  const house = houseOf(db);
  const { origin } = house.signIn;
  for (const name of ['li', 'zhao']) await officeOf(db, name, [{ role: 'auditor' }], { factors: false });
  const app = await served(house);
  const begin = async (browser: Browser, name: string) =>
    (await browser.post('/api/sign-in/password', { name, password })).body.next;
  const li = browserOf(app, house);
  const key = authenticator(origin);

  // Registration: each change of what came is refused, the challenge holds once.
  assert.equal(await begin(li, 'li'), 'enrol');
  const wanted = async (browser: Browser) => (await browser.post('/api/sign-in/passkey/new')).body;
  const confirm = (browser: Browser, challengeId: string, response: object) =>
    browser.post('/api/sign-in/passkey/confirm', { challengeId, label: '办公室电脑', response });
  for (const change of [
    { origin: 'https://evil.example' },
    { rpId: 'evil.example' },
    { flags: 1 | 64 },
    { flags: 4 | 64 },
  ]) {
    const { challengeId, options } = await wanted(li);
    assert.equal((await confirm(li, challengeId, key.create(options, change))).status, 401, JSON.stringify(change));
    assert.equal((await confirm(li, challengeId, key.create(options))).status, 401, 'the challenge was used');
  }
  const stale = await wanted(li);
  assert.equal(stale.options.rp.id, 'localhost');
  assert.equal(stale.options.authenticatorSelection.userVerification, 'required');
  const other = await wanted(li);
  assert.equal((await confirm(li, stale.challengeId, key.create(other.options))).status, 401, 'another challenge');
  house.clock.at += 5 * MINUTE;
  assert.equal((await confirm(li, other.challengeId, key.create(other.options))).status, 401, 'too late');
  const right = await wanted(li);
  const zhao = browserOf(app, house);
  await begin(zhao, 'zhao');
  assert.equal((await confirm(zhao, right.challengeId, key.create(right.options))).status, 401, 'somebody else’s');
  const again = await wanted(li);
  const before = li.cookies.get('gangwan');
  assert.equal((await confirm(li, again.challengeId, key.create(again.options))).body.next, 'done');
  assert.notEqual(li.cookies.get('gangwan'), before);
  const mine = await wanted(zhao);
  assert.equal(
    (await confirm(zhao, mine.challengeId, key.create(mine.options))).body.code,
    'ACC-013',
    'a key is one person’s',
  );

  // Signing in, as second step and alone.
  const sign = async (browser: Browser, more?: Parameters<typeof key.get>[1]) => {
    const { challengeId, options } = (await browser.post('/api/sign-in/passkey/start')).body;
    const body = { challengeId, response: key.get(options, more) };
    return { reply: await browser.post('/api/sign-in/passkey', body), body, options };
  };
  const second = browserOf(app, house);
  assert.equal(await begin(second, 'li'), 'second-factor');
  const step = await sign(second);
  assert.deepEqual(
    step.options.allowCredentials.map(({ id }: { id: string }) => id),
    [key.credential],
  );
  assert.equal(step.reply.body.next, 'done');
  assert.equal((await second.post('/api/sign-in/passkey', step.body)).status, 401, 'the same answer again');
  const alone = browserOf(app, house);
  const { reply, options } = await sign(alone);
  assert.deepEqual(options.allowCredentials, [], 'nobody learns which keys there are');
  assert.equal(reply.body.post, 'county');
  assert.deepEqual((await alone.get('/api/session')).body.roles, ['public', 'auditor']);

  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  for (const change of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { flags: 1 }, { key: stranger }])
    assert.equal((await sign(browserOf(app, house), change)).reply.status, 401, Object.keys(change).join());
  // Four wrong ones above; a fifth locks, the right one does not help.
  assert.equal((await sign(browserOf(app, house), { flags: 1 })).reply.status, 401);
  assert.equal((await sign(browserOf(app, house))).reply.status, 429);
  house.clock.at += 30 * MINUTE;
  // A copied key’s counter falls behind.
  const counter = key.counter;
  assert.equal((await sign(browserOf(app, house))).reply.status, 200);
  key.counter = counter - 3;
  assert.equal((await sign(browserOf(app, house))).reply.status, 401);
  key.counter = counter + 3;

  // A second key may be added, the first taken away; what is gone opens nothing.
  const now = browserOf(app, house);
  await sign(now);
  const spare = authenticator(origin);
  const offered = await wanted(now);
  assert.equal((await confirm(now, offered.challengeId, spare.create(offered.options))).body.next, 'done');
  assert.deepEqual((await now.call('DELETE', `/api/account/factors/${key.credential}`)).body, { left: 1 });
  assert.equal((await sign(browserOf(app, house))).reply.status, 401);
  assert.equal((await now.call('DELETE', `/api/account/factors/${spare.credential}`)).body.code, 'ACC-008');
  // One factor set up: a password alone cannot add another.
  const thief = browserOf(app, house);
  assert.equal(await begin(thief, 'li'), 'second-factor');
  assert.equal((await thief.post('/api/sign-in/passkey/new')).status, 401);
  assert.equal((await thief.post('/api/sign-in/totp/new')).status, 401);
  await app.close();
});
