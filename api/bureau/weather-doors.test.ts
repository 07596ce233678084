import assert from 'node:assert/strict';
import { ScratchLake, testKey, uscc } from '#journey/1-intake/intake.builder.ts';
import { liveIntake } from '#journey/1-intake/live/live.builder.ts';
import { PortDesk } from '#journey/3-cases/port-desk.ts';
import { portEffects } from '#journey/3-cases/port-effects.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { instantText } from '#store/tables/columns.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

const now = Date.parse('2026-09-03T16:00:00+08:00');
const keys = keysFromText(newKeysText(), 'test');
const of = (role: Actor['roles'][number], more: Partial<Actor> = {}): Actor => ({
  ...visitor,
  account: '7',
  roles: ['public', role],
  ...more,
});
const emergency = of('officer', { unit: 'emergency' });
const storm = {
  number: '城气预2026-031',
  kind: 'rainstorm',
  level: 'orange',
  areas: ['500229102'],
  issuedAt: '2026-09-03T12:00:00+08:00',
  issuedBy: '城口县气象台',
};
const response = {
  workers: 2,
  orders_under: 5,
  orders_extended: 3,
  extension_not_said: 0,
  orders_far: 1,
  distance_not_said: 0,
  most_at_once: 2,
  late_orders: 1,
  late_penalty_fen: 300,
  penalty_not_said: 0,
};

onBothEngines(
  'a signal comes by fax or by a printed question, and who answers for it sees what platforms did',
  async (db) => {
    const scratch = new ScratchLake();
    const live = await liveIntake(scratch.lake);
    const inLake = async () =>
      (await scratch.query('weatherSignal', 'SELECT "recordId", ver FROM rows ORDER BY ver')).map(
        (row) => `${row.recordId}/${row.ver}`,
      );
    const ports = new PortDesk({
      calling: { db, keys, lines: {}, effects: portEffects },
      lake: live,
      countyKey: testKey,
      office: uscc,
      now: () => now,
      onTrouble: (error) => assert.fail(String(error)),
    });
    try {
      let as = emergency;
      const app = await serve({
        house: { db, keys, now: () => now, ports },
        doors,
        proofs: { session: async () => as, 'platform-key': async () => null },
      });
      const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
      const fax = { scan: 'CZ-1', saidAt: '2026-09-03T12:05:00+08:00', signal: storm };
      const first = await post('/bureau/weather-signals', fax);
      assert.deepEqual([first.statusCode, first.json().state, first.json().kept], [200, 'answered', true]);
      assert.deepEqual((await post('/bureau/weather-signals', fax)).json(), first.json());
      const other = await post('/bureau/weather-signals', { ...fax, signal: { ...storm, level: 'red' } });
      assert.deepEqual([other.statusCode, other.json().code], [409, 'PRT-001']);
      for (const [change, where] of [
        [{ saidAt: '2026-09-03T16:01:00+08:00' }, 'body.saidAt'],
        [{ saidAt: '2026-09-03T11:59:00+08:00' }, 'body.saidAt'],
        [{ signal: { ...storm, level: 'purple' } }, 'body'],
      ] as const) {
        const bad = await post('/bureau/weather-signals', { ...fax, scan: 'CZ-2', ...change });
        assert.equal(bad.statusCode, 400);
        assert.ok(bad.body.includes(where));
      }
      const lifted = { ...storm, liftedAt: '2026-09-03T15:00:00+08:00' };
      const wrong = await post('/bureau/weather-signals', {
        scan: 'CZ-3',
        saidAt: '2026-09-03T15:01:00+08:00',
        signal: { ...lifted, liftedAt: '2026-09-03T11:00:00+08:00' },
      });
      assert.deepEqual([wrong.statusCode, wrong.json().code], [422, 'PRT-004']);
      // What was refused left nothing behind: the same scan may be registered rightly.
      await ports.look();
      assert.deepEqual(await inLake(), ['城气预2026-031/1']);

      // The lifting comes as the reply to a printed question, and follows from it like from a line.
      const question = { port: 'weather', key: 'q1', request: { area: '500229', since: fax.saidAt } };
      const asked = (await post('/bureau/port-calls', question)).json();
      assert.equal(asked.state, 'paper');
      assert.deepEqual((await post('/bureau/port-calls', question)).json(), asked);
      assert.equal((await post('/bureau/port-calls', { ...question, port: 'police' })).statusCode, 400);
      const answer = { area: '500229', upTo: '2026-09-03T15:10:00+08:00', signals: [lifted] };
      const replied = await post(`/bureau/port-calls/${asked.id}/reply`, { scan: 'CZ-4', answer });
      assert.deepEqual(replied.json(), { state: 'answered' });
      await ports.look();
      assert.deepEqual(await inLake(), ['城气预2026-031/1', '城气预2026-031/2']);
      const { signals } = (await app.inject('/bureau/weather-signals')).json();
      assert.deepEqual(
        signals.map((one: { liftedAt: number | null; call: number }) => [one.liftedAt, one.call]),
        [
          [Date.parse(lifted.liftedAt), asked.id],
          [null, first.json().call],
        ],
      );
      as = of('officer', { unit: 'transport' });
      assert.equal((await post('/bureau/weather-signals', { ...fax, scan: 'CZ-5' })).statusCode, 404);
      as = of('head', { unit: 'emergency' });
      assert.equal((await post('/bureau/weather-signals', { ...fax, scan: 'CZ-5' })).statusCode, 403);

      const signal = `${uscc}/${storm.number}/3`;
      for (const [enterprise, late_orders] of [
        [uscc, 0],
        ['93500229MA5YYK9X4Q', 2],
        [uscc, 1],
      ] as const)
        await db.sql
          .insertInto('live_signal_response')
          .values({ signal, enterprise, counted_at: instantText(now), ...response, late_orders })
          .execute();
      // Of a signal that never came through the port only the units see; no township can be told to be in it.
      await db.sql
        .insertInto('live_signal_response')
        .values({ signal: `${uscc}/a/b/2`, enterprise: uscc, counted_at: instantText(now), ...response })
        .execute();
      const seen = async (actor: Actor, query = '') => {
        as = actor;
        const reply = await app.inject(`/bureau/signal-responses${query}`);
        return reply.statusCode !== 200
          ? reply.statusCode
          : reply
              .json()
              .responses.map((one: { number: string; level: string; enterprise: string; lateOrders: number }) =>
                [one.number, one.level, one.enterprise.slice(0, 2), one.lateOrders].join(' '),
              );
      };
      const both = ['城气预2026-031 3 91 1', '城气预2026-031 3 93 2'];
      assert.deepEqual(await seen(emergency), ['a/b 2 91 1', ...both]);
      assert.deepEqual(await seen(of('head', { unit: 'health' })), ['a/b 2 91 1', ...both]);
      assert.deepEqual(await seen(of('auditor')), ['a/b 2 91 1', ...both]);
      assert.deepEqual(await seen(emergency, `?enterprise=${uscc}&number=${encodeURIComponent(storm.number)}`), [
        both[0],
      ]);
      assert.deepEqual(await seen(of('officer', { unit: 'transport' })), []);
      assert.deepEqual(await seen(of('township-officer', { township: '500229102' })), both);
      assert.deepEqual(await seen(of('township-officer', { township: '500229001' })), []);
      assert.equal(await seen(of('worker', { workerKey: 'k' })), 403);
    } finally {
      await ports.close();
      await live.close();
      scratch.remove();
    }
  },
);
