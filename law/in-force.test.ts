import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from './in-force.ts';
import type { DatedValue, Law } from './in-force.types.ts';
import { LawError } from './law-error.ts';

const law = lawAsKnown();
const value = (name: string, date: string, place?: string, platform?: string, from: Law = law) =>
  from.inForce(name, day(date), place, platform).value;
const coded = (code: string) => (error: unknown) => error instanceof LawError && error.code === code;

test('minimum wage of 城口 since 2011, as the fact sheet lists it', () => {
  const steps: [date: string, month: number, hour: number][] = [
    ['2011-01-01', 71_000, 710],
    ['2012-04-30', 71_000, 710],
    ['2012-05-01', 95_000, 950],
    ['2014-01-01', 115_000, 1150],
    ['2016-01-01', 140_000, 1400],
    ['2018-12-31', 140_000, 1400],
    ['2019-01-01', 170_000, 1700],
    ['2022-03-31', 170_000, 1700],
    ['2022-04-01', 200_000, 2000],
    ['2024-12-31', 200_000, 2000],
    ['2025-01-01', 220_000, 2200],
    ['2026-11-23', 220_000, 2200],
  ];
  for (const [date, month, hour] of steps) {
    assert.equal(value('minimum-wage-monthly', date, '500229'), month, date);
    assert.equal(value('minimum-wage-hourly', date, '500229'), hour, date);
  }
});

test('a township has the wage of its county, a district that of tier 1', () => {
  assert.equal(value('minimum-wage-hourly', '2026-03-01', '500229001'), 2200);
  assert.equal(value('minimum-wage-hourly', '2026-03-01', '500229001000'), 2200);
  assert.equal(value('minimum-wage-hourly', '2026-03-01', '500112'), 2300);
  assert.equal(value('minimum-wage-monthly', '2026-03-01', '500112'), 233_000);
});

test('梁平, 武隆 and 开州 moved to tier 1 on 2019-01-01, under either code', () => {
  for (const place of ['500155', '500156', '500154', '500228', '500232', '500234']) {
    assert.equal(value('minimum-wage-monthly', '2018-12-31', place), 140_000, place);
    assert.equal(value('minimum-wage-monthly', '2019-01-01', place), 180_000, place);
  }
});

test('a wage we do not hold is unknown, with the place to look; a forgotten place is an error', () => {
  const elsewhere = law.inForce('minimum-wage-hourly', day('2026-03-01'), '511722');
  assert.equal(elsewhere.value, null);
  assert.equal(elsewhere.name, 'minimum-wage-hourly');
  assert.equal(elsewhere.unit, 'fen');
  assert.match(elsewhere.whereToLook!, /最低工资标准/);
  assert.equal(value('minimum-wage-monthly', '2011-06-01', '500112'), null);
  assert.throws(() => law.inForce('minimum-wage-hourly', day('2026-03-01')), coded('LAW-004'));
  assert.equal(law.findInForce('minimum-wage-hourly', day('2026-03-01')), null);
});

test('an answer says everything a finding cites', () => {
  assert.deepEqual(law.inForce('minimum-wage-hourly', day('2026-03-01'), '500229001'), {
    name: 'minimum-wage-hourly',
    value: 2200,
    unit: 'fen',
    from: '2025-01-01',
    to: null,
    knownFrom: '2025-01-01',
    place: '500229',
    platform: null,
    instrument: 'minimum-wage-notice-2025',
    article: '一',
    confidence: 'secondary',
    lastChecked: '2026-11-23',
  });
});

test('an answer is as sure as the weaker of value and membership', () => {
  assert.equal(law.inForce('minimum-wage-hourly', day('2014-06-01'), '500229').confidence, 'memory');
});

test('the same question gives the same frozen object', () => {
  const ask = () => law.inForce('overtime-month-seconds', day('2026-03-01'));
  assert.equal(ask(), ask());
  assert.ok(Object.isFrozen(ask()));
  const one = law.inForce('minimum-wage-hourly', day('2026-03-01'), '500229');
  law.inForce('minimum-wage-hourly', day('2026-03-01'), '500112');
  assert.equal(law.inForce('minimum-wage-hourly', day('2026-03-02'), '500229'), one);
});

test('a platform is found by slug or by name, and others fall back on the row for all', () => {
  assert.equal(value('take-rate-ceiling', '2025-07-31', undefined, 'didi'), 2900);
  assert.equal(value('take-rate-ceiling', '2026-03-01', undefined, '滴滴出行'), 2700);
  assert.equal(value('take-rate-ceiling', '2026-03-01', undefined, 'caocao'), 2250);
  assert.equal(value('take-rate-ceiling', '2026-03-01', undefined, '91500229MA5U0T0105'), null);
  assert.equal(value('take-rate-ceiling', '2026-03-01'), null);
});

