import type { Day } from '#basics/day.ts';
import { at, type Planting, periodText } from '../planting.ts';
import type { RowOf } from '../tables.ts';

/** Statutory days of quasi-employees: an hour on them pays more than an hour on other days of the settlement; equal is not more. */
export function plantHolidayPay(planting: Planting): void {
  const rule = 'holiday-pay';
  const found = planting.statutoryDays().at(-1);
  if (found === undefined) return;
  const statutory: Day = found;
  const early = statutory < planting.date(16);
  const from = planting.date(early ? 1 : 16);
  const to = early ? planting.date(15) : planting.month.last;
  let normal = early ? planting.date(12) : planting.date(28);
  if (normal === statutory) normal++;
  // one hour on each of two days, at 30 yuan on the ordinary one
  const worker = (name: string, holidayFen: number, premiumFen: number, terms?: RowOf<'payTerms'>) =>
    planting
      .script('xiafeng', name, { terms })
      .order(at(normal, '10:00'), at(normal, '11:00'), { workerGrossFen: 3000 })
      .order(at(statutory, '10:00'), at(statutory, '11:00'), { workerGrossFen: holidayFen })
      .pay(statutory, { pieceFen: 3000 + holidayFen, holidayPremiumFen: premiumFen, rewardFen: 2000 });
  const breach = (
    name: string,
    holidayFen: number,
    premiumFen: number,
    due: number,
    zh: string,
    en: string,
    rateBp?: number,
  ) =>
    planting.finding(
      worker(name, holidayFen, premiumFen, rateBp === undefined ? undefined : { holidayRateBp: rateBp }),
      rule,
      null,
      { period: periodText(from, to), amountFen: due - holidayFen - premiumFen, why: { zh, en } },
    );
  breach('holiday-1', 3000, 0, 3001, '节假日与平日相同', 'the same on a holiday as on other days');
  breach('holiday-2', 2500, 0, 3001, '节假日低于平日', 'less on a holiday than on other days');
  // twice was agreed: 60.00 for the hour
  breach('holiday-3', 4000, 500, 6000, '约定两倍，只付45元', 'twice was agreed, 45.00 paid', 20_000);
  planting.boundary(worker('holiday-4', 3000, 1), rule, '比平日多1分', 'one fen more than on other days');
  planting.boundary(
    worker('holiday-5', 4000, 2000, { holidayRateBp: 20_000 }),
    rule,
    '恰为约定的两倍',
    'exactly twice, as agreed',
  );
}
