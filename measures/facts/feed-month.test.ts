import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { aDay, block, count, county, dongan, gecheng, law, order, P, type Row, t } from './feed.builder.ts';
import { foldFeed } from './feed.ts';
import { addFeedCounts, type FeedDefect, feedDefects, noFeedCounts } from './feed-counts.ts';
import { missingFeedDays } from './feed-gaps.ts';
import { type FeedMonth, foldFeedMonths } from './feed-month.ts';
import { disputedWeather } from './feed-weather.ts';
import { type County, type FeedSeal, UNKNOWN_PLACE } from './ledger.ts';
import type { TableName } from './tables.ts';

test('weather marks between platforms: two others must agree and nobody say the other', () => {
  const rows = (marks: number[]) =>
    marks.map((weather, platform) => order('09-03T10:05:00', '09-03T10:25:00', { weather, platform }));
  const sessions = P.map((_, platform) => ({ ...aDay[0]!, platform }));
  const disputed = (marks: number[]) => {
    const made = block({ sessions, orders: rows(marks) });
    const counts = noFeedCounts(made.county);
    foldFeed(made, 0, law, { counts });
    const agreed = disputedWeather(counts, 2);
    const seen: number[] = [];
    foldFeed(made, 0, law, {
      counts: noFeedCounts(made.county),
      disputed: agreed,
      defect: (kind, platform) => kind === 'weather-mark' && seen.push(platform),
    });
    const facts: FeedMonth[] = [];
    foldFeedMonths(made.county, law, counts, { feed: (fact) => void facts.push(fact) });
    assert.deepEqual(
      facts.map((fact) => fact.weatherMarksWrong),
      P.map((_, platform) => seen.filter((one) => one === platform).length),
      'every count opens its rows',
    );
    return seen;
  };
  assert.deepEqual(disputed([0, 2, 2]), [0]);
  assert.deepEqual(disputed([2, 0, 0]), [0]);
  assert.deepEqual(disputed([0, 2]), [], 'one against one');
  assert.deepEqual(disputed([0, 2, 2, 0]), [], 'two against two');
  assert.deepEqual(disputed([0, 1, 2]), [0], 'heat or rain: both are weather');
  assert.deepEqual(disputed([0, 99, 2]), [], 'other weather says nothing');
});

test('missing days: an empty day counts only where the feed usually brings enough', () => {
  const usually = (n: number, empty: number[]) => Array.from({ length: 30 }, (_, d) => (empty.includes(d) ? 0 : n));
  const september = { first: day('2026-09-01'), last: day('2026-09-30') };
  const missing = (rowsByDay: number[], from: string | null = null, to: string | null = null) =>
    missingFeedDays(september, { rowsByDay }, law, from === null ? null : day(from), to === null ? null : day(to)).map(
      (d) => d - september.first,
    );
  assert.deepEqual(missing(usually(20, [4, 5])), [4, 5]);
  assert.deepEqual(missing(usually(19, [4, 5])), []);
  assert.deepEqual(missing(usually(20, [0, 1, 29]), '2026-09-02', '2026-09-29'), [1]);
  assert.deepEqual(missing([]), []);
  assert.deepEqual(missing(usually(0, [])), []);
});

test('a month of a feed: register, gaps, seal', () => {
  const seal = (table: TableName, more: Partial<FeedSeal>): FeedSeal => ({
    platform: 0,
    table,
    rows: 0,
    rowsByDay: [],
    valuesRead: 0,
    quarantined: 0,
    valuesRefused: 0,
    revised: 0,
    retracted: 0,
    conflicts: 0,
    correctedAfterSeal: 0,
    corrections: [],
    arrivals: [],
    ...more,
  });
  const register = (more: object) => ({
    platform: 0,
    recordId: 'e',
    segment: 0,
    row: 0,
    onDate: day('2024-03-01'),
    offDate: null,
    ...more,
  });
  const month = (over: Partial<County>, missing = {}) => {
    const facts: FeedMonth[] = [];
    const of = county(over, missing);
    foldFeedMonths(of, law, noFeedCounts(of), { feed: (fact) => void facts.push(fact) });
    assert.equal(facts.length, P.length);
    return facts[0]!;
  };
  const silent = month({
    records: { enterprise: [register({ mustReport: 'order, session,pay' })] } as never,
    reported: (_, table) => table === 'pay',
  });
  assert.deepEqual(
    [silent.engaged, silent.mustReport, silent.silentTables, silent.silent],
    [true, 3, 2, ['order', 'session']],
  );
  const gone = month({ records: { enterprise: [register({ offDate: day('2026-08-31') })] } as never });
  assert.deepEqual([gone.engaged, gone.mustReport, gone.silentTables], [false, null, null]);
  assert.equal(month({}).engaged, null);
  const gap = month({}, { order: ['2026-09-10', '2026-09-11'], session: ['2026-09-10'], pay: ['2026-09-12'] });
  assert.deepEqual([gap.gapDays, gap.gaps], [2, [day('2026-09-10'), day('2026-09-11')]]);
  assert.deepEqual([month({}).conflicts, month({}).arrivedInTime, month({}).lateCorrections], [null, null, null]);

  const facts: FeedMonth[] = [];
  const office = county({ reported: (p, table) => (p === 0 ? table === 'enterprise' : table === 'pay') });
  foldFeedMonths(office, law, noFeedCounts(office), { feed: (fact) => void facts.push(fact) });
  assert.deepEqual(
    facts.map((fact) => fact.platform),
    P.slice(1),
    'who only sends the register is no enterprise',
  );
  assert.equal(
    month({ feed: [seal('enterprise', { conflicts: 1 })] }).conflicts,
    null,
    "the register is no feed of the enterprise's",
  );

  const sealed = month({
    feed: [
      seal('order', {
        conflicts: 2,
        correctedAfterSeal: 3,
        corrections: [
          { after: -1, records: 5 },
          { after: 45, records: 7 },
          { after: 46, records: 11 },
        ],
        arrivals: [
          { after: -1, records: 1 },
          { after: 6, records: 100 },
          { after: 7, records: 10 },
        ],
      }),
      seal('pay', {
        arrivals: [
          { after: 24, records: 4 },
          { after: 25, records: 2 },
        ],
      }),
      seal('roster', { arrivals: [{ after: 500, records: 9 }] }),
    ],
  });
  assert.deepEqual([sealed.conflicts, sealed.lateCorrections, sealed.correctionsUndated], [2, 14, 5]);
  assert.deepEqual([sealed.arrivedInTime, sealed.arrivedLate, sealed.arrivedUndated], [104, 12, 1]);
});