test('the injury-protection pilot list by batch, place and platform', () => {
  const listed = (date: string, place: string, platform: string) => value('injury-pilot-listed', date, place, platform);
  assert.equal(law.findInForce('injury-pilot-listed', day('2022-06-30'), '500229', 'meituan'), null);
  assert.equal(listed('2022-07-01', '500229', 'meituan'), 1);
  assert.equal(listed('2022-07-01', '500229', 'didi'), 0);
  assert.equal(listed('2025-06-30', '500229', '滴滴出行'), 0);
  assert.equal(listed('2025-07-01', '500229', '滴滴出行'), 1);
  assert.equal(listed('2025-07-01', '500229', '淘宝闪购'), 1);
  assert.equal(listed('2025-06-30', '330106', 'meituan'), 0);
  assert.equal(listed('2025-07-01', '330106', 'meituan'), 1);
  assert.equal(listed('2026-06-30', '610100', 'meituan'), 0);
  assert.equal(listed('2026-07-01', '610100', 'meituan'), 1);
  assert.equal(listed('2026-06-30', '500229', 't3'), 0);
  assert.equal(listed('2026-07-01', '500229', 't3'), 1);
  assert.equal(listed('2026-07-01', '500229', 'a-platform-nobody-listed'), 0);
});

test('what cannot be asked', () => {
  assert.throws(() => law.inForce('minimum-wage', day('2026-03-01')), coded('LAW-003'));
  assert.throws(() => law.findInForce('minimum-wage', day('2026-03-01')), coded('LAW-003'));
  assert.throws(() => law.inForce('delivery-stop-seconds', day('2021-07-25')), coded('LAW-001'));
  assert.throws(() => law.inForce('contribution-base-floor', day('2025-03-01')), coded('LAW-004'));
  assert.equal(law.findInForce('delivery-stop-seconds', day('2021-07-25')), null);
});

test('before it was published a value was not known, and the one before it had no end', () => {
  const june = lawAsKnown({ knownOn: day('2021-06-30') });
  const then = june.inForce('minimum-wage-monthly', day('2022-05-01'), '500229');
  assert.deepEqual([then.value, then.to], [170_000, null]);
  const december = lawAsKnown({ knownOn: day('2021-12-02') });
  const now = december.inForce('minimum-wage-monthly', day('2022-05-01'), '500229');
  assert.deepEqual([now.value, now.from, now.to], [200_000, '2022-04-01', null]);
  assert.equal(december.inForce('minimum-wage-monthly', day('2022-03-31'), '500229').to, '2022-03-31');
  assert.throws(
    () => lawAsKnown({ knownOn: day('2021-07-25') }).inForce('delivery-stop-seconds', day('2021-08-01')),
    coded('LAW-005'),
  );
});

test('a base published in September was unknown in March, for the same days', () => {
  const asKnown = (knownOn: string) =>
    lawAsKnown({ knownOn: day(knownOn) }).inForce('contribution-base-floor', day('2025-02-01'), '500229');
  assert.deepEqual([asKnown('2025-03-01').value, asKnown('2025-03-01').to], [null, '2025-12-31']);
  assert.equal(asKnown('2025-09-16').value, null);
  assert.equal(asKnown('2025-09-17').value, 440_400);
  assert.equal(value('contribution-base-floor', '2025-02-01', '500229'), 440_400);
});

test('the law has a digest of everything in it', () => {
  assert.match(law.digest, /^[0-9a-f]{64}$/);
  assert.equal(lawAsKnown().digest, law.digest);
  const digests = new Set([
    law.digest,
    lawAsKnown({ knownOn: day('2026-11-23') }).digest,
    lawAsKnown({ knownOn: day('2026-11-24') }).digest,
    lawAsKnown({ changed: { values: { 'delivery-stop-seconds': 1201 } } }).digest,
    lawAsKnown({ changed: { days: { '2026-10-02': 'workday' } } }).digest,
  ]);
  assert.equal(digests.size, 5);
});

test('a trial value stands on every row, cites the trial and leaves the law as it was', () => {
  const trial = lawAsKnown({
    changed: { values: { 'minimum-wage-hourly': 2500, 'delivery-stop-seconds': 'unknown' } },
  });
  const tried = trial.inForce('minimum-wage-hourly', day('2026-03-01'), '500229');
  assert.deepEqual([tried.value, tried.instrument, tried.confidence], [2500, 'simulation', 'setting']);
  assert.equal(trial.inForce('delivery-stop-seconds', day('2026-03-01')).value, null);
  assert.equal(value('minimum-wage-hourly', '2026-03-01', '500229'), 2200);
  assert.throws(() => lawAsKnown({ changed: { values: { nothing: 1 } } }), coded('LAW-003'));
  assert.throws(() => lawAsKnown({ changed: { values: { 'delivery-stop-seconds': 1.5 } } }), coded('LAW-006'));
});

