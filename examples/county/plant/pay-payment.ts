import type { Day } from '#basics/day.ts';
import { isWorkday, workdayOnOrBefore } from '../calendar.ts';
import { at, type Planting, periodText } from '../planting.ts';
import { statementFields } from '../settlement.ts';
import type { RowOf } from '../tables.ts';

/** A rider of the platform that settles on the 15th and at month's end, with one order of half an hour in the half of `day`. */
function rider(planting: Planting, name: string, day: Day, terms?: RowOf<'payTerms'>) {
  return planting.script('xiafeng', name, { terms }).order(at(day, '12:00'), at(day, '12:30'));
}

/** Pay on time: by the agreed day, or the last workday before it. An order of half an hour pays 60.00 here. */
export function plantPayOnTime(planting: Planting): void {
  const rule = 'pay-on-time';
  const { first, last } = planting.month;
  const [early, later] = [planting.date(10), planting.date(18)];
  const firstHalf = periodText(first, first + 14);
  const secondHalf = periodText(first + 15, last);
  const days = (value: number) => ({ quantity: { value, unit: 'days' } });

  // due on the 20th, nothing paid by the last of the month
  const twentieth = workdayOnOrBefore(first + 19);
  const unpaid = rider(planting, 'pay-day-1', early).pay(early, { paidAt: undefined, paidFen: 0, status: '3' });
  planting.finding(unpaid, rule, null, {
    period: firstHalf,
    amountFen: 6000,
    ...days(last - twentieth),
    why: { zh: '20日应付，至月底未付', en: 'due on the 20th, unpaid at month’s end' },
  });
  // 10.00 of 60.00 held back
  const part = rider(planting, 'pay-day-2', early).pay(early, { paidFen: 5000 });
  planting.finding(part, rule, null, {
    period: firstHalf,
    amountFen: 1000,
    ...days(last - twentieth),
    why: { zh: '只付50元，欠10元', en: '50.00 paid, 10.00 owed' },
  });
  // agreed for the first day off after the 20th and paid on it, not on the last workday before
  let dayOff = first + 20;
  while (isWorkday(dayOff)) dayOff++;
  const lastWorkday = workdayOnOrBefore(dayOff);
  const onDayOff = rider(planting, 'pay-day-3', early).pay(early, { dueOn: dayOff, paidAt: at(dayOff, '10:00') });
  planting.finding(onDayOff, rule, null, {
    period: firstHalf,
    ...days(dayOff - lastWorkday),
    why: { zh: '约定日逢休息日，应提前至最近的工作日', en: 'the agreed day was a day off: due on the workday before' },
  });
  // paid three days after the last lawful day, in the next month
  const tenth = workdayOnOrBefore(last + 10);
  const late = rider(planting, 'pay-day-4', later).pay(later, { paidAt: at(tenth + 3, '10:00') });
  planting.finding(late, rule, null, {
    period: secondHalf,
    ...days(3),
    why: { zh: '晚付3天', en: 'paid three days late' },
  });

  const before = rider(planting, 'pay-day-5', early).pay(early, { dueOn: dayOff, paidAt: at(lastWorkday, '23:59:59') });
  planting.boundary(
    before,
    rule,
    '约定日逢休息日，在前一个工作日当天支付',
    'paid on the last workday before an agreed day off',
  );
  const same = rider(planting, 'pay-day-6', early).pay(early, { paidAt: at(twentieth, '18:00') });
  planting.boundary(same, rule, '恰在约定日支付', 'paid on the agreed day');
  if (planting.month.month === '2026-04') {
    // sheet example E15: agreed for 2 May, a statutory day; 1 May is one too
    const labourDay = rider(planting, 'pay-day-7', later).pay(later, {
      dueOn: first + 31,
      paidAt: at(first + 29, '12:00'),
    });
    planting.boundary(labourDay, rule, '约定5月2日，最迟4月30日', 'agreed for 2 May, due on 30 April');
  }
}

/** Pay cycles: a month for employees and quasi-employees (who also keep to what was agreed), 15 days for part-time workers. */
export function plantPayCycle(planting: Planting): void {
  const rule = 'pay-cycle';
  const { first, last } = planting.month;
  const day = planting.date(10);
  const length = last - first + 1;
  const days = (value: number) => ({ quantity: { value, unit: 'days' } });
  const sixty = planting.employee('yandi', 'cycle-1', 300_000, { cycle: '6', cycleDays: 60 });
  planting.finding(sixty, rule, null, {
    period: periodText(first, last),
    ...days(60 - 31),
    why: { zh: '约定60天一付', en: 'agreed to pay every 60 days' },
  });
  const sixteen = planting
    .script('yixian', 'cycle-2', { relation: '4', chain: '1', terms: { cycle: '3', cycleDays: 16 } })
    .order(at(day, '10:00'), at(day, '11:00'), { vehicle: '5' });
  planting.finding(sixteen, rule, null, {
    period: periodText(planting.date(8), planting.date(14)),
    ...days(1),
    why: { zh: '非全日制约定16天一付', en: 'part-time work paid every 16 days' },
  });
  // half a month was agreed (at most 16 days), the whole month is settled at once
  const whole = rider(planting, 'cycle-3', day).pay(day, { periodFrom: first, periodTo: last, dueOn: last + 10 });
  planting.finding(whole, rule, null, {
    period: periodText(first, last),
    ...days(length - 16),
    why: { zh: '约定半月一付，实际按月结算', en: 'half-monthly agreed, settled by the month' },
  });
  const fifteen = planting
    .script('yixian', 'cycle-4', { relation: '4', chain: '1', terms: { cycle: '3', cycleDays: 15 } })
    .order(at(day, '10:00'), at(day, '11:00'), { vehicle: '5' });
  planting.boundary(fifteen, rule, '非全日制恰好15天一付', 'part-time work paid every 15 days');
}

/** Pay in goods, vouchers or points. */
export function plantPayInMoney(planting: Planting): void {
  const day = planting.date(10);
  const period = periodText(planting.date(1), planting.date(15));
  const forms = [
    ['2', '以实物支付', 'paid in goods'],
    ['3', '以代金券支付', 'paid in vouchers'],
    ['4', '以积分支付', 'paid in points'],
  ] as const;
  forms.forEach(([form, zh, en], i) => {
    const script = rider(planting, `form-${i + 1}`, day).pay(day, { form });
    planting.finding(script, 'pay-in-money', null, {
      period,
      amountFen: 6000,
      quantity: { value: 1, unit: 'items' },
      why: { zh, en },
    });
  });
}

/** Statements not given, or with fields left out. */
export function plantPayStatement(planting: Planting): void {
  const rule = 'pay-statement';
  const day = planting.date(10);
  const period = periodText(planting.date(1), planting.date(15));
  const without = (...left: string[]) => ({
    fields: statementFields
      .split(',')
      .filter((field) => !left.includes(field))
      .join(','),
  });
  const breach = (name: string, statement: RowOf<'payStatement'> | null, items: number, zh: string, en: string) => {
    const script = rider(planting, name, day).pay(day, {}, statement);
    planting.finding(script, rule, null, { period, quantity: { value: items, unit: 'items' }, why: { zh, en } });
  };
  breach('statement-1', null, 1, '没有工资清单', 'no statement');
  breach('statement-2', without('deductions', 'proof'), 2, '清单缺扣款和凭证两项', 'deductions and proof left out');
  breach('statement-3', without('workingTime'), 1, '清单缺工作时间', 'working time left out');
}
