import assert from 'node:assert/strict';
import test from 'node:test';
import { value } from '../check.builder.ts';
import { citedFrom } from '../cited.ts';
import type { Value } from '../explanation.ts';
import type { Fact } from '../fact.ts';
import { ofSheet } from '../holidays.ts';
import { readings } from './all.ts';

/** Worked examples of the sheets, with the figures written there; base values as the sheets give them. */
const chengkou2026 = { place: '500229' } as const;
const values: Record<string, Value> = {
  monthly: value('minimum-wage-monthly', 220_000, 'fen', '2025-01-01', chengkou2026),
  hourly: value('minimum-wage-hourly', 2200, 'fen', '2025-01-01', chengkou2026),
  hourlyCity: value('minimum-wage-hourly', 2300, 'fen', '2025-01-01', { place: '500000' }),
  payDays: value('pay-days-per-month', 2175, 'hundredths-of-a-day', '2025-01-01'),
  day: value('standard-day-seconds', 28_800, 'seconds', '1995-01-01'),
  workday: value('overtime-multiplier-workday', 15_000, 'basis-points', '1995-01-01'),
  restDay: value('overtime-multiplier-rest-day', 20_000, 'basis-points', '1995-01-01'),
  holiday: value('overtime-multiplier-holiday', 30_000, 'basis-points', '1995-01-01'),
  share: value('damage-deduction-share', 2000, 'basis-points', '1995-01-01'),
  quarter: value('standard-cycle-quarter-seconds', 1_785_600, 'seconds', '2025-01-01'),
  delivery: value('injury-premium-delivery', 70, 'milli-yuan', '2025-07-01', { place: '500000' }),
  least: value('arrears-compensation-least', 5000, 'basis-points', '2008-01-01'),
  most: value('arrears-compensation-most', 10_000, 'basis-points', '2008-01-01'),
  workers: value('criminal-many-workers', 10, 'workers', '2013-01-23'),
  workersFen: value('criminal-many-workers-fen', 6_000_000, 'fen', '2014-09-17', { place: '500000' }),
};

const judge = (slug: string, fact: Fact, ...names: string[]) =>
  readings[slug]!.judge(
    fact,
    citedFrom(
      names.map((name) => values[name]!),
      true,
      null,
    ),
  );

const employee = { workerClass: 'employee', currency: 'CNY' };
const month = {
  ...employee,
  first: ofSheet('2026-03-01'),
  place: '500229001',
  hoursSystem: 'standard',
  approvedCycle: null,
  workdayOvertimeSeconds: 0,
  workdayOvertimeSecondsAtMost: 0,
  restDaySeconds: 0,
  restDaySecondsAtMost: 0,
  statutoryHolidaySeconds: 0,
  statutoryHolidaySecondsAtMost: 0,
  attendanceSeconds: 0,
  attendanceSecondsAtMost: 0,
  overtimePayFen: 0,
  piecePriceFen: null,
};
const hours = (field: string, count: number) => ({ [field]: count * 3600, [`${field}AtMost`]: count * 3600 });
const overtime = (fact: Fact) =>
  judge('overtime-pay', { ...month, ...fact }, 'monthly', 'payDays', 'day', 'workday', 'restDay', 'holiday');

test('E02, E03, E04, E05: overtime on 21.75 pay days of 8 hours, rounded once', () => {
  const amounts = [
    overtime({ wageStandardFen: 233_000, ...hours('statutoryHolidaySeconds', 8) }),
    overtime({ wageStandardFen: 220_000, ...hours('workdayOvertimeSeconds', 2) }),
    overtime({ wageStandardFen: 348_000, ...hours('restDaySeconds', 16), ...hours('statutoryHolidaySeconds', 8) }),
    overtime({ wageStandardFen: 348_000, ...hours('workdayOvertimeSeconds', 2) }),
  ].map((derived) => (derived.verdict === 'finding' ? derived.amountFen : null));
  assert.deepEqual(amounts, [32_138, 3793, 112_000, 6000]);
  assert.deepEqual(overtime({ wageStandardFen: 348_000 }), { verdict: 'met' });
});

test('E06: pieces at 150 and 300 %, what exceeds their price', () => {
  const pieces = { ...employee, first: ofSheet('2026-10-01'), hoursSystem: 'standard', piecePriceFen: 500 };
  const bands = { overtimePieces: 10, restDayPieces: 0, holidayPieces: 20, pieceOvertimePayFen: 0 };
  const derived = judge('piece-rate-overtime', { ...pieces, ...bands }, 'workday', 'holiday');
  // 75 + 300 yuan less the 50 + 100 of the normal price.
  assert.deepEqual(derived, { verdict: 'finding', amountFen: 22_500 });
});

test('E07: a comparable wage of 2050 is 150 below 2200', () => {
  const parts = { grossFen: 260_000, overtimePayFen: 35_000, specialAllowanceFen: 10_000, inKindFen: 10_000 };
  const whole = { statutoryWelfareFen: 0, wholeMonth: true, scheduledDays: 22, attendedDays: 22 };
  const fact = { ...employee, first: ofSheet('2026-03-01'), place: '500229001', ...parts, ...whole };
  assert.deepEqual(judge('monthly-minimum-wage', fact, 'monthly'), { verdict: 'finding', amountFen: 15_000 });
  assert.deepEqual(judge('monthly-minimum-wage', { ...fact, grossFen: 275_000 }, 'monthly'), { verdict: 'met' });
});

