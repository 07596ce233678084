import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { formatInstant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { LiveEvent } from '../../2-audit/live/events.ts';
import { at } from '../../2-audit/live/live.builder.ts';
import { LiveWatch } from '../../2-audit/live/watch.ts';
import { unlinkedKey } from '../../2-audit/seal/workers.ts';
import { testKey, uscc } from '../intake.builder.ts';
import { takeInSignals } from '../weather-signals.ts';
import { workerKey } from '../worker-key.ts';
import { LakeEvents, watchedBatches } from './lake-events.ts';
import { liveIntake, sendBatch } from './live.builder.ts';
import { idNoOf } from './sent-events.builder.ts';

const json = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const idNo = idNoOf('w1');
/** An order under way. */
const order = (recordId: string, from: number, more: object = {}) => ({
  recordId,
  workerId: 'w1',
  trade: '02',
  status: '4',
  vehicle: '1',
  acceptedAt: formatInstant(from),
  ...more,
});

onBothEngines(
  'a live batch brings the prompt it calls for, once, also when it is read again from segments',
  async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-lake-events-'));
    const lake = join(folder, 'lake');
    let ms = at('11:29') * 1000;
    let more = () => {};
    const openIntake = () => liveIntake(lake, { watched: watchedBatches(() => ms), onMore: () => more() });
    let intake = await openIntake();
    let events = await LakeEvents.open(intake, () => ms);
    const start = () =>
      LiveWatch.start({
        db,
        events,
        law: lawAsKnown({}),
        standing: events.standing,
        snapshotFile: join(folder, 'clocks'),
        now: () => ms,
        tick: 60_000,
        onTrouble: (error) => assert.fail(error as Error),
      });
    more = () => events.tell();
    let watch = await start();
    const prompts = async () =>
      (await db.sql.selectFrom('live_prompt').selectAll().orderBy('id').execute()).map(
        ({ kind, stage, worker_key, enterprise }) => [kind, stage, worker_key ?? enterprise],
      );
    const key = workerKey(testKey, idNo);
    const send = (
      batchNo: string,
      rows: readonly object[],
      table: 'order' | 'worker' | 'session' = 'order',
      upTo?: number,
    ) =>
      sendBatch(intake, batchNo, json(rows), {
        table,
        receivedAt: Math.floor(ms / 1000),
        ...(upTo === undefined ? {} : { upTo }),
      });
    try {
      await send(
        'w',
        [{ recordId: 'w', workerId: 'w1', idNo, trade: '02', relation: '2', chain: '1', onDate: '2026-11-01' }],
        'worker',
      );
      await send('o', [order('1', at('08:00')), order('2', at('08:00'), { workerId: 'unknown' })]);
      await watch.settle();
      assert.deepEqual(await prompts(), []);
      ms = at('11:30') * 1000;
      // Nothing happened; it says so, and nobody is late.
      await send('quiet', [], 'order', at('11:30'));
      await watch.settle();
      const said = [key, unlinkedKey(uscc, 'unknown')].map((of) => `continuous before ${of}`);
      assert.deepEqual((await prompts()).map((one) => one.join(' ')).toSorted(), said.toSorted());

      // Rolled, the journal stays until the watch has saved its clocks.
      await intake.settle();
      const journals = () => readdirSync(join(lake, 'live')).length;
      assert.ok(journals() >= 1);
      await watch.close();
      rmSync(join(folder, 'clocks'));
      await intake.close();
      intake = await openIntake();
      events.close();
      events = await LakeEvents.open(intake, () => ms);
      const heard: LiveEvent[] = [];
      for await (const batch of events.since(0)) heard.push(...batch.events);
      assert.deepEqual(
        heard.map((event) => [event.table, 'worker' in event ? event.worker : event.platform]),
        [
          ['order', key],
          ['order', unlinkedKey(uscc, 'unknown')],
          ['told', uscc],
        ],
      );
      // Where the journals are gone, the same from the segments, batch by batch.
      for (const name of readdirSync(join(lake, 'live'))) rmSync(join(lake, 'live', name));
      const again: LiveEvent[] = [];
      for await (const batch of events.since(0)) again.push(...batch.events);
      assert.deepEqual(again, heard);
      watch = await start();
      ms = at('12:00') * 1000;
      await send('later', [order('3', at('11:59'))]);
      await watch.settle();
      assert.deepEqual(
        (await prompts()).map(([kind, stage]) => `${kind} ${stage}`),
        ['continuous before', 'continuous before', 'continuous at', 'continuous at'],
      );

      // A weather signal comes as a file of the county office, through the same writer.
      ms = at('12:01') * 1000;
      const signal = {
        number: 'S1',
        kind: 'rainstorm' as const,
        level: 'red' as const,
        areas: ['500229'],
        issuedAt: formatInstant(at('12:00:30')),
        issuedBy: '城口县气象台',
      };
      await intake.withWriter((writer) =>
        takeInSignals([{ call: 1, upTo: formatInstant(at('12:01')), signals: [signal] }], {
          sender: '11500229MAG0RX003B',
          lake: writer,
          countyKey: testKey,
          receivedAt: at('12:01'),
        }),
      );
      await send('placed', [order('4', at('12:00:40'), { fromPlace: '500229001' })]);
      await watch.settle();
      assert.deepEqual((await prompts()).slice(4), [
        ['weather', 'issued', uscc],
        ['weather', 'issued', key],
      ]);
    } finally {
      await watch.close();
      events.close();
      await intake.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('months long over hold no journal; what was told holds its own until it is let go, also where nothing tells after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-lake-events-'));
  const lake = join(folder, 'lake');
  const ms = at('12:00') * 1000;
  const intake = await liveIntake(lake, { watched: watchedBatches(() => ms) });
  const events = await LakeEvents.open(intake, () => ms);
  const journals = () => readdirSync(join(lake, 'live')).length;
  let batches = 0;
  const send = async (covers: string | null) => {
    const row = order(`r${batches}`, covers === null ? at('11:00') : at('11:00') - 60 * 86_400);
    await sendBatch(intake, `b${batches++}`, json([row]), { covers, receivedAt: ms / 1000 });
    await intake.settle();
  };
  try {
    // The journal last begun always stays.
    for (let n = 0; n < 3; n++) await send('2026-09');
    assert.equal(journals(), 1);
    await send(null);
    await send('2026-09');
    assert.equal(journals(), 2);
    const heard: string[] = [];
    let cursor = 0;
    for await (const batch of events.since(0)) {
      cursor = batch.cursor;
      heard.push(...batch.events.map((event) => ('recordId' in event ? event.recordId : 'told')));
    }
    assert.deepEqual(heard, ['r3']);
    await events.forget(cursor);
    assert.equal(journals(), 1);
  } finally {
    events.close();
    await intake.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
