import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { productHalfUp } from '#basics/money.ts';
import { lawAsKnown } from '../in-force.ts';

const law = lawAsKnown();
const value = (name: string, date = '2026-11-23', place = '500229', platform?: string) =>
  law.inForce(name, day(date), place, platform).value;
const known = (name: string, date?: string) => {
  const found = value(name, date);
  assert.ok(found !== null, name);
  return found;
};

test('hours and days of the pay notices, before and from 2025', () => {
  const both = (name: string) => [value(name, '2024-12-31'), value(name, '2025-01-01')];
  assert.deepEqual(both('pay-days-per-month'), [2175, 2175]);
  assert.deepEqual(both('working-days-per-month'), [2083, 2067]);
  assert.deepEqual(both('working-days-per-quarter'), [6250, 6200]);
  assert.deepEqual(both('working-days-per-year'), [250, 248]);
  assert.deepEqual(both('statutory-holidays-per-year'), [11, 13]);
  const hours = (name: string) => both(name).map((seconds) => seconds! / 3600);
  assert.deepEqual(hours('standard-cycle-month-seconds'), [166.64, 165.36]);
  assert.deepEqual(hours('standard-cycle-quarter-seconds'), [500, 496]);
  assert.deepEqual(hours('standard-cycle-year-seconds'), [2000, 1984]);
});

test('E14: 540 h in an approved quarter of 2026 are 44 h over', () => {
  assert.equal((540 * 3600 - known('standard-cycle-quarter-seconds', '2026-01-01')) / 3600, 44);
});

test('E02: one statutory day on a base of 2330', () => {
  const fen = productHalfUp(
    [233_000, known('overtime-multiplier-holiday'), 100],
    [10_000, known('pay-days-per-month')],
  );
  assert.equal(fen, 32_138);
});

test('E03: two hours after hours at the floor of 城口 in 2026', () => {
  const fen = productHalfUp(
    [known('minimum-wage-monthly'), 2 * 3600, known('overtime-multiplier-workday'), 100],
    [known('pay-days-per-month'), known('standard-day-seconds'), 10_000],
  );
  assert.equal(fen, 3793);
});

test('E12: damage of 1000 yuan may take 600 of 3000, and 300 of 2500', () => {
  const most = (wage: number) =>
    Math.max(
      0,
      Math.min(100_000, (wage * known('damage-deduction-share')) / 10_000, wage - known('minimum-wage-monthly')),
    );
  assert.deepEqual([most(300_000), most(250_000)], [60_000, 30_000]);
});

test('E16: twelve workers owed 5500 each in 重庆', () => {
  const total = 12 * 550_000;
  assert.ok(12 >= known('criminal-many-workers') && total >= known('criminal-many-workers-fen'));
  const extra = (share: string) => (total * known(`arrears-compensation-${share}`)) / 10_000;
  assert.deepEqual([extra('least'), extra('most')], [3_300_000, 6_600_000]);
  assert.equal(value('criminal-many-workers-fen', '2026-11-23', '610000'), null);
  assert.equal(value('criminal-one-worker-fen'), 1_000_000);
  assert.equal(value('criminal-one-worker-months'), 3);
});

test('limits of working time and driving', () => {
  assert.deepEqual(
    ['overtime-day-normal-seconds', 'overtime-day-special-seconds', 'overtime-month-seconds'].map((name) =>
      value(name),
    ),
    [3600, 10_800, 129_600],
  );
  assert.deepEqual(
    ['standard-week-seconds', 'outer-week-seconds', 'part-time-day-average-seconds', 'part-time-week-seconds'].map(
      (name) => value(name),
    ),
    [144_000, 158_400, 14_400, 86_400],
  );
  assert.deepEqual(
    [
      'delivery-continuous-order-seconds',
      'delivery-stop-seconds',
      'driving-continuous-seconds',
      'driving-rest-seconds',
    ].map((name) => value(name)),
    [14_400, 1200, 14_400, 1200],
  );
});

test('pay ledgers: two years, three from May 2020', () => {
  assert.deepEqual([value('pay-record-years', '2020-04-30'), value('pay-record-years', '2020-05-01')], [2, 3]);
});