test('E08: 6.5 hours at 22 yuan are 143; two places each by its own standard', () => {
  const day = ofSheet('2026-10-12');
  const settled = {
    workerClass: 'quasi-employee',
    periodFrom: day,
    periodTo: day,
    covered: true,
    allowanceAgreed: true,
  };
  const pay = { tipsFen: 0, specialAllowanceFen: 0, inKindFen: 0, currency: 'CNY' };
  const at = (place: string, seconds: number) => ({ place, seconds, secondsAtMost: seconds });
  const fact = { ...settled, ...pay, placeSeconds: [at('500229001', 23_400)] };
  const rule = 'quasi-employee-hourly-minimum';
  assert.deepEqual(judge(rule, { ...fact, grossFen: 14_000 }, 'hourly'), { verdict: 'finding', amountFen: 300 });
  assert.deepEqual(judge(rule, { ...fact, grossFen: 15_000 }, 'hourly'), { verdict: 'met' });
  const both = { ...fact, placeSeconds: [at('500229001', 10_800), at('500101001', 12_600)], grossFen: 14_600 };
  assert.deepEqual(judge(rule, both, 'hourly', 'hourlyCity'), { verdict: 'finding', amountFen: 50 });
});

test('E12: a deduction of at most 600, and of 300 where 20 % would leave less than the minimum', () => {
  const damage = { workerClass: 'employee', on: ofSheet('2026-10-15'), place: '500229001', ground: 'damage' };
  const fact = { ...damage, lossFen: 100_000, monthDamageBeforeFen: 0 };
  const taken = (amountFen: number, monthWageFen: number) =>
    judge('damage-deduction-cap', { ...fact, amountFen, monthWageFen }, 'share', 'monthly');
  assert.deepEqual(taken(60_000, 300_000), { verdict: 'met' });
  assert.deepEqual(taken(100_000, 300_000), { verdict: 'finding', amountFen: 40_000 });
  assert.deepEqual(taken(30_000, 250_000), { verdict: 'met' });
  assert.deepEqual(taken(50_000, 250_000), { verdict: 'finding', amountFen: 20_000 });
});

test('E13: 25 % is within a ceiling of 27 %, 30 % is not', () => {
  const ride = { trade: 'ride', status: 'done', userPaidFen: 3200, currency: 'CNY', publishedTakeRateCeilingBp: 2700 };
  assert.deepEqual(judge('take-rate', { ...ride, workerGrossFen: 2400 }), { verdict: 'met' });
  assert.deepEqual(judge('take-rate', { ...ride, workerGrossFen: 2240 }), { verdict: 'finding', amountFen: 96 });
});

test('E14: 540 hours of an approved quarter are 44 over 496', () => {
  const cycle = { cycle: 'quarter', cycleFrom: ofSheet('2026-01-01'), cycleTo: ofSheet('2026-03-31'), approved: true };
  const fact = { platform: 'p', workerClass: 'employee', ...cycle, statutoryHolidaySeconds: 0, covered: true };
  const derived = judge('cycle-hours', { ...fact, attendanceSeconds: 540 * 3600 }, 'quarter');
  assert.deepEqual(derived, { verdict: 'finding', quantity: { value: 44 * 3600, unit: 'seconds' } });
});

test('E16: 66 000 unpaid after the deadline bear 33 000 to 66 000 more, and are for review', () => {
  const dates = { issuedOn: ofSheet('2026-08-03'), deadline: ofSheet('2026-08-18'), judgedOn: ofSheet('2026-09-30') };
  const order = { orderNumber: '7号', ...dates, dueFen: 6_600_000, paidFen: 0, paidOn: null };
  assert.deepEqual(judge('arrears-compensation', order, 'least', 'most'), {
    verdict: 'finding',
    amountFen: 3_300_000,
    numbers: { base: 6_600_000, most: 6_600_000 },
  });
  const of = { ...order, workers: 12, longestMonths: 2, longestWorkerFen: 550_000 };
  const review = judge('criminal-referral', of, 'workers', 'workersFen');
  assert.deepEqual(review, { verdict: 'finding', amountFen: 6_600_000, numbers: { byOne: 0, byMany: 1 } });
});

test('E10, E22 of the insurance sheet: 864.15 and 1,036.98 of premium', () => {
  const month = { platform: '91500229MAG0XF0154', month: '2026-09', industry: 'delivery', ordersCounted: 12_345 };
  const premium = (floatBp: number, paidFen: number) =>
    judge('premium-amount', { ...month, benchmarkMilli: 70, floatBp, paidFen }, 'delivery');
  assert.deepEqual(premium(10_000, 86_415), { verdict: 'met' });
  assert.deepEqual(premium(12_000, 103_698), { verdict: 'met' });
  assert.deepEqual(premium(10_000, 80_000), { verdict: 'finding', amountFen: 6415, numbers: { due: 86_415 } });
});
