import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Port } from '#outside/port.ts';
import { SimulatedLine } from '#outside/simulated-line.ts';
import { type WeatherNotice, weather } from '#outside/weather.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { type Calling, type Schedule, sendDue } from '../3-cases/port-calls.ts';
import { ScratchLake, testKey, uscc } from './intake.builder.ts';
import { askForSignals, keepSignals, signalsTold } from './weather-calls.ts';
import { signalRows, takeInSignals } from './weather-signals.ts';

const start = Date.parse('2026-09-03T10:00:00+08:00');
const hour = 3_600_000;
const storm: WeatherNotice = {
  number: '城气预2026-031',
  kind: 'rainstorm',
  level: 'yellow',
  areas: ['500229102', '500229'],
  issuedAt: '2026-09-03T09:30:00+08:00',
  issuedBy: '城口县气象台',
};
/** What the service would say at a moment: yellow, from 12 o'clock orange, from 15 o'clock lifted. */
const toldAt = (at: number): WeatherNotice[] => [
  {
    ...storm,
    level: at < start + 2 * hour ? 'yellow' : 'orange',
    ...(at < start + 5 * hour ? {} : { liftedAt: '2026-09-03T15:00:00+08:00' }),
  },
];
const schedule: Schedule = { waits: Array(12).fill(1000), askEvery: 1000, askFor: hour, lease: 60_000 };

onBothEngines('signals issued, raised and lifted reach the lake once each, with their receipt', async (db) => {
  const scratch = new ScratchLake();
  try {
    let asked = start;
    const line = new SimulatedLine(
      weather as Port,
      'storm',
      () => ({
        area: '500229',
        upTo: new Date(asked).toISOString(),
        signals: toldAt(asked),
      }),
      ['delays', 'answers-wrong', 'answers-twice', 'disappears'],
    );
    const calling: Calling = {
      db,
      keys: keysFromText(newKeysText(), 'test'),
      lines: { weather: line },
      effects: { weather: keepSignals },
    };
    const options = { lake: scratch.lake, countyKey: testKey, sender: uscc, receivedAt: Math.floor(start / 1000) };
    const taken: number[] = [];
    for (let n = 0; n <= 6; n++) {
      asked = start + n * hour;
      await db.sql
        .transaction()
        .execute((trx) => askForSignals(trx, calling, { area: '500229', from: start, at: asked }));
      for (let t = 0; t < 40; t++) await sendDue(calling, asked + t * 1000, schedule);
      const receipt = await takeInSignals(await signalsTold(db.sql, start), options);
      taken.push(receipt?.accepted ?? 0);
    }
    assert.deepEqual(taken, [1, 0, 1, 0, 0, 1, 0]);
    const rows = await scratch.query(
      'weatherSignal',
      'SELECT "recordId", ver, level, areas, "liftedAt" - "issuedAt" AS lasted, "issuedBy" FROM rows ORDER BY ver',
    );
    assert.deepEqual(
      rows.map(({ ver, level, lasted }) => [ver, level, lasted]),
      [
        [1, '2', null],
        [2, '3', null],
        [3, '3', 19_800],
      ],
    );
    assert.deepEqual(
      [rows[0]!.recordId, rows[0]!.areas, rows[0]!.issuedBy],
      [storm.number, '500229,500229102', '城口县气象台'],
    );
    const calls = await db.sql.selectFrom('port_call').select(['id', 'state']).orderBy('id').execute();
    assert.ok(calls.length === 7 && calls.every(({ state }) => state === 'answered'));
    const kept = await db.sql.selectFrom('weather_signal').select(['call', 'level']).orderBy('id').execute();
    assert.deepEqual(kept, [
      { call: 1, level: 'yellow' },
      { call: 3, level: 'orange' },
      { call: 6, level: 'orange' },
    ]);
    await assert.rejects(
      db.owner((owner) => sql`delete from weather_signal`.execute(owner)),
      /settled/,
    );
  } finally {
    scratch.remove();
  }
});

test('whatever order answers come in, the latest told counts', () => {
  const receipts = [0, 1, 2, 3, 5, 6].map((n) => ({
    call: n + 1,
    upTo: new Date(start + n * hour).toISOString(),
    signals: toldAt(start + n * hour),
  }));
  const want = signalRows(receipts, uscc);
  assert.equal(want[0]!.row.liftedAt, '2026-09-03T15:00:00+08:00');
  fc.assert(
    fc.property(
      fc.shuffledSubarray(receipts, { minLength: receipts.length, maxLength: receipts.length }),
      (shuffled) => {
        assert.deepEqual(signalRows(shuffled, uscc), want);
      },
    ),
    { seed: 3, numRuns: 100 },
  );
});
