import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { CountyLaw } from '#journey/law/holiday-notices.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { seedUnits } from '#store/units.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

const officer = (account: string): Actor => ({
  ...visitor,
  account,
  roles: ['public', 'officer'],
  unit: 'human-resources',
});
const worker: Actor = { ...visitor, account: 'w', roles: ['public', 'worker'], workerKey: 'c'.repeat(64) };

/** A notice as one might come out for a year nobody has announced; invented. */
const notice = {
  year: 2027,
  number: '国办发明电〔2026〕99号',
  amends: null,
  knownFrom: '2026-11-28',
  festivals: [
    { name: '元旦', off: ['2027-01-01..2027-01-03'], work: [] },
    { name: '春节', off: ['2027-02-05..2027-02-12'], work: ['2027-01-31', '2027-02-14'] },
  ],
  address: 'https://www.gov.cn/zhengce/example.html',
};

onBothEngines('a notice that comes out moves every limit that runs, keeps the old day and tells', async (db) => {
  let now = Date.parse('2026-11-25T09:00:00+08:00');
  let as = worker;
  await seedUnits(db.sql, now);
  const law = new CountyLaw(db.sql);
  const app = await serve({
    house: { db, keys: keysFromText(newKeysText(), 'test'), now: () => now, law },
    doors,
    proofs: { session: async () => as, 'platform-key': async () => null },
    perMinute: 1e6,
  });
  const call = async (who: Actor, method: 'GET' | 'POST', url: string, payload?: object) => {
    as = who;
    const reply = await app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
    return { status: reply.statusCode, body: reply.json() };
  };
  const id = randomUUID();
  await call(worker, 'POST', '/cases', { id, procedure: 'inspection-complaint', data: complaint });
  await call(officer('a'), 'POST', `/cases/${id}/steps`, { action: 'file', seen: 1, data: { within: true }, key: 'k' });
  const clock = async () =>
    (await call(worker, 'GET', `/cases/${id}`)).body.clocks.find(
      (one: { clock: string }) => one.clock === 'investigate-and-decide',
    );
  const before = await clock();
  assert.equal(before.provisional, true, 'the days off of 2027 are not out');

  now = Date.parse('2026-11-28T09:00:00+08:00');
  const wrong = { ...notice, festivals: [{ name: '元旦', off: ['2027-01-01'], work: ['2027-01-01'] }] };
  assert.equal((await call(officer('a'), 'POST', '/bureau/holiday-notices', wrong)).status, 409);
  const entered = await call(officer('a'), 'POST', '/bureau/holiday-notices', notice);
  assert.equal(entered.status, 201, JSON.stringify(entered.body));
  const decision = { accepted: true, reason: '与政府网公布的通知一致' };
  const url = `/bureau/holiday-notices/${entered.body.id}/decision`;
  const own = await call(officer('a'), 'POST', url, decision);
  assert.match(own.body.title, /另一个人/);
  assert.equal((await clock()).due, before.due, 'nothing moves before a second person has looked');
  const accepted = await call(officer('b'), 'POST', url, decision);
  assert.deepEqual(accepted.body, { moved: 1 });
  const after = await call(worker, 'GET', `/cases/${id}`);
  const [moved] = after.body.moved;
  assert.deepEqual([moved.clock, moved.oldDue], ['investigate-and-decide', before.due]);
  assert.ok(moved.newDue > moved.oldDue);
  const told = await db.sql
    .selectFrom('case_notice')
    .select(['worker_key', 'kind'])
    .where('kind', '=', 'moved')
    .execute();
  assert.ok(told.some(({ worker_key }) => worker_key === worker.workerKey));
  assert.equal((await call(officer('b'), 'POST', url, decision)).status, 409);
  const again = await call(officer('c'), 'POST', '/bureau/holiday-notices', notice);
  assert.equal(again.status, 409);
  assert.equal((await call(officer('a'), 'GET', '/bureau/holiday-notices')).body.notices.length, 1);
  await app.close();
});
