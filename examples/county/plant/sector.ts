import { day } from '#basics/day.ts';
import { at, type Planting, periodText } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';

/** A house of domestic services; its trade has an agreed floor by the hour. */
export const domesticPlatform: Profile = profile({
  slug: 'jiaxin',
  name: '家馨家政（虚构）',
  body: 'G0JX14',
  mark: 'JX',
  trade: '07',
  form: 'jsonl',
});

/** Floors agreed by association and union: 30 yuan an hour for domestic services, 20 an order for city freight in one township. */
export function plantSectorFloor(planting: Planting): void {
  const rule = 'sector-floor';
  const county = planting.feed('county');
  const term = { from: day('2026-01-01'), to: day('2026-12-31') };
  county.add('sectorAgreement', {
    recordId: 'GOV-SA-1',
    trade: '07',
    place: '500229',
    floorUnit: 'hour',
    floorFen: 3000,
    ...term,
  });
  county.add('sectorAgreement', {
    recordId: 'GOV-SA-2',
    trade: '04',
    place: '500229109',
    floorUnit: 'order',
    floorFen: 2000,
    ...term,
  });
  const date = planting.date(10);
  const half = periodText(planting.date(1), planting.date(15));
  const whole = periodText(planting.month.first, planting.month.last);
  // 3 h and half an hour of allowance: 3.5 x 30 = 105.00
  const hours = (name: string, fen: number) =>
    planting
      .script(domesticPlatform.slug, name)
      .order(at(date, '09:00'), at(date, '12:00'), { vehicle: '5' })
      .pay(date, { pieceFen: fen });
  planting.finding(hours('sector-1', 10_000), rule, null, {
    period: half,
    amountFen: 500,
    why: { zh: '3.5小时100元，约定每小时30元', en: '100.00 for 3.5 h, 30 an hour agreed' },
  });
  planting.finding(hours('sector-2', 10_499), rule, null, {
    period: half,
    amountFen: 1,
    why: { zh: '差1分', en: 'one fen short' },
  });
  planting.boundary(hours('sector-3', 10_500), rule, '恰好每小时30元', 'exactly 30 an hour');
  // three orders x 20.00 = 60.00
  const hauls = (name: string, fen: number) => {
    const script = planting.script('xiaoling', name, { place: '500229109' });
    for (const from of ['09:00', '10:00', '11:00']) script.order(at(date, from), at(date, `${from.slice(0, 2)}:20`));
    return script.pay(date, { pieceFen: fen });
  };
  planting.finding(hauls('sector-4', 5000), rule, null, {
    period: whole,
    amountFen: 1000,
    why: { zh: '3单50元，约定每单20元', en: '50.00 for three orders, 20 an order agreed' },
  });
  planting.boundary(hauls('sector-5', 6000), rule, '恰好每单20元', 'exactly 20 an order');
}