test('what is agreed in each enterprise has no number in law', () => {
  for (const name of [
    'guideline-allowance-share',
    'guideline-continuous-order-seconds',
    'guideline-daily-working-seconds',
    'delivery-time-percentile',
  ]) {
    const found = law.inForce(name, day('2026-11-23'));
    assert.equal(found.value, null, name);
    assert.match(found.whereToLook!, /协商|协议/, name);
  }
});

test('heat bands and allowances of 重庆; from 35 degrees a duty without an amount', () => {
  assert.deepEqual(
    ['general', 'moderate', 'intense'].map((band) => value(`heat-band-${band}`)),
    [350, 370, 400],
  );
  assert.deepEqual(
    ['moderate-least', 'moderate-most', 'intense-least', 'intense-most'].map((one) => value(`heat-allowance-${one}`)),
    [500, 1000, 1000, 2000],
  );
  assert.equal(value('heat-allowance-general-least'), null);
  // E11: four days of moderate and two of intense heat.
  const sum = (end: string) => 4 * known(`heat-allowance-moderate-${end}`) + 2 * known(`heat-allowance-intense-${end}`);
  assert.deepEqual([sum('least'), sum('most')], [4000, 8000]);
});

test('injury premium an order, before and from July 2025, in thousandths of a yuan', () => {
  const both = (trade: string) => [
    value(`injury-premium-${trade}`, '2025-06-30'),
    value(`injury-premium-${trade}`, '2025-07-01'),
  ];
  assert.deepEqual(both('ride'), [40, 10]);
  assert.deepEqual(both('delivery'), [40, 70]);
  assert.deepEqual(both('freight'), [200, 180]);
  assert.equal(value('injury-premium-takeaway', '2025-06-30'), 60);
  assert.equal(law.findInForce('injury-premium-takeaway', day('2025-07-01'), '500229'), null);
  assert.equal(value('injury-premium-delivery-high', '2025-07-01'), 250);
  // Examples E10 to E12 of the insurance sheet; a month is rounded once.
  assert.equal(productHalfUp([12_345, known('injury-premium-delivery')], [10]), 86_415);
  assert.equal(productHalfUp([12_345, known('injury-premium-delivery-high')], [10]), 308_625);
  assert.equal(productHalfUp([3210, known('injury-premium-freight')], [10]), 57_780);
  assert.equal(productHalfUp([50_000, known('injury-premium-ride')], [10]), 50_000);
});

test('the float: unknown for the early platforms, none for those that joined in 2025, open from 2027', () => {
  const float = (platform: string, date = '2026-06-01') => value('injury-float', date, '500229', platform);
  assert.deepEqual([float('meituan'), float('didi'), float('didi', '2027-01-01')], [null, 10_000, null]);
  assert.deepEqual(
    ['least', 'most', 'step'].map((one) => value(`injury-float-${one}`)),
    [5000, 15_000, 1000],
  );
});

test('contribution bases are the annual average × 0.6 or 3 / 12, rounded up to a yuan, in all five years', () => {
  for (let year = 2021; year <= 2025; year++) {
    const average = known('average-wage-annual', `${year}-06-30`);
    const up = (times: number) => Math.ceil((average * times) / 10 / 12 / 100) * 100;
    assert.equal(value('contribution-base-floor', `${year}-06-30`), up(6), `${year} floor`);
    assert.equal(value('contribution-base-ceiling', `${year}-06-30`), up(30), `${year} ceiling`);
  }
});

test('insurance E06: contributions of a wage of 6000 in 2025', () => {
  const of = (rate: string) => productHalfUp([600_000, known(`contribution-rate-${rate}`, '2025-06-01')], [10_000]);
  assert.deepEqual(
    [
      'pension-employer',
      'pension-employee',
      'medical-employer',
      'medical-employee',
      'large-amount-employer',
      'unemployment-employer',
      'unemployment-employee',
    ].map(of),
    [96_000, 48_000, 51_000, 12_000, 9000, 3000, 3000],
  );
  assert.equal(value('contribution-large-amount-employee', '2025-06-01'), 500);
  assert.equal(value('contribution-rate-unemployment-employer', '2026-06-01'), null);
});

test('work-injury classes, industry one to eight', () => {
  const classes = [1, 2, 3, 4, 5, 6, 7, 8].map((one) => value(`contribution-rate-work-injury-class-${one}`));
  assert.deepEqual(classes, [20, 40, 70, 90, 110, 130, 160, 190]);
});
