import assert from 'node:assert/strict';
import { samples } from '#outside/port.builder.ts';
import { wrongAnswer } from '#outside/port.ts';
import { type PortName, portNamed } from '#outside/ports.ts';
import { type Fault, faults } from '#outside/simulated-line.ts';
import type { WeatherNotice } from '#outside/weather.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { ScratchLake, testKey, uscc } from '../1-intake/intake.builder.ts';
import { liveIntake } from '../1-intake/live/live.builder.ts';
import type { LiveIntake } from '../1-intake/live/live-intake.ts';
import { type Calling, makeCall } from './port-calls.ts';
import { simulatedSystems } from './port-desk.builder.ts';
import { PortDesk } from './port-desk.ts';
import { portEffects } from './port-effects.ts';
import { receiptOf } from './port-replies.ts';
import { scheduleOf } from './port-schedule.ts';

/*
 * The desk runs a simulated week under each fault of the systems outside, and one under all of them: nothing shows as done before its
 * receipt, nothing is doubled, and everything ends answered, refused or on paper.
 */

const monday = Date.parse('2026-09-07T00:00:00+08:00');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const keys = keysFromText(newKeysText(), 'test');
const others = ['court', 'credit', 'seal', 'notification', 'police', 'city-data'] as const;
const settled = ['answered', 'refused', 'paper'];

/** A warning each day of the week: yellow at ten, orange at two, lifted at six. */
function signalsAt(at: number, from: number): WeatherNotice[] {
  return Array.from({ length: 7 }, (_, n) => from + n * day)
    .filter((begin) => begin + 10 * hour <= at)
    .map((begin) => ({
      number: `城气预${(begin + 8 * hour) / day}`,
      kind: 'heat' as const,
      level: at < begin + 14 * hour ? ('yellow' as const) : ('orange' as const),
      areas: ['500229'],
      issuedAt: new Date(begin + 10 * hour).toISOString(),
      issuedBy: '城口县气象台',
      ...(at < begin + 18 * hour ? {} : { liftedAt: new Date(begin + 18 * hour).toISOString() }),
    }));
}

/** What must hold whenever anybody looks. */
async function holds(db: Database, after: number): Promise<void> {
  const rows = await db.sql.selectFrom('port_call').selectAll().where('id', '>', after).execute();
  for (const row of rows) {
    assert.equal(row.state === 'answered', row.receipt_sealed !== null, row.key);
    assert.ok(row.state !== 'refused' || row.reason !== null);
    assert.ok(row.state !== 'paper' || row.paper_number !== null);
  }
}

