import type { Day } from '#basics/day.ts';
import { isWorkday } from '../calendar.ts';
import { overtimeDueFen } from '../courier.ts';
import { at, type Planting, periodText } from '../planting.ts';

const hour = 3600;

/**
 * Every rule that asks for statutory days, on every statutory day of the month: whoever takes one of them for an ordinary day finds
 * too much or too little. Numbers as in the plantings of each rule.
 */
export function plantHolidayEdges(planting: Planting): void {
  for (const statutory of planting.statutoryDays()) {
    plantPay(planting, statutory);
    plantHours(planting, statutory);
  }
}

function plantPay(planting: Planting, statutory: Day): void {
  const name = (what: string) => `edge-${what}-${statutory}`;
  // 2,330 / 21.75 x 3 = 321.38, one fen short
  const day = planting.employee('yandi', name('overtime'), 233_000).work(statutory, 8 * hour);
  planting.finding(day.pay({ overtimeFen: 32_137 }), 'overtime-pay', null, {
    amountFen: 1,
    why: { zh: '法定节假日差1分', en: 'one fen short for a statutory day' },
  });
  // twenty pieces at 5.00: 200.00 more than the price
  const pieces = planting
    .employee('yandi', name('pieces'), 300_000, { piecePriceFen: 500 })
    .work(statutory, 8 * hour, { pieces: 20 })
    .pay({ basicFen: 0, pieceFen: 300_000, overtimeFen: 0, orders: 0, pieceOvertimeFen: 19_999 });
  planting.finding(pieces, 'piece-rate-overtime', null, {
    amountFen: 1,
    why: { zh: '法定节假日20件差1分', en: 'one fen short for twenty pieces on a statutory day' },
  });
  const early = statutory < planting.date(16);
  const [from, to] = early ? [planting.date(1), planting.date(15)] : [planting.date(16), planting.month.last];
  const normal = early ? planting.date(13) : planting.month.last - 1;
  const hourOf = planting
    .script('xiafeng', name('hour'))
    .order(at(normal, '10:00'), at(normal, '11:00'), { workerGrossFen: 3000 })
    .order(at(statutory, '10:00'), at(statutory, '11:00'), { workerGrossFen: 3000 })
    .pay(statutory, { pieceFen: 6000, rewardFen: 2000 });
  planting.finding(hourOf, 'holiday-pay', null, {
    period: periodText(from, to),
    amountFen: 1,
    why: { zh: '节假日与平日相同', en: 'the same on a holiday as on other days' },
  });
}

function plantHours(planting: Planting, statutory: Day): void {
  const name = (what: string) => `edge-${what}-${statutory}`;
  const long = planting.employee('yandi', name('daily'), 320_000).work(statutory, 10 * hour, { specialReason: '0' });
  planting.boundary(
    long,
    'daily-overtime',
    '法定节假日工作10小时，按月计',
    'ten hours on a statutory day, counted by the month',
  );

  const workdays: Day[] = [];
  for (let date = planting.month.first; date <= planting.month.last; date++) if (isWorkday(date)) workdays.push(date);
  // 10 h on the statutory day, 26 h and 1 s on workdays, up to 3 h a day
  const month = planting.employee('yandi', name('monthly'), 320_000).work(statutory, 10 * hour, { specialReason: '0' });
  let left = 26 * hour + 1;
  for (const date of workdays) {
    const extra = Math.min(3 * hour, left);
    if (extra > 0) month.work(date, 8 * hour + extra, { specialReason: '1' });
    left -= extra;
  }
  planting.finding(month, 'monthly-overtime', null, {
    quantity: { value: 1, unit: 'seconds' },
    why: { zh: '含法定节假日10小时，合计36小时零1秒', en: '36 h and 1 s with ten hours on a statutory day' },
  });

  // 165.36 h of an approved monthly cycle, and the statutory day beside it, at 300 %
  const standard = 595_296;
  const wage = 348_000;
  const cycle = planting.employee('employer-4', name('cycle'), wage, { hoursSystem: '2' });
  const aDay = Math.floor(standard / workdays.length);
  for (const [i, date] of workdays.entries())
    cycle.work(date, aDay + (i === 0 ? standard - aDay * workdays.length : 0));
  cycle.work(statutory, 8 * hour).pay({ overtimeFen: Math.ceil(overtimeDueFen(wage, 0, 0, 8 * hour) / 100) * 100 });
  planting.boundary(
    cycle,
    'cycle-hours',
    '恰好165.36小时，法定节假日另计',
    'exactly 165.36 h, the statutory day beside them',
  );
}
