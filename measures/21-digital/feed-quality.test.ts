import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { noFeedCounts } from '../facts/feed-counts.ts';
import { type FeedMonth, foldFeedMonths } from '../facts/feed-month.ts';
import type { County } from '../facts/ledger.ts';
import { feedQuality } from './index.ts';

const law = lawAsKnown({});

/** A month in which nothing came, with what a test says came. */
function month(over: Partial<FeedMonth>): FeedMonth {
  const county: County = {
    month: '2026-09',
    first: day('2026-09-01'),
    last: day('2026-09-30'),
    contextFrom: day('2026-09-01'),
    platforms: ['91500229MA5U0T0105'],
    places: [],
    currencies: ['CNY'],
    records: { enterprise: [{ platform: 0 }] } as never,
    reported: () => false,
    missingDays: () => [],
    feed: [],
    weather: null,
  };
  const made: FeedMonth[] = [];
  foldFeedMonths(county, law, noFeedCounts(county), { feed: (fact) => void made.push(fact) });
  return { ...made[0]!, ...over };
}

const whole: Partial<FeedMonth> = {
  mandatoryCells: 100,
  filledCells: 100,
  valuesRead: 200,
  valuesRefused: 0,
  arrivedInTime: 50,
  arrivedLate: 0,
  arrivedUndated: 0,
  rowsChecked: 50,
  conflicts: 0,
};
const bounds = (over: Partial<FeedMonth>) => {
  const { scoreBp, atLeastBp, atMostBp } = feedQuality(month({ ...whole, ...over }));
  return [scoreBp, atLeastBp, atMostBp];
};

test('a feed with nothing wrong has the whole score; a part that is half right costs an eighth', () => {
  assert.deepEqual(bounds({}), [10000, 10000, 10000]);
  assert.deepEqual(bounds({ filledCells: 50 }), [8750, 8750, 8750]);
  assert.deepEqual(bounds({ valuesRefused: 190, valuesMarked: 10 }), [8750, 8750, 8750]);
  assert.deepEqual(bounds({ arrivedInTime: 25, arrivedLate: 25 }), [8750, 8750, 8750]);
  assert.deepEqual(bounds({ rowsFailed: 20, conflicts: 5 }), [8750, 8750, 8750]);
});

test('thirds are rounded once, at the end', () => {
  // 2500 * (1/3 + 1/3 + 1/3 + 1) = 5000 exactly; three roundings would give 4999.
  assert.deepEqual(
    bounds({ mandatoryCells: 3, filledCells: 1, valuesRead: 1, valuesRefused: 2, arrivedInTime: 1, arrivedLate: 2 }),
    [5000, 5000, 5000],
  );
});

test('what is not known widens the bounds and never counts as good', () => {
  assert.deepEqual(bounds({ arrivedInTime: 40, arrivedUndated: 10 }), [null, 9500, 10000]);
  assert.deepEqual(bounds({ arrivedInTime: null, arrivedLate: null, arrivedUndated: null }), [null, 7500, 10000]);
  const silent = feedQuality(month({}));
  assert.deepEqual([silent.scoreBp, silent.atLeastBp, silent.atMostBp], [null, 0, 10000]);
  for (const { passed, checked } of silent.parts) assert.deepEqual([passed, checked], [null, null]);
});

test('every point lost names the kind of rows it opens', () => {
  const bad = month({
    ...whole,
    filledCells: 90,
    valuesMarked: 2,
    quarantined: 3,
    valuesRefused: 4,
    arrivedLate: 5,
    rowsFailed: 6,
    conflicts: 1,
  });
  const defects = { ...bad.defects, 'field-missing': 8, 'zeroed-time': 2, 'clock-skew': 6, 'weather-mark': 9 };
  const lost = (over: Partial<FeedMonth>) =>
    feedQuality({ ...bad, defects, ...over }).parts.map(({ lost: points }) =>
      points.map(({ kind, rows }) => `${kind} ${rows}`),
    );
  assert.deepEqual(lost({}), [
    ['field-missing 8'],
    ['zeroed-time 2', 'quarantined 3'],
    ['late-arrival 5'],
    ['clock-skew 6', 'duplicate-conflict 1'],
  ]);
  assert.ok(lost({ weatherWarningsLoaded: true })[3]!.includes('weather-mark 9'));
});

test('the score lies between nothing and all, and a worse feed never scores more', () => {
  const count = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(count, count, count, count, count, (good, bad, more, undated, failed) => {
      const given: Partial<FeedMonth> = {
        mandatoryCells: good + bad,
        filledCells: good,
        valuesRead: good,
        valuesRefused: bad,
        arrivedInTime: good,
        arrivedLate: bad,
        arrivedUndated: undated,
        rowsChecked: good + bad,
        rowsFailed: Math.min(good + bad, failed),
      };
      const one = feedQuality(month(given));
      assert.ok(0 <= one.atLeastBp && one.atLeastBp <= one.atMostBp && one.atMostBp <= 10000);
      const worse = feedQuality(
        month({ ...given, mandatoryCells: good + bad + more, valuesRefused: bad + more, conflicts: more }),
      );
      if (good + bad > 0) assert.ok(worse.atLeastBp <= one.atLeastBp);
    }),
    { seed: 3, numRuns: 300 },
  );
});
