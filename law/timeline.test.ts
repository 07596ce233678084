import assert from 'node:assert/strict';
import test from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import type { DatedValue } from './in-force.types.ts';
import type { Parameter } from './parameter.ts';
import { areaPrefix, rowsKnown, timelineOf } from './timeline.ts';

const row = (over: Partial<DatedValue>): DatedValue => ({
  from: '2026-01-01',
  to: null,
  knownFrom: '2026-01-01',
  value: 1,
  instrument: 'labour-law',
  article: '第三十六条',
  confidence: 'official',
  lastChecked: '2026-11-23',
  ...over,
});
const of = (rows: DatedValue[]): Parameter => ({
  name: 'probe',
  title: { zh: '', en: '' },
  unit: 'flag',
  keyedByPlace: 'area',
  keyedByPlatform: true,
  rows,
});
const asked = (rows: DatedValue[], place?: string, platform?: string) =>
  timelineOf(of(rows), rows, place, platform).map((one) => [
    formatDay(one.first),
    formatDay(one.last),
    one.rivals === null ? one.answer.value : 'two',
  ]);

test('an area code is matched by its digits', () => {
  assert.deepEqual(
    ['500000', '500200', '500229', '500229001', '500229000', '500229001000', '500000000'].map(areaPrefix),
    ['50', '5002', '500229', '500229001', '500229', '500229001', '50'],
  );
});

test('the longer area code and the platform’s own row win; two that cross do not', () => {
  const all = row({ value: 0 });
  const city = row({ value: 1, place: '500000' });
  const county = row({ value: 2, place: '500229', from: '2026-07-01' });
  const platform = row({ value: 3, platform: 'didi', from: '2026-10-01' });
  assert.deepEqual(asked([all, city, county], '500229001'), [
    ['2026-01-01', '2026-06-30', 1],
    ['2026-07-01', '9999-12-31', 2],
  ]);
  assert.deepEqual(asked([all, city, county], '510000'), [['2026-01-01', '9999-12-31', 0]]);
  assert.deepEqual(asked([all, platform], undefined, 'didi').at(-1), ['2026-10-01', '9999-12-31', 3]);
  assert.deepEqual(asked([all, city, platform], '500229', 'didi').at(-1), ['2026-10-01', '9999-12-31', 'two']);
});

test('gaps stay gaps and overlaps are shown as such', () => {
  assert.deepEqual(
    asked([
      row({ to: '2026-01-31' }),
      row({ from: '2026-03-01', to: '2026-04-30' }),
      row({ from: '2026-04-01', to: '2026-05-31', value: 2 }),
    ]),
    [
      ['2026-01-01', '2026-01-31', 1],
      ['2026-03-01', '2026-03-31', 1],
      ['2026-04-01', '2026-04-30', 'two'],
      ['2026-05-01', '2026-05-31', 2],
    ],
  );
});

test('an end is known when the next row is published, or when the row says so', () => {
  const first = row({ from: '2025-01-01', to: '2025-12-31', knownFrom: '2024-12-01' });
  const second = row({ from: '2026-01-01', knownFrom: '2025-11-01', value: 2 });
  const ends = (rows: DatedValue[], knownOn: string) => rowsKnown(rows, knownOn).map((one) => one.to);
  assert.deepEqual(ends([first, second], '2025-10-31'), [null]);
  assert.deepEqual(ends([first, second], '2025-11-01'), ['2025-12-31', null]);
  assert.deepEqual(ends([{ ...first, toKnownFrom: '2024-12-01' }, second], '2025-10-31'), ['2025-12-31']);
  assert.deepEqual(ends([first], '2025-10-31'), ['2025-12-31']);
  const third = row({ from: '2027-01-01', knownFrom: '2025-01-01', value: 3 });
  assert.deepEqual(ends([first, { ...second, to: '2026-12-31' }, third], '2025-06-01'), ['2026-12-31', null]);
});

test('a row is believed from the day it was known to the day it was replaced', () => {
  const rows = [row({ value: 'unknown', knownTo: '2026-08-31' }), row({ value: 2, knownFrom: '2026-09-01' })];
  const values = (knownOn: string | null) => rowsKnown(rows, knownOn).map((one) => one.value);
  assert.deepEqual(['2025-12-31', '2026-01-01', '2026-08-31', '2026-09-01', null].map(values), [
    [],
    ['unknown'],
    ['unknown'],
    [2],
    [2],
  ]);
});

/** Small multiplicative generator: the same rows on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

test('day by day, a timeline is what looking at every row gives', () => {
  const next = numbers(20261123);
  const pick = (count: number) => next.next().value! % count;
  const places = [undefined, '500000', '500229', '510000'];
  const platforms = [undefined, 'didi'];
  const start = day('2026-01-01');
  for (let round = 0; round < 300; round++) {
    const rows = Array.from({ length: 1 + pick(6) }, (_, i) => {
      const from = start + pick(40);
      const to = pick(4) === 0 ? null : formatDay(from + pick(30));
      return row({ from: formatDay(from), to, value: i, place: places[pick(4)], platform: platforms[pick(2)] });
    });
    const place = places[pick(4)];
    const platform = platforms[pick(2)];
    const timeline = timelineOf(of(rows), rows, place, platform);
    for (let at = start - 1; at < start + 75; at++) {
      const segment = timeline.find((one) => one.first <= at && at <= one.last);
      const said = segment === undefined ? 'none' : segment.rivals === null ? segment.answer.value : 'two';
      assert.equal(said, byHand(rows, at, place, platform), `${round} ${formatDay(at)}`);
    }
  }
});

function byHand(rows: DatedValue[], at: number, place?: string, platform?: string): number | string {
  const depth = (one: DatedValue) => ({ undefined: 0, '500000': 1, '500229': 2, '510000': 1 })[String(one.place)]!;
  const holds = rows.filter(
    (one) =>
      day(one.from) <= at &&
      (one.to === null || at <= day(one.to)) &&
      (one.platform === undefined || one.platform === platform) &&
      (one.place === undefined || one.place === place || (one.place === '500000' && place === '500229')),
  );
  const best = holds.filter((one) =>
    holds.every(
      (other) =>
        other === one ||
        !(
          depth(other) >= depth(one) &&
          Number(other.platform !== undefined) >= Number(one.platform !== undefined) &&
          (depth(other) > depth(one) || other.platform !== one.platform)
        ),
    ),
  );
  return best.length === 0 ? 'none' : best.length > 1 ? 'two' : (best[0]!.value as number);
}
