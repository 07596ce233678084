import assert from 'node:assert/strict';
import { samples } from '#outside/port.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { ScratchLake, testKey, uscc } from '../1-intake/intake.builder.ts';
import { LakeEvents, watchedBatches } from '../1-intake/live/lake-events.ts';
import { liveIntake } from '../1-intake/live/live.builder.ts';
import { makeCall } from './port-calls.ts';
import { simulatedSystems, stormAt } from './port-desk.builder.ts';
import { PortDesk, type PortDeskOptions } from './port-desk.ts';
import { portEffects } from './port-effects.ts';
import { registerNotice } from './weather-notice.ts';

const start = Date.parse('2026-09-03T09:00:00+08:00');
const minute = 60_000;
const keys = keysFromText(newKeysText(), 'test');

onBothEngines('the desk asks every minute, and what is told is in the lake and heard at once', async (db) => {
  const scratch = new ScratchLake();
  let now = start;
  let told = 0;
  const live = await liveIntake(scratch.lake, { watched: watchedBatches(() => now), onMore: () => void told++ });
  const events = await LakeEvents.open(live, () => now);
  try {
    // What the live watch hears, which reads the lake from where it was.
    let cursor = 0;
    const versions = async () => {
      const found: unknown[] = [];
      for await (const batch of events.since(cursor)) {
        cursor = batch.cursor;
        for (const event of batch.events)
          if (event.table === 'weatherSignal') found.push([event.ver, event.row.level, event.row.liftedAt !== null]);
      }
      return found;
    };
    const systems = simulatedSystems('calm', [], () => ({ upTo: now, signals: stormAt(now) }));
    const calling = { db, keys, lines: { weather: systems.lines.weather }, effects: portEffects };
    const options: PortDeskOptions = {
      calling,
      lake: live,
      countyKey: testKey,
      office: uscc,
      now: () => now,
      onTrouble: (error) => assert.fail(String(error)),
    };
    const asked = async () =>
      Number(
        (
          await db.sql
            .selectFrom('port_call')
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    let desk = new PortDesk(options);
    await desk.look();
    assert.deepEqual([await asked(), await versions()], [1, []]);
    // Within the minute it is not asked again, nor by a second desk.
    now = start + 30_000;
    await desk.look();
    await new PortDesk(options).look();
    assert.equal(await asked(), 1);

    now = Date.parse('2026-09-03T09:30:20+08:00');
    await desk.look();
    assert.deepEqual(await versions(), [[1, 2, false]]);
    assert.ok(told > 0);
    now = Date.parse('2026-09-03T12:00:20+08:00');
    await desk.look();
    assert.deepEqual(await versions(), [[2, 3, false]]);
    // A desk that follows a dead one holds everything against the lake, and adds nothing that is there.
    desk = new PortDesk(options);
    await desk.look();
    assert.deepEqual(await versions(), []);

    // A fax tells of the lifting before the line does; registered twice it is one, and an older one changes nothing.
    const notice = {
      scan: 'CZ-2026-0091',
      area: '500229',
      unit: 'emergency',
      actor: 'account:7',
      saidAt: Date.parse('2026-09-03T15:00:00+08:00'),
      signal: stormAt(Date.parse('2026-09-03T15:00:00+08:00'))[0]!,
    };
    now = Date.parse('2026-09-03T15:00:20+08:00');
    const first = await registerNotice(calling, notice, now);
    assert.deepEqual([first.state, first.kept], ['answered', true]);
    assert.deepEqual(await registerNotice(calling, notice, now), first);
    await assert.rejects(
      registerNotice(calling, { ...notice, signal: { ...notice.signal, level: 'red' } }, now),
      /PRT-001/,
    );
    const older = {
      ...notice,
      scan: 'CZ-2026-0090',
      saidAt: notice.saidAt - 3 * 3_600_000,
      signal: stormAt(start + 3.5 * 3_600_000)[0]!,
    };
    assert.equal((await registerNotice(calling, older, now)).kept, false);
    await desk.look();
    assert.deepEqual(await versions(), [[3, 3, true]]);
    const rows = await scratch.query('weatherSignal', 'SELECT ver FROM rows ORDER BY ver');
    assert.deepEqual(
      rows.map(({ ver }) => ver),
      [1, 2, 3],
    );
  } finally {
    events.close();
    await live.close();
    scratch.remove();
  }
});

onBothEngines('without a line nothing is asked, and a hanging line holds up no other', async (db) => {
  const scratch = new ScratchLake();
  const live = await liveIntake(scratch.lake);
  try {
    const options: PortDeskOptions = {
      calling: { db, keys, lines: {}, effects: portEffects },
      lake: live,
      countyKey: testKey,
      office: null,
      now: () => start,
      onTrouble: (error) => assert.fail(String(error)),
    };
    await new PortDesk(options).look();
    assert.deepEqual(await db.sql.selectFrom('port_call').selectAll().execute(), []);

    const { police } = simulatedSystems('calm', [], () => ({ upTo: start, signals: [] })).lines;
    const silent = { send: () => new Promise<never>(() => {}), ask: () => new Promise<never>(() => {}) };
    const calling = { db, keys, lines: { court: silent, police }, effects: portEffects };
    for (const port of ['court', 'police'] as const)
      await db.sql
        .transaction()
        .execute((trx) =>
          makeCall(
            trx,
            calling,
            { port, key: 'k', about: 'case:1', unit: null, request: samples[port].request, actor: 'account:7' },
            start,
          ),
        );
    const schedules = { waits: [minute], askEvery: minute, askFor: minute, lease: minute, limit: 200 };
    await new PortDesk({ ...options, calling, settings: { schedules } }).look();
    const rows = await db.sql.selectFrom('port_call').select(['port', 'state', 'reason']).orderBy('id').execute();
    assert.deepEqual(rows, [
      { port: 'court', state: 'waiting', reason: 'no answer in 1 s' },
      { port: 'police', state: 'answered', reason: null },
    ]);
  } finally {
    await live.close();
    scratch.remove();
  }
});
