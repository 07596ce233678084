import assert from 'node:assert/strict';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { seedUnits } from '#store/units.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

onBothEngines('a unit reports its duties; the others are due, then overdue', async (db) => {
  let now = Date.parse('2026-12-17T09:00:00+08:00');
  await seedUnits(db.sql, now);
  const transport: Actor = { ...visitor, account: 't', roles: ['public', 'head'], unit: 'transport' };
  const app = await serve({
    house: { db, keys: keysFromText(newKeysText(), 'test'), now: () => now },
    doors,
    proofs: { session: async () => transport, 'platform-key': async () => null },
    perMinute: 1e6,
  });
  const list = async (query: string) =>
    (await app.inject({ method: 'GET', url: `/bureau/duties?year=2026${query}` })).json().duties;
  const own = await list('&unit=transport');
  assert.ok(
    own.length > 10 &&
      own.every(({ state, due }: { state: string; due: string }) => state === 'due' && due === '2026-12-17'),
  );
  const report = {
    year: 2026,
    clause: own[0].clause,
    done: '约谈平台两次，抽查十二户。',
    evidence: '约谈记录2份，抽查表12份',
  };
  const reply = await app.inject({ method: 'POST', url: '/bureau/duties', payload: report });
  assert.equal(reply.statusCode, 200, reply.body);
  // A clause of another unit's measure is not taken.
  const foreign = (await list('')).find(
    ({ clause }: { clause: string }) => !own.some((one: { clause: string }) => one.clause === clause),
  );
  const refused = await app.inject({
    method: 'POST',
    url: '/bureau/duties',
    payload: { ...report, clause: foreign.clause },
  });
  assert.deepEqual([refused.statusCode, refused.json().code], [404, 'CAS-018']);
  now = Date.parse('2026-12-18T09:00:00+08:00');
  assert.equal((await list('&unit=transport&state=overdue')).length, own.length - 1);
  assert.equal((await list('&unit=transport&state=reported'))[0].done, report.done);
  await app.close();
});
