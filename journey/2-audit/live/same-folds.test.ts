import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type OrderRow, type SessionRow } from '#measures/facts/block.builder.ts';
import { foldWorker } from '#measures/facts/fold.ts';
import type { WorkDay, WorkSpell } from '#measures/facts/kinds.ts';
import { Clockwork } from './clockwork.ts';
import type { LiveEvent } from './events.ts';
import { at, orderEvent, sessionEvent, toldEvent, uscc } from './live.builder.ts';
import type { Due } from './prompt.ts';
import { Snapshot } from './snapshot.ts';

const law = lawAsKnown({});
const platforms = Object.values(uscc);
const county = buildCounty({ month: '2026-11', platforms });
const none = { enterprises: [], limitAgreements: [] };

/** A record's life: its versions in their order, the last of them what an audit sees. */
const record = fc
  .record({
    table: fc.constantFrom('order', 'order', 'order', 'session'),
    platform: fc.constantFrom(...platforms),
    start: fc.integer({ min: 0, max: 36 * 6 }).map((tens) => at('00:00') + tens * 600),
    off: fc.constantFrom(0, 0, 1, -1),
    length: fc.constantFrom(600, 1200, 1800, 3600, 7200, 14400, 9 * 3600),
    trade: fc.constantFrom(2, 2, 2, 1, 4),
    vehicle: fc.constantFrom(1, 2, 3, 9),
    rest: fc.option(fc.constantFrom(600, 1800), { freq: 6 }),
    life: fc.constantFrom('closed', 'closed', 'closed', 'moved', 'open', 'taken-back', 'conflict'),
    mandated: fc.constantFrom(0, 1, 9),
  })
  .map((given) => ({ ...given, start: Math.max(at('00:00'), given.start + given.off) }));
type Given = typeof record extends fc.Arbitrary<infer R> ? R : never;

function versions(given: Given, n: number): LiveEvent[] {
  const { table, platform, start, length, trade, vehicle, rest, life, mandated } = given;
  const end = start + length;
  const inside = rest === null ? {} : { restFrom: start + 300, restTo: start + 300 + rest };
  const of = (ver: number, times: { start: number; end?: number }, retracted = false): LiveEvent =>
    table === 'order'
      ? orderEvent(
          `r${n}`,
          { ...times, trade, vehicle, ...(times.end === undefined ? {} : inside) },
          { platform, ver, retracted },
        )
      : sessionEvent(`r${n}`, { ...times, trade, mandated }, { platform, ver, retracted });
  const opened = of(1, { start });
  if (life === 'open') return [opened];
  if (life === 'moved') return [opened, of(2, { start, end: end + 900 }), of(3, { start: start + 60, end })];
  if (life === 'taken-back') return [opened, of(2, { start, end }), of(3, { start, end }, true)];
  if (life === 'conflict') return [of(2, { start, end }), of(2, { start, end: end + 1 })];
  return [opened, of(2, { start, end })];
}

/** What an audit counts of the last versions, over the whole month. */
function audited(records: readonly Given[]) {
  const [orders, sessions]: [OrderRow[], SessionRow[]] = [[], []];
  records.forEach((given, n) => {
    const all = versions(given, n);
    // Of a conflict the smallest content is kept, which ends a second earlier.
    const last = given.life === 'conflict' ? all[0]! : all.at(-1)!;
    if (last.table === 'told' || last.table === 'weatherSignal' || last.retracted) return;
    const row = { ...last.row, platform: platforms.indexOf(last.platform) };
    if (last.table === 'order') {
      const { start, end, trade, vehicle, restFrom, restTo, platform } = row as typeof last.row & { platform: number };
      orders.push({ start, end, trade, vehicle, restFrom, restTo, platform });
    } else {
      const { start, end, trade, mandated, platform } = row as typeof last.row & { platform: number };
      sessions.push({ start, end, trade, mandated, platform });
    }
  });
  const [days, spells]: [WorkDay[], WorkSpell[]] = [[], []];
  foldWorker(buildBlock(county, [{ orders, sessions }]), 0, law, {
    day: (fact) => void days.push({ ...fact }),
    spell: (fact) => void spells.push({ ...fact }),
  });
  return { days, spells };
}

const inOrder = <T>(facts: readonly T[]) => facts.map((fact) => JSON.stringify(fact)).sort();
/** The place of an order is a name in the lake and no part of the clock. */
const clockOnly = ({ days, spells }: { days: WorkDay[]; spells: WorkSpell[] }) => ({
  days: inOrder(days.map((fact) => ({ ...fact, place: null }))),
  spells: inOrder(spells),
});

test('whatever the order of arrival, in the end every clock shows what the audit’s folds count', () => {
  let spells = 0;
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 10 }), fc.infiniteStream(fc.nat()), (records, random) => {
      const events = records.flatMap(versions);
      for (let i = events.length - 1; i > 0; i--) {
        const j = random.next().value! % (i + 1);
        [events[i], events[j]] = [events[j]!, events[i]!];
      }
      const clocks = new Clockwork({ law, standing: none, due: () => {} });
      for (const [i, event] of events.entries())
        clocks.take({ cursor: i + 1, receivedAt: (at('22:00', 1) + i) * 1000, events: [event] });
      const live = clocks.facts('w1')!;
      assert.deepEqual(clockOnly(live), clockOnly(audited(records)));
      spells += live.spells.length;
    }),
    { seed: 20261110, numRuns: process.env.GANGWAN_DEEP === '1' ? 20_000 : 600 },
  );
  assert.ok(spells > 1000, `too few to tell: ${spells}`);
});