test('counts add up in any order, and every counted row is handed over once', () => {
  const at = fc.integer({ min: t('08-31T12:00:00'), max: t('09-04T00:00:00') });
  const length = fc.integer({ min: -3600, max: 30000 });
  const aPlatform = fc.integer({ min: 0, max: 1 });
  const source = fc.constantFrom(0, 0, 0, 1);
  const anOrder = fc
    .record({
      at,
      length,
      platform: aPlatform,
      source,
      place: fc.constantFrom(gecheng, dongan, UNKNOWN_PLACE),
      marks: fc.constantFrom(0, 0, 0, 1, 2),
    })
    .map(
      ({ at: from, length: seconds, ...rest }): Row => ({
        ...order('09-03T10:00:00', '09-03T10:30:00'),
        start: from,
        end: from + seconds,
        ...rest,
      }),
    );
  const aSession = fc.record({ at, length, platform: aPlatform, source, orders: fc.integer({ min: 0, max: 5 }) }).map(
    ({ at: from, length: seconds, ...rest }): Row => ({
      start: from,
      end: seconds === 0 ? 0 : from + seconds,
      ...rest,
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(anOrder, { maxLength: 12 }), fc.array(aSession, { maxLength: 4 })), {
        minLength: 1,
        maxLength: 4,
      }),
      (workers) => {
        const whole = noFeedCounts(county());
        const parts = workers.map(([orders, sessions]) => {
          const made = block({ orders, sessions });
          const counts = noFeedCounts(made.county);
          const seen = new Map<string, number>();
          foldFeed(made, 0, law, {
            counts,
            defect(kind, platform, table, row) {
              const key = `${kind} ${platform} ${table} ${row}`;
              seen.set(key, (seen.get(key) ?? 0) + 1);
              assert.equal(
                platform,
                (table === 'order' ? orders : sessions).toSorted((a, b) => a.start! - b.start!)[row]!.platform,
              );
            },
          });
          assert.ok(
            [...seen.values()].every((times) => times === 1),
            'a row once per kind',
          );
          for (const kind of feedDefects) {
            for (const platform of [0, 1]) {
              const rows = [...seen.keys()].filter((key) => key.startsWith(`${kind} ${platform} `)).length;
              assert.equal(count(counts, kind as FeedDefect, platform), rows, kind);
            }
          }
          foldFeed(made, 0, law, { counts: whole });
          return counts;
        });
        const forwards = noFeedCounts(county());
        for (const part of parts) addFeedCounts(forwards, part);
        const backwards = noFeedCounts(county());
        for (const part of parts.toReversed()) addFeedCounts(backwards, part);
        assert.deepEqual(forwards, backwards);
        assert.deepEqual(forwards, whole);
        // The plainest count there is of orders no session covers.
        workers.forEach(([orders, sessions], n) => {
          for (const platform of [0, 1]) {
            const bare = orders.filter((one) => uncovered(one, sessions, platform)).length;
            assert.equal(count(parts[n]!, 'order-without-session', platform), bare);
          }
        });
      },
    ),
    { seed: 22, numRuns: 300 },
  );
});

function uncovered(one: Row, sessions: Row[], platform: number): boolean {
  if (one.source !== 0 || one.platform !== platform || one.start! < t('09-01T00:00:00')) return false;
  const own = sessions.filter((s) => s.source === 0 && s.platform === platform).toSorted((a, b) => a.start! - b.start!);
  return !own.some((s, n) => {
    const until = s.end! >= s.start! ? s.end! : (own[n + 1]?.start ?? Number.POSITIVE_INFINITY);
    return one.start! >= s.start! - 60 && one.start! <= until + 60;
  });
}
