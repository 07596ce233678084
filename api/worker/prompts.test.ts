import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { at, orderEvent, sessionEvent, signalEvent, toldEvent, uscc } from '#journey/2-audit/live/live.builder.ts';
import { MemoryEvents } from '#journey/2-audit/live/memory-events.ts';
import { endStreams } from '#journey/2-audit/live/stream.ts';
import { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

const law = lawAsKnown({});
const consent = '/worker/consents/cross-platform-prompt';
const standing = { enterprises: Object.values(uscc), limitAgreements: [] };

interface Sent {
  id: number;
  data: { kind: string; stage: string; zh: string; onUpperBound: boolean };
}

/** Reads server-sent events until so many have come (or none for a while, where more were not expected). */
function listen(port: number, who: string, lastEventId: number | null, many: number, quiet = 400): Promise<Sent[]> {
  const headers = { 'x-who': who, ...(lastEventId === null ? {} : { 'last-event-id': `${lastEventId}` }) };
  return new Promise((done, failed) => {
    const seen: Sent[] = [];
    let text = '';
    const asked = request({ host: '127.0.0.1', port, path: '/worker/prompts', headers }, (reply) => {
      // Right after an engine was opened in this process the server may say that it is busy: asked again, as a browser does.
      if (reply.statusCode === 503) {
        reply.resume();
        done(wait(200).then(() => listen(port, who, lastEventId, many, quiet)));
        return;
      }
      if (!/text\/event-stream/.test(reply.headers['content-type'] ?? ''))
        return failed(new Error(`${reply.statusCode} ${reply.headers['content-type']}`));
      const end = () => {
        asked.destroy();
        done(seen);
      };
      let timer = setTimeout(end, many === 0 ? quiet : 15_000);
      reply.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        for (let stop = text.indexOf('\n\n'); stop >= 0; stop = text.indexOf('\n\n')) {
          const [, id, data] = /^id: (\d+)\nevent: prompt\ndata: (.*)$/.exec(text.slice(0, stop)) ?? [];
          text = text.slice(stop + 2);
          if (id === undefined) continue;
          seen.push({ id: Number(id), data: JSON.parse(data!) as Sent['data'] });
          if (seen.length < many) continue;
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        }
      });
    });
    asked.on('error', (error) => (seen.length >= many ? done(seen) : failed(error)));
    asked.end();
  });
}

