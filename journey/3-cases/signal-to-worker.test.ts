import assert from 'node:assert/strict';
import { join } from 'node:path';
import { lawAsKnown } from '#law/in-force.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { otherUscc, ScratchLake, testKey, uscc } from '../1-intake/intake.builder.ts';
import { LakeEvents, watchedBatches } from '../1-intake/live/lake-events.ts';
import { liveIntake, sendBatch } from '../1-intake/live/live.builder.ts';
import { LiveWatch } from '../2-audit/live/watch.ts';
import { simulatedSystems, stormAt } from './port-desk.builder.ts';
import { PortDesk } from './port-desk.ts';
import { portEffects } from './port-effects.ts';

const at = (time: string) => Date.parse(`2026-09-03T${time}+08:00`);

onBothEngines(
  'a signal goes from the service to the worker and the platform within a minute, and what the platform did is written',
  async (db) => {
    const scratch = new ScratchLake();
    let now = at('09:25:00');
    let more = () => {};
    const live = await liveIntake(scratch.lake, { watched: watchedBatches(() => now), onMore: () => more() });
    const events = await LakeEvents.open(live, () => now);
    more = () => events.tell();
    const watch = await LiveWatch.start({
      db,
      events,
      law: lawAsKnown({}),
      standing: events.standing,
      snapshotFile: join(scratch.folder, 'clocks'),
      now: () => now,
      tick: 3_600_000,
      onTrouble: (error) => assert.fail(error as Error),
    });
    const { lines } = simulatedSystems('calm', [], () => ({ upTo: now, signals: stormAt(now) }));
    const desk = new PortDesk({
      calling: {
        db,
        keys: keysFromText(newKeysText(), 'test'),
        lines: { weather: lines.weather },
        effects: portEffects,
      },
      lake: live,
      countyKey: testKey,
      office: otherUscc,
      now: () => now,
      onTrouble: (error) => assert.fail(error as Error),
    });
    const order = (recordId: string, acceptedAt: string, more: object = {}) => ({
      recordId,
      workerId: 'w1',
      trade: '02',
      status: '4',
      vehicle: '1',
      fromPlace: '500229102',
      toPlace: '500229102',
      acceptedAt: `2026-09-03T${acceptedAt}+08:00`,
      ...more,
    });
    const done = (finishedAt: string) => ({
      status: '1',
      finishedAt: `2026-09-03T${finishedAt}+08:00`,
      promisedS: 1800,
      distanceM: 2000,
    });
    const send = (batchNo: string, rows: readonly object[]) =>
      sendBatch(live, batchNo, rows.map((row) => JSON.stringify(row)).join('\n'), {
        receivedAt: Math.floor(now / 1000),
      });
    try {
      await send('b1', [order('o1', '09:20:00')]);
      // Each look is that of a desk that looks every three seconds and asks every minute: the worst case is asked just before the issue.
      for (now = at('09:29:59'); now <= at('09:31:00'); now += 3000) {
        await desk.look();
        await watch.settle();
      }
      const prompts = await db.sql
        .selectFrom('live_prompt')
        .select(['stage', 'to_worker', 'enterprise', 'written_at'])
        .where('kind', '=', 'weather')
        .orderBy('id')
        .execute();
      const toWhom = prompts.map((one) => `${one.stage} ${one.to_worker ? 'worker' : one.enterprise}`);
      assert.deepEqual(new Set(toWhom), new Set(['issued worker', `issued ${uscc}`]));
      assert.equal(toWhom.length, 2);
      for (const { written_at } of prompts)
        assert.ok(written_at - at('09:30:00') <= 60_000, new Date(written_at).toISOString());

      now = at('09:58:00');
      await send('b2', [
        order('o1', '09:20:00', { ...done('09:40:00'), ver: 2 }),
        order('o2', '09:50:00', { ...done('09:55:00'), extendedS: 900 }),
        order('o3', '09:56:00', { ...done('09:57:00'), extendedS: 0 }),
      ]);
      now = at('10:00:00');
      await watch.settle();
      const [counted] = await db.sql
        .selectFrom('live_signal_response')
        .selectAll()
        .orderBy('id', 'desc')
        .limit(1)
        .execute();
      assert.deepEqual(
        [counted!.signal, counted!.enterprise, counted!.workers, counted!.orders_under, counted!.orders_extended],
        [`${otherUscc}/城气预2026-031/2`, uscc, 1, 2, 1],
      );
    } finally {
      await watch.close();
      events.close();
      await live.close();
      scratch.remove();
    }
  },
);
