import type { OrderDraft } from '../feed.ts';
import { at, type Planting, periodText } from '../planting.ts';
import type { Script } from '../script.ts';

/** Monthly minimum wage of the county's tier, 2,200 yuan, against what counts of an employee's month. */
export function plantMonthlyMinimumWage(planting: Planting): void {
  const rule = 'monthly-minimum-wage';
  const employee = (name: string) => planting.employee('yandi', name, 220_000);
  // sheet example E07: 2,600 - 350 overtime - 100 night - 100 meals in kind = 2,050; at most ten hours of overtime, worth 189.66
  const sheet = employee('month-wage-1');
  for (const date of planting.workdays().slice(0, 10)) sheet.work(date, 9 * 3600);
  sheet.pay({ basicFen: 205_000, overtimeFen: 35_000, subsidyNightFen: 10_000, inKindFen: 10_000 });
  planting.finding(sheet, rule, null, {
    amountFen: 15_000,
    why: { zh: '应发2600元，可比2050元，差150元', en: '2,600 in all, 2,050 to compare: 150 short' },
  });
  const cent = employee('month-wage-2').pay({ basicFen: 219_999 });
  planting.finding(cent, rule, null, { amountFen: 1, why: { zh: '差1分', en: 'one fen short' } });
  const welfare = employee('month-wage-3').pay({ basicFen: 200_000, welfareFen: 30_000, subsidyHeatFen: 10_000 });
  planting.finding(welfare, rule, null, {
    amountFen: 20_000,
    why: { zh: '法定福利和高温津贴不计入', en: 'statutory welfare and heat allowance do not count' },
  });

  const exact = employee('month-wage-4').pay({ basicFen: 220_000 });
  planting.boundary(exact, rule, '恰好2200元', 'exactly 2,200 yuan');
  const social = employee('month-wage-5').pay({ basicFen: 220_000, deductionSocialFen: 46_742 });
  planting.boundary(
    social,
    rule,
    '扣社保个人部分后不足2200元，但标准含个人部分',
    'below 2,200 only after the worker’s own contributions',
  );
}

const shift = (script: Script, date: number, from: string, to: string, given: Partial<OrderDraft> = {}) =>
  script.order(at(date, from), at(date, to), { vehicle: '5', ...given });

/** Part-time: 22 yuan an hour. The week of the 8th to the 14th is settled by itself. */
export function plantPartTimeHourlyMinimum(planting: Planting): void {
  const rule = 'part-time-hourly-minimum';
  const [day, next] = [planting.date(9), planting.date(10)];
  const period = periodText(planting.date(8), planting.date(14));
  const script = (name: string) => planting.script('yixian', name, { relation: '4', chain: '1' });
  const breach = (made: Script, amountFen: number, zh: string, en: string) =>
    planting.finding(made, rule, null, { period, amountFen, why: { zh, en } });
  // 3 h x 22 = 66.00
  const three = shift(script('part-time-1'), day, '09:00', '12:00').pay(day, { basicFen: 6000, pieceFen: 0 });
  breach(three, 600, '3小时60元，应66元', '60.00 for 3 h, 66.00 due');
  // present from 09:00 to 12:30 as required, 2 h of it on orders: 3.5 h x 22 = 77.00
  const present = shift(script('part-time-2'), day, '09:30', '11:30')
    .session(at(day, '09:30'), {
      loginAt: at(day, '09:00'),
      logoutAt: at(day, '12:30'),
      onlineSec: 12_600,
      mandated: '1',
    })
    .pay(day, { basicFen: 7000, pieceFen: 0 });
  breach(present, 700, '要求在岗3.5小时只付70元', '70.00 for 3.5 h of required presence, 77.00 due');
  // 3 h + 2 h = 5 h x 22 = 110.00
  const two = shift(shift(script('part-time-3'), day, '09:00', '12:00'), next, '09:00', '11:00');
  breach(two.pay(day, { basicFen: 10_999, pieceFen: 0 }), 1, '5小时差1分', 'one fen short for 5 h');
  const exact = shift(script('part-time-4'), day, '09:00', '12:00').pay(day, { basicFen: 6600, pieceFen: 0 });
  planting.boundary(exact, rule, '恰好每小时22元', 'exactly 22 yuan an hour');
}

