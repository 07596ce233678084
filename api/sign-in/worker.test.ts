import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { onBothEngines } from '#store/engines.builder.ts';
import { grantRole, openAccount } from './accounts.ts';
import { browserOf, served } from './browser.builder.ts';
import { phoneNumber } from './phone.ts';
import { by, houseOf, secrets } from './sign-in.builder.ts';
import { addressOf } from './tries.ts';

const MINUTE = 60_000;

onBothEngines('a worker signs in by phone, within limits, and leaves no number behind', async (db) => {
  const house = houseOf(db);
  const app = await served(house);
  const browser = browserOf(app, house);
  const phone = '13800138000';

  // The whole way, as people type their number.
  const first = await browser.byPhone('+86 138-0013-8000');
  assert.deepEqual(first.body, { next: 'done', methods: [], post: 'self', posts: [] });
  assert.match(
    String(first.headers['set-cookie']),
    /^gangwan=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
  );
  assert.deepEqual((await browser.get('/api/session')).body.roles, ['public', 'worker']);
  assert.equal(house.sms.delivered.length, 1);
  // A second time it is the same account.
  house.clock.at += 2 * MINUTE;
  await browserOf(app, house).byPhone(phone);
  assert.equal((await db.sql.selectFrom('account').selectAll().execute()).length, 1);

  // One a minute, five an hour, whoever’s number it is.
  const asks = async () => (await browser.post('/api/sign-in/code', { phone })).status;
  assert.equal(await asks(), 429);
  for (let i = 0; i < 3; i++) {
    house.clock.at += MINUTE;
    assert.equal(await asks(), 200, `${i}`);
  }
  house.clock.at += MINUTE;
  const refused = await browser.post('/api/sign-in/code', { phone });
  assert.deepEqual([refused.status, refused.body.code], [429, 'ACC-003']);
  assert.ok(Number(refused.headers['retry-after']) > 3000);
  house.clock.at += 61 * MINUTE;
  assert.equal(await asks(), 200, 'an hour later');

  // Five tries at a code; the right one after them is refused like a wrong one.
  house.clock.at += MINUTE;
  const asked = (await browser.post('/api/sign-in/code', { phone })).body;
  const wrong = `${(Number(asked.demoCode) + 1) % 1_000_000}`.padStart(6, '0');
  const give = (code: string, codeId = asked.codeId) => browser.post('/api/sign-in/code/check', { codeId, code });
  const answers = [];
  for (let i = 0; i < 5; i++) answers.push(await give(wrong));
  answers.push(await give(asked.demoCode));
  answers.push(await give(asked.demoCode, 'a-code-that-was-never-sent'));
  for (const { status, body } of answers) assert.deepEqual([status, body.code], [401, 'ACC-001']);

  // A code holds five minutes, once, and only the newest.
  house.clock.at += MINUTE;
  const late = (await browser.post('/api/sign-in/code', { phone })).body;
  house.clock.at += 5 * MINUTE;
  assert.equal((await give(late.demoCode, late.codeId)).status, 401);
  const older = (await browser.post('/api/sign-in/code', { phone })).body;
  house.clock.at += MINUTE;
  const newest = (await browser.post('/api/sign-in/code', { phone })).body;
  assert.equal((await give(older.demoCode, older.codeId)).status, 401);
  const both = await Promise.all([give(newest.demoCode, newest.codeId), give(newest.demoCode, newest.codeId)]);
  assert.deepEqual(
    both.map(({ status }) => status).sort((a, b) => a - b),
    [200, 401],
    'of two at once one gets in',
  );

  // An operator that refuses: nothing is said to have been sent.
  house.sms.faults.push('refuse');
  const lost = await browser.post('/api/sign-in/code', { phone: '13800138009' });
  assert.deepEqual([lost.status, lost.body.code], [503, 'ACC-004']);

  // Neither phone nor code nor token is in any row.
  for (const table of ['account', 'session', 'sign_in_challenge', 'sign_in_tries', 'log_entry']) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(table)} t`.execute(db.sql);
    assert.ok(rows.length > 0, table);
    for (const canary of [phone, newest.demoCode, browser.cookies.get('gangwan')!])
      assert.ok(
        !rows.some(({ text }) => new RegExp(`(^|[^0-9a-f])${canary}([^0-9a-f]|$)`).test(text)),
        `${table} ${canary}`,
      );
  }
  await app.close();
});

onBothEngines('somebody acts for a worker while the worker agrees, and sees nothing before and after', async (db) => {
  const house = houseOf(db);
  const app = await served(house);
  const workerKey = house.signIn.workerKeyOf('500229198512312349');
  const id = await openAccount(db.sql, { phone: '13800138001', workerKey }, by(), secrets);
  await grantRole(db.sql, id, { role: 'worker' }, by());
  const [worker, other, delegate] = [browserOf(app, house), browserOf(app, house), browserOf(app, house)];
  await worker.byPhone('13800138001');
  await other.byPhone('13800138003');
  const body = { phone: '13800138002', days: 30, textVersion: '2026-11', agreed: true };

  assert.equal(
    (await other.post('/api/delegations', body)).status,
    404,
    'whose ID is not checked has nothing to delegate',
  );
  for (const wrong of [{ agreed: false }, { days: 0 }, { days: 366 }, { textVersion: 'old' }]) {
    const refused = await worker.post('/api/delegations', { ...body, ...wrong });
    assert.deepEqual([refused.status, refused.body.code], [400, 'ACC-015'], JSON.stringify(wrong));
  }
  const given = await worker.post('/api/delegations', body);
  assert.equal(given.status, 200);
  // The delegate’s account may come later than the consent.
  await delegate.byPhone('13800138002');
  const as = async () => (await delegate.get('/api/session')).body;
  assert.deepEqual((await as()).delegatedKeys, [workerKey]);
  assert.ok((await as()).roles.includes('delegate'));
  assert.equal((await delegate.post('/api/delegations', body)).status, 404, 'it is not passed on');
  assert.equal((await delegate.post(`/api/delegations/${given.body.id}/withdraw`)).status, 404);
  assert.deepEqual((await delegate.get('/api/delegations')).body, { delegations: [] });
  assert.equal((await other.post(`/api/delegations/${given.body.id}/withdraw`)).status, 404);
  assert.equal((await worker.get('/api/delegations')).body.delegations.length, 1);

  assert.equal((await worker.post(`/api/delegations/${given.body.id}/withdraw`)).status, 200);
  assert.deepEqual((await as()).delegatedKeys, [], 'withdrawn at once');
  assert.equal((await worker.post(`/api/delegations/${given.body.id}/withdraw`)).status, 404);
  await worker.post('/api/delegations', { ...body, days: 1 });
  assert.deepEqual((await as()).delegatedKeys, [workerKey]);
  house.clock.at += 24 * 60 * MINUTE;
  assert.deepEqual((await as()).delegatedKeys, [], 'over after its day');
  assert.ok(!(await as()).roles.includes('delegate'));
  const log = await db.sql
    .selectFrom('log_entry')
    .select(['action', 'subject'])
    .where('action', 'like', 'delegation.%')
    .execute();
  assert.deepEqual(
    log.map(({ action, subject }) => [action, subject]),
    [
      ['delegation.create', workerKey],
      ['delegation.list', workerKey],
      ['delegation.withdraw', workerKey],
      ['delegation.create', workerKey],
    ],
  );
  await app.close();
});

test('numbers are read as people type them, and nothing else is a phone', () => {
  for (const text of ['13800138000', '+8613800138000', '0086 138 0013 8000', '１３８００１３８０００', '138-0013-8000'])
    assert.equal(phoneNumber.parse(text), '13800138000', text);
  for (const text of ['', '12800138000', '1380013800', '138001380000', 'abc', '+1 13800138000'])
    assert.equal(phoneNumber.safeParse(text).success, false, text);
});

test('an address is counted by what one caller holds of it', () => {
  assert.equal(addressOf('10.1.2.3'), '10.1.2.3');
  assert.equal(addressOf('::ffff:10.1.2.3'), '10.1.2.3');
  assert.equal(addressOf('2001:db8:1:2:aaaa::1'), '2001:db8:1:2');
  assert.equal(addressOf('2001:0db8::1'), addressOf('2001:db8:0:0:ffff:1:2:3'));
  assert.notEqual(addressOf('2001:db8:1:2::1'), addressOf('2001:db8:1:3::1'));
});
