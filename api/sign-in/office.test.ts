import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { mock } from 'node:test';
import { onBothEngines } from '#store/engines.builder.ts';
import { seedUnits } from '#store/units.ts';
import { grantRole } from './accounts.ts';
import { type Browser, browserOf, served, totpCode } from './browser.builder.ts';
import { officeOf, password, totpSecret } from './office.builder.ts';
import { actorOf } from './prove.ts';
import { by, houseOf, secrets, start } from './sign-in.builder.ts';

const MINUTE = 60_000;
const signedIn = async (browser: Browser) => (await browser.get('/api/session')).body;

onBothEngines('an account begins with a first password and a second factor of one’s own', async (db) => {
  const house = houseOf(db);
  await seedUnits(db.sql, start);
  await officeOf(db, 'system', [{ role: 'system-admin' }]);
  await officeOf(db, 'security', [{ role: 'security-admin' }]);
  await officeOf(db, 'audit', [{ role: 'audit-admin' }]);
  const app = await served(house);
  const [system, security, audit, person] = [0, 1, 2, 3].map(() => browserOf(app, house)) as [
    Browser,
    Browser,
    Browser,
    Browser,
  ];
  for (const [browser, name] of [
    [system, 'system'],
    [security, 'security'],
    [audit, 'audit'],
  ] as const)
    assert.equal((await browser.byPassword(name, password, totpSecret)).body.next, 'done', name);

  // Opened by one administrator, given roles by another, seen by the third.
  const given = { signInName: 'wang.wu', idNo: '500229198512312349' };
  assert.equal((await security.post('/api/accounts', given)).status, 403);
  const bad = await system.post('/api/accounts', { ...given, idNo: '500229198512312340' });
  assert.equal(bad.status, 400, 'a check digit that does not fit');
  const opened = (await system.post('/api/accounts', given)).body;
  assert.equal((await system.post('/api/accounts', { ...given, signInName: 'wang' })).body.code, 'ACC-013');
  const roles = `/api/accounts/${opened.account}/roles`;
  const officer = { role: 'officer', unit: 'transport' };
  assert.equal((await system.post(roles, officer)).status, 403);
  assert.equal((await security.post(roles, officer)).status, 200);
  assert.equal((await security.post(roles, { role: 'system-admin' })).status, 200);
  assert.equal((await security.post(roles, { role: 'audit-admin' })).body.code, 'ACC-011');
  const seen = (await audit.get(roles)).body.roles;
  assert.deepEqual(
    seen.map(({ role, to }: { role: string; to: null }) => [role, to]),
    [
      ['officer', null],
      ['system-admin', null],
    ],
  );
  assert.equal((await security.call('DELETE', `${roles}/${seen[1].grant}`)).status, 200);
  assert.equal((await audit.get('/api/accounts')).body.accounts.length, 4);

  // The first sign-in: a password of one’s own, then a second factor; nothing else opens before.
  const begin = () => person.post('/api/sign-in/password', { name: 'Wang.Wu', password: opened.firstPassword });
  assert.deepEqual((await begin()).body, { next: 'new-password', methods: [], post: null, posts: [] });
  assert.equal((await person.get('/api/account/sessions')).status, 401);
  assert.equal((await person.post('/api/sign-in/totp/new')).status, 401, 'the password comes first');
  const change = (to: string) => person.post('/api/sign-in/password/new', { old: opened.firstPassword, new: to });
  assert.equal((await change('short')).body.code, 'ACC-007');
  assert.equal((await change('wang.wu-wang.wu')).body.code, 'ACC-007');
  assert.equal((await change(opened.firstPassword)).body.code, 'ACC-007');
  assert.equal((await change('bashan pingba miaoba')).body.next, 'enrol');
  assert.equal((await person.get('/api/account/sessions')).status, 401);
  assert.equal((await person.post('/api/session/post', { post: 'self' })).status, 401);
  const made = (await person.post('/api/sign-in/totp/new')).body;
  assert.match(made.uri, /^otpauth:\/\/totp\//);
  const before = person.cookies.get('gangwan');
  const confirm = (code: string) => person.post('/api/sign-in/totp/confirm', { id: made.id, code });
  const right = totpCode(made.secret, house.now());
  const wrong = `${(Number(right) + 1) % 1_000_000}`.padStart(6, '0');
  assert.equal((await confirm(wrong)).status, 401);
  assert.deepEqual((await confirm(right)).body, {
    next: 'done',
    methods: [],
    post: 'unit:transport',
    posts: [
      { key: 'unit:transport', roles: ['officer'] },
      { key: 'self', roles: [] },
    ],
  });
  assert.notEqual(person.cookies.get('gangwan'), before, 'a new token with more rights');
  assert.deepEqual((await signedIn(person)).roles, ['public', 'officer']);

  // Signed out by the security administrator, nobody else; then in again.
  const out = `/api/accounts/${opened.account}/sign-out`;
  assert.equal((await system.post(out)).status, 403);
  assert.deepEqual((await security.post(out)).body, { closed: 1 });
  assert.equal((await signedIn(person)).signedIn, false);
  house.clock.at += MINUTE;
  assert.equal((await person.byPassword('wang.wu', 'bashan pingba miaoba', made.secret)).body.next, 'done');

  // Reset by the security administrator: both factors are set up anew, sessions end; a first password ends after a week.
  const reset = (await security.post(`/api/accounts/${opened.account}/reset`)).body;
  assert.equal((await signedIn(person)).signedIn, false);
  house.clock.at += 8 * 24 * 60 * MINUTE;
  assert.equal(
    (await person.post('/api/sign-in/password', { name: 'wang.wu', password: reset.firstPassword })).status,
    401,
  );

  // Nobody helps themselves.
  await security.byPassword('security', password, totpSecret);
  const own = (await security.get('/api/accounts')).body;
  assert.equal(own.code, undefined);
  const me = own.accounts.find(({ signInName }: { signInName: string }) => signInName === 'security').account;
  assert.equal((await security.post(`/api/accounts/${me}/roles`, { role: 'auditor' })).body.code, 'ACC-014');

  // A closed account is out at once.
  await system.byPassword('system', password, totpSecret);
  assert.equal((await system.post(`/api/accounts/${me}/close`)).status, 200);
  assert.equal((await signedIn(security)).signedIn, false);
  assert.equal((await security.post('/api/sign-in/password', { name: 'security', password })).status, 401);
  await app.close();
});

onBothEngines(
  'tries are counted, locked and told alike for names that are there and names that are not',
  async (db) => {
    const house = houseOf(db);
    await officeOf(db, 'li', [{ role: 'auditor' }]);
    const app = await served(house);
    const derive = mock.method(crypto, 'argon2');
    try {
      const outcome = async (name: string) => {
        const browser = browserOf(app, house);
        const answers: string[] = [];
        for (let i = 0; i < 7; i++) {
          const before = derive.mock.callCount();
          const { status, body } = await browser.post('/api/sign-in/password', { name, password: `wrong ${i}` });
          answers.push(`${status} ${body.code} ${body.title} work ${derive.mock.callCount() - before}`);
        }
        return answers;
      };
      const there = await outcome('li');
      assert.deepEqual(there, await outcome('nobody'), 'same answers after the same work');
      assert.deepEqual(
        there.map((one) => `${one.slice(0, 11)} ${one.slice(-6)}`),
        [...Array(5).fill('401 ACC-001 work 1'), ...Array(2).fill('429 ACC-002 work 0')],
      );
    } finally {
      derive.mock.restore();
    }
    // Refused calls leave one log row each that names the account or nobody, and no address in plain.
    const refused = await db.sql
      .selectFrom('log_entry')
      .select(['object', 'detail'])
      .where('action', '=', 'sign-in.refuse')
      .execute();
    assert.equal(refused.length, 10);
    assert.ok(!JSON.stringify(refused).includes('127.0.0.1'));

    // The right password is refused while locked, tries meanwhile do not lengthen it, and after half an hour it opens.
    const browser = browserOf(app, house);
    house.clock.at += 29 * MINUTE;
    assert.equal((await browser.post('/api/sign-in/password', { name: 'li', password })).status, 429);
    house.clock.at += MINUTE;
    assert.equal((await browser.post('/api/sign-in/password', { name: 'li', password })).body.next, 'second-factor');

    // The second factor is counted too, and a code is taken once.
    const code = totpCode(totpSecret, house.now());
    const wrong = `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0');
    const give = async (text: string) => (await browser.post('/api/sign-in/totp', { code: text })).status;
    for (let i = 0; i < 5; i++) assert.equal(await give(wrong), 401);
    assert.equal(await give(code), 429);
    house.clock.at += 30 * MINUTE;
    await browser.post('/api/sign-in/password', { name: 'li', password });
    const now = totpCode(totpSecret, house.now());
    assert.equal(await give(now), 200);
    const other = browserOf(app, house);
    await other.post('/api/sign-in/password', { name: 'li', password });
    assert.equal((await other.post('/api/sign-in/totp', { code: now })).status, 401, 'the same code again');
    assert.equal(
      (await other.post('/api/sign-in/totp', { code: totpCode(totpSecret, house.now() - MINUTE) })).status,
      401,
    );
    house.clock.at += 30_000;
    const fresh = totpCode(totpSecret, house.now());
    const race = await Promise.all([1, 2].map(() => other.post('/api/sign-in/totp', { code: fresh })));
    assert.deepEqual(
      race.map(({ status }) => status).sort((a, b) => a - b),
      [200, 401],
      'of two at once one gets in',
    );

    // Many at once cannot pass the limit together.
    const many = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        browserOf(app, house, `10.0.0.${i}`).post('/api/sign-in/password', { name: 'race', password: 'x' }),
      ),
    );
    assert.equal(many.filter(({ status }) => status === 401).length, 5);

    // One address that tries many names.
    const address = browserOf(app, house, '10.9.9.9');
    const answers: number[] = [];
    for (let i = 0; i < 52; i++)
      answers.push((await address.post('/api/sign-in/password', { name: `n${i}`, password: 'x' })).status);
    assert.deepEqual(answers.slice(49), [401, 429, 429]);
    await app.close();
  },
);

onBothEngines('sessions: new tokens, limits, capacities, lists and ends', async (db) => {
  const house = houseOf(db);
  await seedUnits(db.sql, start);
  const grants = [
    { role: 'officer', unit: 'transport' },
    { role: 'head', unit: 'commerce' },
  ] as const;
  const id = await officeOf(db, 'li', [...grants]);
  const app = await served(house);
  const [one, two] = [browserOf(app, house), browserOf(app, house)];

  // A cookie set before signing in is worth nothing after (fixation).
  one.cookies.set('gangwan', 'A'.repeat(43));
  await one.byPassword('li', password, totpSecret);
  assert.notEqual(one.cookies.get('gangwan'), 'A'.repeat(43));

  // Another capacity: other rights, another token, the old one ends.
  const old = one.cookies.get('gangwan')!;
  assert.deepEqual((await signedIn(one)).roles, ['public', 'officer']);
  assert.equal((await one.post('/api/session/post', { post: 'unit:tax' })).status, 404);
  assert.equal((await one.post('/api/session/post', { post: 'unit:commerce' })).body.post, 'unit:commerce');
  assert.deepEqual((await signedIn(one)).roles, ['public', 'head']);
  two.cookies.set('gangwan', old);
  assert.equal((await signedIn(two)).signedIn, false);

  // Devices, one by one and all at once.
  house.clock.at += MINUTE;
  await two.byPassword('li', password, totpSecret);
  const list = (await two.get('/api/account/sessions')).body.sessions;
  assert.deepEqual(
    list.map(({ current }: { current: boolean }) => current),
    [true, false],
  );
  const stranger = browserOf(app, house);
  await stranger.byPhone('13800138000');
  assert.equal((await stranger.call('DELETE', `/api/account/sessions/${list[1].id}`)).status, 404, 'not theirs');
  assert.equal((await two.call('DELETE', `/api/account/sessions/${list[1].id}`)).status, 200);
  assert.equal((await signedIn(one)).signedIn, false);
  house.clock.at += MINUTE;
  await one.byPassword('li', password, totpSecret);
  const everywhere = await one.post('/api/sign-out/everywhere');
  assert.deepEqual(everywhere.body, { closed: 2 });
  assert.equal(one.cookies.has('gangwan'), false);
  assert.equal((await signedIn(two)).signedIn, false);
  assert.equal((await stranger.get('/api/session')).body.signedIn, true, 'others stay');
  assert.deepEqual((await stranger.post('/api/sign-out')).body, { closed: 1 });
  assert.deepEqual((await stranger.post('/api/sign-out')).body, { closed: 0 });

  // Idle for half an hour; used all the time, twelve hours.
  house.clock.at += MINUTE;
  await one.byPassword('li', password, totpSecret);
  for (let i = 0; i < 4; i++) {
    house.clock.at += 29 * MINUTE;
    assert.equal((await signedIn(one)).signedIn, true, `${i}`);
  }
  house.clock.at += 30 * MINUTE;
  assert.equal((await signedIn(one)).signedIn, false);
  await one.byPassword('li', password, totpSecret);
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    house.clock.at += 20 * MINUTE;
    assert.equal((await signedIn(one)).signedIn, true, `${minutes}`);
  }
  house.clock.at += 20 * MINUTE;
  assert.equal((await signedIn(one)).signedIn, false, 'whole time is over');

  // What changes how one signs in asks for a factor shown lately; then other sessions end.
  await one.byPassword('li', password, totpSecret);
  house.clock.at += MINUTE;
  await two.byPassword('li', password, totpSecret);
  house.clock.at += 10 * MINUTE;
  const change = () => two.post('/api/sign-in/password/new', { old: password, new: 'gaoguan-xiuqi-gaoyan' });
  assert.equal((await change()).body.code, 'ACC-006');
  assert.equal((await two.post('/api/sign-in/totp/new')).body.code, 'ACC-006');
  const [factor] = (await two.get('/api/account/factors')).body.factors;
  assert.equal((await two.call('DELETE', `/api/account/factors/${factor.id}`)).body.code, 'ACC-006');
  await two.post('/api/sign-in/totp', { code: totpCode(totpSecret, house.now()) });
  assert.equal(
    (await two.call('DELETE', `/api/account/factors/${factor.id}`)).body.code,
    'ACC-008',
    'the last one stays',
  );
  assert.equal((await change()).body.next, 'done');
  assert.equal((await signedIn(one)).signedIn, false);
  assert.equal((await signedIn(two)).signedIn, true);

  // A role given or taken ends sessions at once.
  await grantRole(db.sql, id, { role: 'auditor' }, by('account:other', house.now()));
  assert.equal((await signedIn(two)).signedIn, false);

  // A phone alone opens no office.
  await db.sql
    .updateTable('account')
    .set({ phone_index: secrets.blindIndex('phone', '13800138005') })
    .where('id', '=', id)
    .execute();
  const phone = browserOf(app, house);
  assert.equal((await phone.byPhone('13800138005')).body.next, 'done');
  assert.deepEqual((await signedIn(phone)).roles, ['public']);
  // Nor would a row that says otherwise.
  const row = await db.sql
    .selectFrom('session')
    .selectAll()
    .where('strength', '=', 'phone')
    .where('account', '=', id)
    .executeTakeFirstOrThrow();
  const forged = {
    ...row,
    post: 'unit:commerce',
    provedAt: 0,
    endsAt: 0,
    workerKey: null,
    phoneIndex: null,
    signInName: null,
    mustReplacePassword: false,
  };
  assert.equal(await actorOf(db.sql, forged, house.now()), null);
  assert.notEqual(await actorOf(db.sql, { ...forged, strength: 'two-factor' }, house.now()), null);
  assert.equal((await phone.post('/api/session/post', { post: 'unit:commerce' })).status, 404);
  assert.equal((await phone.post('/api/sign-in/totp', { code: totpCode(totpSecret, house.now()) })).status, 401);
  await app.close();
});

onBothEngines('what changes something comes from a page of ours', async (db) => {
  const house = houseOf(db, { origin: 'https://gangwan.example' });
  await officeOf(db, 'li', [{ role: 'auditor' }]);
  const app = await served(house);
  const browser = browserOf(app, house);
  await browser.byPassword('li', password, totpSecret);
  assert.deepEqual([...browser.cookies.keys()], ['__Host-gangwan'], 'for this host and HTTPS only');
  const set = String((await browser.post('/api/session/post', { post: 'county' })).headers['set-cookie']);
  for (const part of ['; Path=/', '; HttpOnly', '; SameSite=Lax', '; Secure']) assert.ok(set.includes(part), part);
  assert.ok(!set.includes('Domain'));
  const statusWith = async (headers: Record<string, string>) =>
    (await browser.call('POST', '/api/session/post', { post: 'county' }, headers)).status;
  assert.equal(await statusWith({}), 403, 'a cookie without anything else');
  assert.equal(await statusWith({ origin: 'https://evil.example' }), 403);
  assert.equal(await statusWith({ origin: 'null' }), 403);
  assert.equal(await statusWith({ origin: 'https://gangwan.example.evil.example' }), 403);
  assert.equal(await statusWith({ origin: 'http://gangwan.example' }), 403, 'not over HTTPS');
  assert.equal(await statusWith({ origin: 'https://evil.example', 'x-gangwan': '1' }), 403);
  assert.equal(await statusWith({ 'x-gangwan': '1' }), 200);
  assert.equal(await statusWith({ origin: 'https://gangwan.example' }), 200);
  const login = await browserOf(app, house).call(
    'POST',
    '/api/sign-in/password',
    { name: 'li', password },
    { origin: 'https://evil.example' },
  );
  assert.deepEqual([login.status, login.body.code], [403, 'ACC-005'], 'nor is anybody signed in from elsewhere');
  assert.equal((await browser.call('GET', '/api/session', undefined, { origin: 'https://evil.example' })).status, 200);
  await app.close();

  // On this machine itself both its names are ours, other ports are not.
  const here = houseOf(db);
  const hereApp = await served(here);
  for (const [from, status] of [
    ['http://localhost:8080', 200],
    ['http://127.0.0.1:8080', 200],
    ['http://127.0.0.1:8081', 403],
    ['https://localhost:8080', 403],
  ] as const)
    assert.equal(
      (await browserOf(hereApp, here).call('POST', '/api/sign-out', undefined, { origin: from })).status,
      status,
      from,
    );
  await hereApp.close();
});