/** Quasi-employees: 22 yuan for each hour of orders counted once and the agreed half hour of allowance a day. */
export function plantQuasiEmployeeHourlyMinimum(planting: Planting): void {
  const rule = 'quasi-employee-hourly-minimum';
  const day = planting.date(10);
  const period = periodText(planting.date(1), planting.date(15));
  const breach = (made: Script, amountFen: number, zh: string, en: string) =>
    planting.finding(made, rule, null, { period, amountFen, why: { zh, en } });
  const sixHours = (name: string, given: Partial<OrderDraft> = {}) =>
    planting
      .script('xiafeng', name)
      .order(at(day, '08:00'), at(day, '11:00'), given)
      .order(at(day, '11:30'), at(day, '14:30'), given);

  // sheet example E08: (6.0 + 0.5) h x 22 = 143.00
  breach(
    sixHours('hourly-1').pay(day, { pieceFen: 14_000 }),
    300,
    '6.5小时140元，应143元',
    '140.00 for 6.5 h, 143.00 due',
  );
  // 160.00 less 20.00 of tips
  const tips = sixHours('hourly-2').pay(day, { pieceFen: 14_000, tipsFen: 2000 });
  breach(tips, 300, '打赏不计入', 'tips do not count');
  // sheet example E09: 80 minutes, not 100; and 30 of allowance: 110 / 60 x 22 = 40.33
  const overlapping = (name: string) =>
    planting
      .script('xiafeng', name)
      .order(at(day, '10:00'), at(day, '10:40'))
      .order(at(day, '10:20'), at(day, '11:00'))
      .order(at(day, '11:30'), at(day, '11:50'));
  breach(
    overlapping('hourly-3').pay(day, { pieceFen: 4032 }),
    1,
    '重叠订单只计一次，80分钟加宽放30分钟差1分',
    'orders counted once, 80 + 30 minutes: one fen short',
  );
  // all accepted in Wanzhou, where the hour is 23 yuan: 6.5 x 23 = 149.50
  const wanzhou = sixHours('hourly-4', { fromPlace: '500101', toPlace: '500101' }).pay(day, { pieceFen: 14_500 });
  planting.finding(wanzhou, rule, null, {
    period,
    amountFen: 450,
    why: { zh: '实际工作地万州每小时23元', en: 'worked in Wanzhou, where the hour is 23 yuan' },
    alsoTrips: ['minimum-wage-row'],
  });
  // and 22 yuan was said to apply there
  planting.finding(wanzhou, 'minimum-wage-row', null, {
    period,
    amountFen: 100,
    why: { zh: '在万州适用了每小时22元', en: 'applied 22 yuan an hour in Wanzhou' },
    alsoTrips: [rule],
  });

  planting.boundary(sixHours('hourly-5').pay(day, { pieceFen: 15_000 }), rule, '6.5小时150元', '150.00 for 6.5 h');
  planting.boundary(
    sixHours('hourly-6').pay(day, { pieceFen: 14_300 }),
    rule,
    '恰好每小时22元',
    'exactly 22 yuan an hour',
  );
  planting.boundary(
    overlapping('hourly-7').pay(day, { pieceFen: 4033 }),
    rule,
    '重叠订单只计一次',
    'overlapping orders counted once',
  );
  const rest = planting
    .script('xiafeng', 'hourly-8')
    .order(at(day, '08:00'), at(day, '16:00'), { restFrom: at(day, '11:00'), restTo: at(day, '13:00') })
    .pay(day, { pieceFen: 14_300 });
  planting.boundary(rest, rule, '途中长休息2小时不计', 'two hours of rest inside an order are left out');
}

/** The standard an enterprise says it applies, against the county's 2,200 a month and 22 an hour; a higher one passes. */
export function plantMinimumWageRow(planting: Planting): void {
  const rule = 'minimum-wage-row';
  const day = planting.date(10);
  const rider = (name: string, appliedFen: number) =>
    planting
      .script('xiafeng', name, { terms: { minimumWageAppliedFen: appliedFen, minimumWageAppliedUnit: 'hour' } })
      .order(at(day, '12:00'), at(day, '12:30'));
  const period = periodText(planting.date(1), planting.date(15));
  planting.finding(rider('row-1', 2000), rule, null, {
    period,
    amountFen: 200,
    why: { zh: '沿用2024年以前的每小时20元', en: 'still applies the 20 yuan an hour of before 2025' },
  });
  planting.finding(rider('row-2', 2199), rule, null, {
    period,
    amountFen: 1,
    why: { zh: '差1分', en: 'one fen below' },
  });
  const employee = planting.employee('yandi', 'row-3', 300_000, { minimumWageAppliedFen: 200_000 });
  planting.finding(employee, rule, null, {
    amountFen: 20_000,
    period: periodText(planting.month.first, planting.month.last),
    why: { zh: '沿用2024年以前的每月2000元', en: 'still applies the 2,000 yuan a month of before 2025' },
  });
  planting.boundary(rider('row-4', 2300), rule, '适用更高的第一档', 'applies the higher tier 1');
}