async function week(
  { db, scratch, live }: { db: Database; scratch: ScratchLake; live: LiveIntake },
  from: number,
  may: readonly Fault[],
  seed: string,
): Promise<Record<string, number>> {
  let now = from;
  const { lines, cameBack } = simulatedSystems(seed, may, () => ({ upTo: now, signals: signalsAt(now, from) }));
  const effects = new Map<number, number>();
  const noted = async (_trx: unknown, { id }: { id: number }) => void effects.set(id, (effects.get(id) ?? 0) + 1);
  const calling: Calling = {
    db,
    keys,
    lines,
    effects: {
      ...Object.fromEntries(others.map((port) => [port, noted])),
      weather: async (trx, call, at) => {
        await noted(trx, call);
        await portEffects.weather!(trx, call, at);
      },
    },
  };
  const options = {
    calling,
    // Asked every hour here: a week of minutes says the same of it and takes long.
    settings: { weatherEvery: hour, schedules: scheduleOf },
    lake: live,
    countyKey: testKey,
    office: uscc,
    now: () => now,
    onTrouble: (error: unknown) => assert.fail(String(error)),
    cameBack,
  };
  const before =
    (await db.sql.selectFrom('port_call').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst())?.id ?? 0;
  let desk = new PortDesk(options);
  for (let step = 0; now < from + 7 * day; step++) {
    // Every twelve hours somebody makes a call to each of the other systems, and every second day the desk is a new one.
    if (step % 24 === 0)
      for (const port of others)
        await db.sql.transaction().execute((trx) =>
          makeCall(
            trx,
            calling,
            {
              port,
              key: `${seed} ${step}`,
              about: `case:${step}`,
              unit: null,
              request: samples[port].request,
              actor: 'account:7',
            },
            now,
          ),
        );
    if (step % 96 === 0) desk = new PortDesk(options);
    await desk.look();
    if (step % 36 === 0) await holds(db, before);
    now += 30 * minute;
  }
  // No more is asked for; what is open comes to its end by its own schedule.
  const last = new PortDesk({
    ...options,
    settings: { ...options.settings, weatherEvery: 365 * day, weatherAfterFailure: 365 * day },
  });
  for (let n = 0; n < 60; n++) {
    await last.look();
    now += n < 40 ? 20 * minute : day;
  }
  await holds(db, before);
  const rows = await db.sql.selectFrom('port_call').selectAll().where('id', '>', before).orderBy('id').execute();
  const ends: Record<string, number> = {};
  for (const row of rows) {
    ends[row.state] = (ends[row.state] ?? 0) + 1;
    assert.ok(settled.includes(row.state) && row.next_at === null, `${row.port} ${row.key} ${row.state}`);
    assert.equal(effects.get(row.id) ?? 0, row.state === 'answered' ? 1 : 0);
    assert.ok((lines[row.port as PortName].effects.get(row.key) ?? 0) <= 1);
    const kinds = (
      await db.sql.selectFrom('port_call_event').select('kind').where('call', '=', row.id).orderBy('id').execute()
    ).map(({ kind }) => kind);
    assert.equal(kinds[0], 'made');
    for (const once of ['answered', 'refused', 'paper'] as const)
      assert.ok(kinds.filter((kind) => kind === once).length <= 1, `${row.key} ${once}`);
    if (row.state === 'answered' && row.id % 7 === 0) {
      const of = samples[row.port as PortName];
      const receipt = await receiptOf(calling, row.id, 'account:7', now);
      const request = row.port === 'weather' ? { area: '500229', since: new Date(0).toISOString() } : of.request;
      assert.equal(wrongAnswer(portNamed(row.port)!, request, receipt), null);
    }
  }
  // Each signal stands in the lake as issued, raised and lifted, once each.
  const versions = await scratch.query(
    'weatherSignal',
    `SELECT "recordId", ver, level, "liftedAt" FROM rows WHERE "issuedAt" >= ${from / 1000} ORDER BY 1, 2`,
  );
  assert.equal(new Set(versions.map(({ recordId, ver }) => `${recordId}/${ver}`)).size, versions.length);
  assert.ok(versions.length <= 21, JSON.stringify(versions));
  const lasts = new Map(versions.map((row) => [row.recordId, row]));
  assert.equal(lasts.size, 7);
  for (const { level, liftedAt } of lasts.values()) assert.ok(level === '3' && liftedAt !== null);
  return ends;
}

onBothEngines('a week under each fault: no receipt, nothing done; nothing twice; everything ends', async (db) => {
  const scratch = new ScratchLake();
  const live = await liveIntake(scratch.lake);
  try {
    // Each fault on one engine and all together on both; the deep form runs every week on both.
    const mine = faults.filter(
      (_, n) => process.env.GANGWAN_DEEP === '1' || (n % 2 === 0) === (db.engine === 'pglite'),
    );
    const kinds: (readonly Fault[])[] = [...mine.map((fault) => [fault]), faults];
    for (const [n, may] of kinds.entries()) {
      const ends = await week({ db, scratch, live }, monday + n * 60 * day, may, `week ${n}`);
      assert.ok(ends.answered! > 150, `${may.join(' ')}: ${JSON.stringify(ends)}`);
      if (may.length === 1) {
        // Whoever only answers twice or slowly is waited for: nothing goes on paper that need not.
        if (may[0] !== 'refuses') assert.equal(ends.refused, undefined, String(may));
        if (may[0] === 'answers-twice') assert.deepEqual(Object.keys(ends), ['answered']);
      }
      if (may.includes('refuses')) assert.ok(ends.refused! > 10, JSON.stringify(ends));
    }
  } finally {
    await live.close();
    scratch.remove();
  }
});
