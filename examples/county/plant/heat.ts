import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';

/** A house whose riders are out on the hot days. */
const hot = profile({
  slug: 'safety-4',
  name: '炎岭跑腿（虚构）',
  body: 'G4P004',
  mark: 'P4',
  kind: '1',
  trade: '02',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'order', 'session', 'pay'],
  mustReport: [],
});

/** The enterprises of these plantings. */
export const heatEnterprises: readonly Profile[] = [hot];

/** A township of its own, so that nobody else is out there on the hot days. */
const ridge = '500229219';

/** Hot days and a warning, and who was out in them. */
export function plantHeat(planting: Planting): void {
  const county = planting.feed('county');
  const [warm, moderate, intense] = [planting.date(12), planting.date(13), planting.date(14)];
  const bulletin = (on: number, maxTenths: number) =>
    county.add('heatDay', { recordId: `GOV-HD-${on}`, on, place: ridge, maxTenths, issuedBy: '县气象台（虚构）' });
  bulletin(warm, 360);
  bulletin(moderate, 380);
  bulletin(intense, 400);
  county.add('weatherSignal', {
    recordId: `GOV-WS-${planting.month.month}`,
    on: warm,
    signal: '1',
    level: '3',
    place: ridge,
    issuedAt: at(warm, '18:00'),
    liftedAt: at(warm, '20:00'),
    issuedBy: '县气象台（虚构）',
  });
  const rider = (name: string, relation: '1' | '2') =>
    planting.script(hot.slug, name, { relation, chain: relation === '1' ? '1' : '5', place: ridge });
  // An employee out for eight hours and half an hour on the warm day.
  const overtime = rider('heat-1', '1');
  for (const hour of [7, 8, 9, 10]) overtime.order(at(warm, `${hour}:00`), at(warm, `${hour + 1}:00`));
  for (const hour of [11, 12, 13, 14]) overtime.order(at(warm, `${hour}:20`), at(warm, `${hour + 1}:20`));
  overtime.order(at(warm, '15:40'), at(warm, '16:10')).pay(warm, { pieceFen: 20_000 });
  planting.finding(overtime, 'heat-overtime', null, {
    quantity: { value: 1800, unit: 'seconds' },
    why: { zh: '户外八个半小时', en: 'eight and a half hours out' },
  });
  const long = rider('heat-2', '2');
  for (const hour of [4, 5, 6, 7]) long.order(at(moderate, `0${hour}:00`), at(moderate, `0${hour + 1}:00`));
  for (const hour of [8, 9]) long.order(at(moderate, `${hour}:20`), at(moderate, `${hour + 1}:20`));
  long.order(at(moderate, '10:20'), at(moderate, '10:50')).pay(moderate, { pieceFen: 20_000 });
  planting.finding(long, 'heat-outdoor-hours', null, {
    quantity: { value: 1800, unit: 'seconds' },
    why: { zh: '户外六个半小时', en: 'six and a half hours out' },
  });
  planting.finding(long, 'heat-allowance', null, { amountFen: 500, why: { zh: '没有津贴', en: 'no allowance' } });
  const noon = rider('heat-3', '2')
    .order(at(moderate, '11:50'), at(moderate, '12:10'))
    .pay(moderate, { pieceFen: 2_000, subsidyHeatFen: 500 });
  planting.finding(noon, 'heat-midday', null, {
    quantity: { value: 600, unit: 'seconds' },
    why: { zh: '正午十分钟', en: 'ten minutes at midday' },
  });
  planting.boundary(noon, 'heat-allowance', '恰好五元', 'exactly five yuan');
  const stop = rider('heat-4', '2')
    .order(at(intense, '09:00'), at(intense, '09:20'))
    .pay(intense, { pieceFen: 2_000, subsidyHeatFen: 1000 });
  planting.finding(stop, 'heat-stop', null, {
    quantity: { value: 1200, unit: 'seconds' },
    why: { zh: '四十度接单二十分钟', en: 'twenty minutes at forty degrees' },
  });
  const storm = rider('heat-5', '2')
    .order(at(warm, '18:10'), at(warm, '18:30'))
    .order(at(warm, '18:40'), at(warm, '19:00'), { extendedS: 600 })
    .pay(warm, { pieceFen: 4_000 });
  planting.finding(storm, 'severe-weather-measures', null, {
    quantity: { value: 1, unit: 'orders' },
    why: { zh: '暴雨橙色预警，一单没有延长', en: 'orange signal, one order without more time' },
  });
}