test('as of a moment, with every feed in time, stretches that go on and the day are those of the audit’s folds', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), (records) => {
      const now = at('12:00', 1);
      const closed = records.filter(({ life, start, length }) => life !== 'open' && start + length + 900 < now);
      const clocks = new Clockwork({ law, standing: none, due: () => {} });
      const events = [...closed.flatMap(versions), ...platforms.map((platform) => toldEvent(now, platform))];
      clocks.take({ cursor: 1, receivedAt: now * 1000, events });
      const { days, spells } = audited(closed);
      for (const { kind, enterprise, subject, atLeast, atMost } of clocks.clock('w1')?.amounts ?? []) {
        if (!['continuous', 'cross-platform', 'driving', 'daily'].includes(kind)) continue;
        compared++;
        const same =
          kind === 'daily'
            ? days
                .filter(({ platform, day: of }) => platform === enterprise && formatDay(of) === subject)
                .map((fact) => [fact.orderSeconds, fact.orderSecondsAtMost])
            : spells
                .filter((fact) => fact.platform === enterprise && `${fact.start}` === subject)
                .filter((fact) => fact.spell === (kind === 'driving' ? 'driving' : 'order'))
                .map((fact) => [fact.stretchSeconds, fact.stretchSecondsAtMost]);
        assert.deepEqual(same, [[atLeast, atMost]]);
      }
    }),
    { seed: 5, numRuns: 600 },
  );
  assert.ok(compared > 200, `too few to tell: ${compared}`);
});

/** Events with a delay each, as batches in the order they are received, platforms told in between or silent. */
const stream = fc.record({
  records: fc.array(fc.tuple(record, fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 3, maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  }),
  told: fc.constantFrom(60, 600, 7200),
});
type Stream = typeof stream extends fc.Arbitrary<infer S> ? S : never;

function batchesOf({ records, told }: Stream) {
  const received: { moment: number; event: LiveEvent }[] = [];
  for (const [n, [given, delays]] of records.entries())
    for (const [v, event] of versions(given, n).entries()) {
      const { start, end } = (event as { row: { start: number; end: number } }).row;
      received.push({ moment: Math.max(start, end) + (delays[v] ?? 0), event });
    }
  for (let t = at('00:00'); t < at('23:00', 1); t += told)
    for (const platform of platforms) received.push({ moment: t, event: toldEvent(t, platform) });
  received.sort((a, b) => a.moment - b.moment);
  return received.map(({ moment, event }, i) => ({ cursor: i + 1, receivedAt: moment * 1000, events: [event] }));
}

test('prompts are only added: never one twice, never 30 minutes before after the limit itself', () => {
  let prompts = 0;
  fc.assert(
    fc.property(stream, (given) => {
      const due: Due[] = [];
      const clocks = new Clockwork({ law, standing: none, due: (one) => void due.push(one) });
      for (const batch of batchesOf(given)) clocks.take(batch);
      clocks.advance(at('23:30', 1));
      prompts += due.length;
      const seen = new Set<string>();
      let before = 0;
      for (const { kind, stage, enterprise, subject, at: moment, atMost, limit, atLeast, onUpperBound } of due) {
        const about = `${kind} ${enterprise} ${subject}`;
        assert.ok(!seen.has(`${about} ${stage}`), 'said twice');
        assert.ok(!(stage === 'before' && seen.has(`${about} at`)), 'before after at');
        seen.add(`${about} ${stage}`);
        assert.ok(moment >= before, 'in the order of time');
        before = moment;
        const reached = stage === 'at' ? limit! : limit! - 1800;
        assert.ok(atMost! >= reached && atLeast! >= reached === !onUpperBound && atLeast! <= atMost!);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
  assert.ok(prompts > 300, `too few to tell: ${prompts}`);
});

test('a run that is broken off anywhere and goes on from saved clocks says what an unbroken one says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-clocks-'));
  try {
    await fc.assert(
      fc.asyncProperty(stream, fc.double({ min: 0, max: 1, noNaN: true }), async (given, share) => {
        const batches = batchesOf(given);
        const whole: Due[] = [];
        const unbroken = new Clockwork({ law, standing: none, due: (one) => void whole.push(one) });
        for (const batch of batches) unbroken.take(batch);
        const parts: Due[] = [];
        const snapshot = new Snapshot(join(folder, 'clocks'));
        const first = new Clockwork({
          law,
          standing: none,
          due: (one) => void parts.push(one),
          beforeChange: (worker) => snapshot.beforeChange(worker),
        });
        const cut = Math.floor(share * batches.length);
        for (const batch of batches.slice(0, cut)) first.take(batch);
        const said = parts.length;
        const saving = snapshot.write(first);
        // While it is saved it goes on; what that says is said again by whoever starts from what was saved.
        for (const batch of batches.slice(cut, cut + 5)) first.take(batch);
        await saving;
        parts.length = said;
        const second = new Clockwork({ law, standing: none, due: (one) => void parts.push(one) });
        assert.ok(await new Snapshot(join(folder, 'clocks')).read(second));
        for (const batch of batches) second.take(batch);
        assert.deepEqual(parts, whole);
      }),
      { seed: 11, numRuns: 100 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
