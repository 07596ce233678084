import assert from 'node:assert/strict';
import { makeCall } from '#journey/3-cases/port-calls.ts';
import { samples } from '#outside/port.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { type Actor, visitor } from './access.ts';
import { doors } from './app.ts';
import { serve } from './serve.ts';

const now = Date.parse('2026-09-03T10:00:00+08:00');
const keys = keysFromText(newKeysText(), 'test');
const of = (unit: string, role: Actor['roles'][number] = 'officer'): Actor => ({
  ...visitor,
  account: '7',
  roles: ['public', role],
  unit,
});

onBothEngines('a unit prints its own calls, registers the reply, and sees nobody else’s', async (db) => {
  let as = of('human-resources');
  const app = await serve({
    house: { db, keys, now: () => now },
    doors,
    proofs: { session: async () => as, 'platform-key': async () => null },
  });
  const { id } = await db.sql.transaction().execute((trx) =>
    makeCall(
      trx,
      { keys, lines: {} },
      {
        port: 'police',
        key: 'k',
        about: 'case:12',
        unit: 'human-resources',
        request: samples.police.request,
        actor: 'account:7',
      },
      now,
    ),
  );
  const list = (await app.inject('/bureau/port-calls?state=paper')).json();
  assert.deepEqual(
    list.calls.map((one: { paperNumber: string }) => one.paperNumber),
    ['GW-20260903-000001'],
  );
  assert.ok(!JSON.stringify(list).includes('张小明'));
  const page = await app.inject(`/bureau/port-calls/${id}/paper`);
  assert.ok(page.headers['content-type']!.includes('text/html') && page.body.includes('张小明'));

  const reply = (payload: object, number = id) =>
    app.inject({ method: 'POST', url: `/bureau/port-calls/${number}/reply`, payload });
  as = of('transport');
  assert.deepEqual((await app.inject('/bureau/port-calls')).json(), { calls: [] });
  assert.equal((await app.inject(`/bureau/port-calls/${id}/paper`)).statusCode, 404);
  assert.equal((await reply({ scan: 'S-1', refused: 'x' })).statusCode, 404);
  as = of('human-resources', 'head');
  assert.equal((await reply({ scan: 'S-1', refused: 'x' })).statusCode, 403);

  as = of('human-resources');
  assert.equal((await reply({ scan: 'S-1' })).statusCode, 400);
  assert.equal((await reply({ scan: 'S-1', refused: 'x' }, 99)).statusCode, 404);
  const answer = { reference: 'V-9', result: 'same', checkedAt: '2026-09-03T09:00:00+08:00' };
  const wrong = await reply({ scan: 'S-1', answer });
  assert.deepEqual([wrong.statusCode, wrong.json().code], [422, 'PRT-004']);
  assert.deepEqual((await reply({ scan: 'S-1', answer: { ...answer, reference: 'V-1' } })).json(), {
    state: 'answered',
  });
  assert.deepEqual([(await reply({ scan: 'S-1', refused: 'x' })).statusCode], [409]);
});