const next: DatedValue = {
  from: '2027-04-01',
  to: null,
  knownFrom: '2026-12-20',
  place: 'tier-2',
  value: 2400,
  instrument: 'minimum-wage-notice-2025',
  article: '一',
  confidence: 'official',
  lastChecked: '2026-12-21',
};

test('an officer adds the next value: the open row ends the day before, and only once that was known', () => {
  const added = { values: [{ name: 'minimum-wage-hourly', row: next, earlier: 'ends' as const }] };
  const later = lawAsKnown({ added });
  assert.equal(value('minimum-wage-hourly', '2027-03-31', '500229', undefined, later), 2200);
  assert.equal(value('minimum-wage-hourly', '2027-04-01', '500229', undefined, later), 2400);
  assert.equal(value('minimum-wage-hourly', '2027-04-01', '500112', undefined, later), 2300);
  assert.equal(later.inForce('minimum-wage-hourly', day('2027-01-01'), '500229').to, '2027-03-31');
  const before = lawAsKnown({ added, knownOn: day('2026-12-19') });
  assert.equal(before.inForce('minimum-wage-hourly', day('2027-04-01'), '500229').value, 2200);
  assert.notEqual(later.digest, law.digest);
});

test('an added value beside an open one is two values, never the last', () => {
  const both = lawAsKnown({ added: { values: [{ name: 'minimum-wage-hourly', row: next, earlier: 'none' }] } });
  assert.throws(() => both.inForce('minimum-wage-hourly', day('2027-04-01'), '500229'), coded('LAW-002'));
  assert.throws(() => both.findInForce('minimum-wage-hourly', day('2027-04-01'), '500229'), coded('LAW-002'));
  assert.equal(both.inForce('minimum-wage-hourly', day('2027-03-31'), '500229').value, 2200);
});

test('a value published later replaces the unknown one for the same days', () => {
  const row: DatedValue = {
    ...next,
    from: '2026-01-01',
    to: '2026-12-31',
    knownFrom: '2026-12-01',
    place: '500000',
    value: 450_000,
    article: '二',
    instrument: 'social-insurance-law',
  };
  const added = { values: [{ name: 'contribution-base-floor', row, earlier: 'replaced' as const }] };
  const asKnown = (knownOn: string | null) =>
    lawAsKnown({ added, knownOn: knownOn === null ? null : day(knownOn) }).inForce(
      'contribution-base-floor',
      day('2026-05-01'),
      '500229',
    ).value;
  assert.deepEqual([asKnown('2026-11-30'), asKnown('2026-12-01'), asKnown(null)], [null, 450_000, 450_000]);
});

test('an added row that cannot be used is refused', () => {
  const add = (name: string, row: DatedValue, earlier: 'ends' | 'replaced' | 'none') => () =>
    lawAsKnown({ added: { values: [{ name, row, earlier }] } });
  assert.throws(add('minimum-wage', next, 'ends'), coded('LAW-003'));
  assert.throws(add('minimum-wage-hourly', { ...next, value: 22.5 }, 'ends'), coded('LAW-006'));
  assert.throws(add('minimum-wage-hourly', { ...next, instrument: 'hearsay' }, 'ends'), coded('LAW-008'));
  assert.throws(add('minimum-wage-hourly', { ...next, place: 'tier-5' }, 'ends'), coded('LAW-006'));
  assert.throws(add('minimum-wage-hourly', next, 'replaced'), coded('LAW-006'));
});

test('an added notice makes a year known', () => {
  const added = {
    notices: [
      {
        source: 'holiday-notice-2027',
        year: 2027,
        amends: null,
        knownFrom: '2026-11-25',
        festivals: [{ name: '元旦', off: ['2027-01-01..2027-01-03'], work: [] }],
      },
    ],
  };
  const { calendar } = lawAsKnown({ added });
  assert.equal(calendar.published(2027), true);
  assert.equal(calendar.kindOf(day('2027-01-02')), 'adjusted-day-off');
  assert.equal(calendar.kindOf(day('2027-03-01')), 'workday');
  assert.equal(lawAsKnown({ added, knownOn: day('2026-11-24') }).calendar.kindOf(day('2027-03-01')), 'unannounced');
});