onBothEngines(
  'prompts are written before they are sent, resumed by their number, once over restarts; platforms see their own',
  async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-watch-'));
    const clock = { ms: at('08:00') * 1000 };
    const events = new MemoryEvents();
    const options = {
      db,
      events,
      law,
      standing,
      snapshotFile: join(folder, 'clocks'),
      now: () => clock.ms,
      tick: 20,
      responsesEvery: 1000,
      onTrouble: (error: unknown) => assert.fail(error as Error),
    };
    let live = await LiveWatch.start(options);
    const house = {
      db,
      keys: keysFromText(newKeysText(), 'test'),
      now: () => clock.ms,
      get live() {
        return live;
      },
    };
    const people: Record<string, Actor> = {
      w1: { ...visitor, account: '1', roles: ['public', 'worker'], workerKey: 'w1' },
      w2: { ...visitor, account: '2', roles: ['public', 'worker'], workerKey: 'w2' },
      a: { ...visitor, roles: ['public', 'platform'], enterprise: uscc.a },
      b: { ...visitor, roles: ['public', 'platform'], enterprise: uscc.b },
    };
    const prove = async ({ headers }: { headers: Record<string, unknown> }) => people[String(headers['x-who'])] ?? null;
    const app = await serve({
      house,
      doors,
      proofs: { session: prove, 'platform-key': prove },
      pressure: { lag: 0 },
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const ask = async (who: string, url: string, body?: object) => {
      const reply = await app.inject({
        url,
        headers: { 'x-who': who, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { method: 'POST', payload: JSON.stringify(body) }),
      });
      assert.equal(reply.statusCode, 200, reply.body);
      return reply.json();
    };
    /** Time passes while both platforms go on telling. */
    const pass = (time: string) => {
      for (let t = clock.ms / 1000 + 240; t < at(time); t += 240)
        events.append([toldEvent(t, uscc.a), toldEvent(t, uscc.b)], t * 1000);
      clock.ms = at(time) * 1000;
    };
    const append = async (time: string, ...more: Parameters<typeof events.append>[0]) => {
      pass(time);
      events.append([toldEvent(at(time), uscc.a), toldEvent(at(time), uscc.b), ...more], clock.ms);
      await live.settle();
    };

    try {
      // On a from 08:00 to 10:00, then on b: over both 3 h 30 at 11:30.
      const listening = listen(port, 'w1', null, 1);
      await append('08:00', sessionEvent('s', { start: at('08:00') }), orderEvent('1', { start: at('08:00') }));
      await append('10:00', orderEvent('1', { start: at('08:00'), end: at('10:00') }));
      await append('10:05', orderEvent('2', { start: at('10:05') }, { platform: uscc.b }));
      await append('11:30');
      const [first] = await listening;
      assert.deepEqual(
        [first!.data.kind, first!.data.stage, first!.data.onUpperBound],
        ['cross-platform', 'before', false],
      );
      assert.match(first!.data.zh, /已3小时30分.*还有30分/);
      assert.equal((await db.sql.selectFrom('live_prompt').select('id').execute()).length, 1);

      // A restart from nothing saved, one from saved clocks, and one that has slept over the limit.
      await live.close();
      live = await LiveWatch.start(options);
      await live.close();
      rmSync(join(folder, 'clocks'));
      pass('12:03');
      live = await LiveWatch.start(options);
      await append(
        '12:03',
        toldEvent(at('12:03'), uscc.b),
        orderEvent('2', { start: at('10:05') }, { platform: uscc.b, ver: 2 }),
      );
      await append('12:04', orderEvent('1', { start: at('08:00'), end: at('10:00') }, { ver: 3 }));
      const resumed = await listen(port, 'w1', first!.id, 1);
      assert.deepEqual(
        resumed.map(({ data }) => `${data.kind} ${data.stage}`),
        ['cross-platform at'],
      );
      assert.deepEqual(await listen(port, 'w1', resumed[0]!.id, 0), []);
      assert.deepEqual(await listen(port, 'w2', null, 0), []);

      // Platform b sees what its own orders show; over both only once the worker lets it, and only from then on.
      assert.deepEqual((await ask('b', '/openapi/v1/prompts')).data.prompts, []);
      await ask('w1', consent, { textVersion: '2026-11', agreed: true, platform: uscc.b });
      assert.deepEqual((await ask('b', '/openapi/v1/prompts')).data.prompts, []);
      const waiting = ask('b', '/openapi/v1/prompts?wait=10');
      await append('13:00', orderEvent('2', { start: at('10:05'), end: at('12:50') }, { platform: uscc.b, ver: 3 }));
      await append('13:30', orderEvent('3', { start: at('13:30') }, { platform: uscc.b }));
      await append('13:35', orderEvent('4', { start: at('13:35') }));
      await append('17:05');
      const { prompts } = (await waiting).data;
      assert.ok(prompts.length > 0);
      const all = (await ask('b', '/openapi/v1/prompts')).data.prompts as {
        kind: string;
        stage: string;
        crossPlatform: boolean;
        workerId: string;
      }[];
      assert.deepEqual(
        all.map(({ kind, stage, crossPlatform, workerId }) => `${kind} ${stage} ${crossPlatform} ${workerId}`).sort(),
        [`continuous before false w1@${uscc.b}`, `cross-platform before true w1@${uscc.b}`],
      );
      assert.ok(!JSON.stringify(all).includes(uscc.a) && !JSON.stringify(all).includes('"w1"'));
      const seenByA = (await ask('a', '/openapi/v1/prompts')).data.prompts as { kind: string }[];
      assert.deepEqual(
        seenByA.map(({ kind }) => kind),
        ['continuous'],
      );
      const held = async () =>
        (await ask('w1', '/worker/consents')).consents.find((one: { eachPlatform: boolean }) => one.eachPlatform)
          .platforms;
      assert.deepEqual([(await held())[0].platform, (await held())[0].held], [uscc.b, true]);
      await ask('w1', `${consent}/withdraw`, {});
      assert.equal((await held())[0].held, false);
      const after = (await ask('b', '/openapi/v1/prompts')).data.prompts as { kind: string }[];
      assert.deepEqual(
        after.map(({ kind }) => kind),
        ['continuous'],
      );

      // A signal reaches worker and platform; the clock shows bounds; everything read and written is in the log.
      await append(
        '17:10',
        orderEvent('5', { start: at('17:10'), place: '500229101' }, { worker: 'w2' }),
        signalEvent('r', { areas: '500229101', issuedAt: at('17:10') }),
      );
      const [signal] = await listen(port, 'w2', null, 1);
      assert.match(signal!.data.zh, /暴雨橙色预警/);
      // What the platform then did is written down from its later orders.
      const rain = { start: at('17:30'), end: at('17:50'), place: '500229101', extendedS: 600 };
      await append('17:55', orderEvent('6', rain, { worker: 'w2' }));
      await append('18:00');
      const done = await db.sql.selectFrom('live_signal_response').selectAll().orderBy('id', 'desc').execute();
      assert.deepEqual([done[0]!.enterprise, done[0]!.orders_under, done[0]!.orders_extended], [uscc.a, 1, 1]);
      const { amounts } = await ask('w1', '/worker/clock');
      assert.ok(amounts.some(({ kind }: { kind: string }) => kind === 'cross-platform'));
      const log = await db.sql.selectFrom('log_entry').select(['action', 'subject']).execute();
      const logged = new Set(log.map(({ action, subject }) => `${action} ${subject}`));
      for (const one of [
        'prompt.write w1',
        'prompt.read w1',
        'clock.read w1',
        'consent.give w1',
        'consent.withdraw w1',
        'prompt.write w2',
      ])
        assert.ok(logged.has(one), one);
    } finally {
      endStreams(live);
      await app.close();
      await live.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
