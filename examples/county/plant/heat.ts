import type { Engagement } from '../feed.ts';
import { at, type Planting, type Scripted } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';

/** What both houses are. */
const house = {
  kind: '1',
  trade: '02',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'order', 'session', 'pay', 'payTerms'],
  mustReport: [],
} as const satisfies Partial<Profile>;

/** A house whose riders are out on the hot days. */
const hot = profile({ ...house, slug: 'safety-4', name: '炎岭跑腿（虚构）', body: 'G4P004', mark: 'P4' });

/** Another, of few enough orders a day that days without any are no gap of its feed. */
const edgy = profile({ ...house, slug: 'safety-6', name: '峰热跑腿（虚构）', body: 'G4P006', mark: 'P6' });

/** The enterprises of these plantings. */
export const heatEnterprises: readonly Profile[] = [hot, edgy];

/** A township of its own, so that nobody else is out there on the hot days; it has bulletins apart from the county's. */
const ridge = '500229219';

/** Two places that are no real township, where nobody lives, for days at the edge of a band. */
const [coolEdge, hotEdge] = ['500229491', '500229492'];

const riderIn = (planting: Planting) => (name: string, relation: Engagement['relation']) =>
  planting.script(hot.slug, name, { relation, chain: relation === '1' ? '1' : '5', place: ridge });

/** Nothing at all paid for a day of 35 to 37 degrees. */
function unpaid(planting: Planting, somebody: Scripted): void {
  planting.finding(somebody, 'heat-allowance-national', null, {
    quantity: { value: 1, unit: 'days' },
    why: { zh: '36度户外一天，没有任何津贴', en: 'a day out at 36 degrees, no allowance at all' },
  });
}

/** Hot days, and who was out in them. */
export function plantHeat(planting: Planting): void {
  const county = planting.feed('county');
  const [warm, moderate, intense] = [planting.date(12), planting.date(13), planting.date(14)];
  const bulletin = (on: number, place: string, maxTenths: number) =>
    county.add('heatDay', { recordId: `GOV-HD-${on}-${place}`, on, place, maxTenths, issuedBy: '县气象台（虚构）' });
  bulletin(warm, ridge, 360);
  bulletin(moderate, ridge, 380);
  bulletin(intense, ridge, 400);
  // The county as a whole is cooler: where a township has a bulletin of its own, that one counts.
  for (const on of [warm, moderate, intense]) bulletin(on, '500229', 349);
  const rider = riderIn(planting);
  // An employee out for eight hours and half an hour on the warm day.
  const overtime = rider('heat-1', '1');
  for (const hour of [7, 8, 9, 10]) overtime.order(at(warm, `${hour}:00`), at(warm, `${hour + 1}:00`));
  for (const hour of [11, 12, 13, 14]) overtime.order(at(warm, `${hour}:20`), at(warm, `${hour + 1}:20`));
  overtime.order(at(warm, '15:40'), at(warm, '16:10')).pay(warm, { pieceFen: 20_000 });
  planting.finding(overtime, 'heat-overtime', null, {
    quantity: { value: 1800, unit: 'seconds' },
    why: { zh: '户外八个半小时', en: 'eight and a half hours out' },
  });
  unpaid(planting, overtime);
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
  const afternoon = rider('heat-6', '2')
    .order(at(moderate, '11:30'), at(moderate, '12:00'))
    .order(at(moderate, '16:00'), at(moderate, '16:30'))
    .pay(moderate, { pieceFen: 4_000, subsidyHeatFen: 500 });
  planting.boundary(afternoon, 'heat-midday', '恰好十二点停、十六点再开始', 'stops at twelve, starts again at sixteen');
  const stop = rider('heat-4', '2')
    .order(at(intense, '09:00'), at(intense, '09:20'))
    .pay(intense, { pieceFen: 2_000, subsidyHeatFen: 1000 });
  planting.finding(stop, 'heat-stop', null, {
    quantity: { value: 1200, unit: 'seconds' },
    why: { zh: '四十度接单二十分钟', en: 'twenty minutes at forty degrees' },
  });
  const some = rider('heat-7', '2')
    .order(at(warm, '09:00'), at(warm, '09:20'))
    .pay(warm, { pieceFen: 2_000, subsidyHeatFen: 300 });
  planting.cannotTell({
    rule: 'heat-allowance-national',
    platform: some.feed.profile.uscc,
    worker: some.id,
    reason: 'value-unknown',
    why: { zh: '付了三元，重庆没有这一档的金额', en: 'three yuan paid, the city has no amount for it' },
  });
  const nowhere = rider('heat-8', '2')
    .order(at(moderate, '09:00'), at(moderate, '09:20'))
    .order(at(moderate, '13:00'), at(moderate, '13:20'), { fromPlace: undefined })
    .pay(moderate, { pieceFen: 4_000, subsidyHeatFen: 500 });
  planting.cannotTell({
    rule: 'heat-midday',
    platform: nowhere.feed.profile.uscc,
    worker: nowhere.id,
    reason: 'field-not-reported',
    why: { zh: '正午的一单没有报送接单地', en: 'a midday order without a place' },
  });
  const unclear = rider('heat-9', '9')
    .order(at(intense, '09:00'), at(intense, '09:20'))
    .pay(intense, { pieceFen: 2_000, subsidyHeatFen: 1000 });
  planting.cannotTell({
    rule: 'heat-stop',
    platform: unclear.feed.profile.uscc,
    worker: unclear.id,
    reason: 'class-unclear',
    why: { zh: '四十度接单，用工关系不明', en: 'out at forty degrees, class unclear' },
  });
}

/** Days a tenth of a degree short of a band and just on it: the day counts by the band it reaches. */
export function plantHeatEdges(planting: Planting): void {
  const county = planting.feed('county');
  /** An employee out for eight hours and a half where it is so hot, 13,200 seconds of them between twelve and sixteen. */
  const edge = (date: number, place: string, maxTenths: number, subsidyHeatFen: number) => {
    const on = planting.date(date);
    const recordId = `GOV-HD-${on}-${place}`;
    county.add('heatDay', { recordId, on, place, maxTenths, issuedBy: '县气象台（虚构）' });
    const rider = planting.script(edgy.slug, `heat-edge-${maxTenths}`, { relation: '1', chain: '1', place });
    for (const hour of [7, 8, 9, 10]) rider.order(at(on, `${hour}:00`), at(on, `${hour + 1}:00`));
    for (const hour of [11, 12, 13, 14]) rider.order(at(on, `${hour}:20`), at(on, `${hour + 1}:20`));
    return rider.order(at(on, '15:40'), at(on, '16:10')).pay(on, { pieceFen: 20_000, subsidyHeatFen });
  };
  const below35 = edge(12, coolEdge, 349, 0);
  const at35 = edge(13, coolEdge, 350, 0);
  const below37 = edge(14, coolEdge, 369, 0);
  const at37 = edge(12, hotEdge, 370, 500);
  const below40 = edge(13, hotEdge, 399, 500);
  const at40 = edge(14, hotEdge, 400, 1000);
  planting.boundary(below35, 'heat-overtime', '34.9度', '34.9 degrees');
  for (const [somebody, zh, en] of [
    [at35, '35.0度户外八个半小时', 'eight and a half hours out at 35.0 degrees'],
    [below37, '36.9度户外八个半小时', 'eight and a half hours out at 36.9 degrees'],
  ] as const) {
    planting.finding(somebody, 'heat-overtime', null, { quantity: { value: 1800, unit: 'seconds' }, why: { zh, en } });
    unpaid(planting, somebody);
  }
  planting.boundary(below37, 'heat-outdoor-hours', '36.9度', '36.9 degrees');
  for (const [somebody, degrees] of [
    [at37, '37.0'],
    [below40, '39.9'],
  ] as const) {
    planting.finding(somebody, 'heat-outdoor-hours', null, {
      quantity: { value: 9000, unit: 'seconds' },
      why: { zh: `${degrees}度户外八个半小时`, en: `eight and a half hours out at ${degrees} degrees` },
    });
    planting.finding(somebody, 'heat-midday', null, {
      quantity: { value: 13_200, unit: 'seconds' },
      why: { zh: `${degrees}度正午三小时四十分`, en: `three hours and forty minutes of midday at ${degrees} degrees` },
    });
  }
  planting.boundary(below40, 'heat-stop', '39.9度', '39.9 degrees');
  planting.finding(at40, 'heat-stop', null, {
    quantity: { value: 30_600, unit: 'seconds' },
    why: { zh: '40.0度户外八个半小时', en: 'eight and a half hours out at 40.0 degrees' },
  });
}

/** Warning signals, and who was out under them. */
export function plantSevereWeather(planting: Planting): void {
  const county = planting.feed('county');
  const on = planting.date(16);
  const signal = (name: string, level: string, from: string, to: string | null, given: { belowMetres?: number } = {}) =>
    county.add('weatherSignal', {
      recordId: `GOV-WS-${planting.month.month}-${name}`,
      on,
      signal: '1',
      level,
      areas: `500229205,${ridge}`,
      issuedAt: at(on, from),
      ...(to === null ? {} : { liftedAt: at(on, to) }),
      issuedBy: '县气象台（虚构）',
      ...given,
    });
  signal('A', '3', '07:45', '10:00');
  signal('B', '4', '12:00', '14:00');
  signal('C', '2', '17:00', '20:00', { belowMetres: 400 });
  const rider = riderIn(planting);
  const storm = rider('storm-1', '2')
    .order(at(on, '07:59'), at(on, '08:09'))
    .order(at(on, '08:10'), at(on, '08:30'))
    .order(at(on, '08:40'), at(on, '09:00'), { extendedS: 600 });
  planting.finding(storm, 'severe-weather-measures', null, {
    quantity: { value: 1, unit: 'orders' },
    why: {
      zh: '暴雨橙色预警，一单没有延长；十五分钟内接的一单不计',
      en: 'orange, one order without more time; one in the first quarter of an hour left out',
    },
  });
  const red = rider('storm-2', '2').order(at(on, '12:15'), at(on, '12:35'), { extendedS: 600 });
  planting.finding(red, 'severe-weather-measures', null, {
    quantity: { value: 1, unit: 'orders' },
    why: { zh: '暴雨红色预警仍派一单', en: 'an order under a red signal' },
  });
  const before = rider('storm-3', '2')
    .order(at(on, '12:14:59'), at(on, '12:30'))
    .order(at(on, '14:00'), at(on, '14:20'));
  planting.boundary(
    before,
    'severe-weather-measures',
    '生效前一秒接的单，解除时再接',
    'accepted a second before, and when lifted',
  );
  const many = rider('storm-4', '2');
  for (const minute of [10, 12, 14, 16]) many.order(at(on, `08:${minute}`), at(on, '08:40'), { extendedS: 600 });
  planting.finding(many, 'severe-weather-limits', null, {
    quantity: { value: 1, unit: 'orders' },
    why: { zh: '同时在手四单', en: 'four at hand at once' },
  });
  const far = rider('storm-5', '2')
    .order(at(on, '08:10'), at(on, '08:40'), { extendedS: 600, distanceM: 3001 })
    .order(at(on, '08:50'), at(on, '09:10'), { extendedS: 600, distanceM: 3000 });
  planting.finding(far, 'severe-weather-limits', null, {
    quantity: { value: 1, unit: 'orders' },
    why: { zh: '橙色预警派3001米', en: '3001 metres under orange' },
  });
  const three = rider('storm-6', '2');
  for (const minute of [10, 12, 14])
    three.order(at(on, `08:${minute}`), at(on, '08:40'), { extendedS: 600, distanceM: 3000 });
  planting.boundary(three, 'severe-weather-limits', '恰好三单、3000米', 'exactly three orders, 3000 metres');
  const late = rider('storm-7', '2').order(at(on, '08:10'), at(on, '09:00'), {
    promisedS: 1800,
    extendedS: 600,
    penaltyFen: 500,
  });
  planting.finding(late, 'severe-weather-lateness', null, {
    amountFen: 500,
    why: { zh: '橙色预警超时扣5元', en: 'five yuan taken for lateness under orange' },
  });
  const high = rider('storm-8', '2').order(at(on, '17:30'), at(on, '17:50'));
  planting.cannotTell({
    rule: 'severe-weather-measures',
    platform: high.feed.profile.uscc,
    worker: high.id,
    reason: 'bounds-straddle',
    why: { zh: '预警只对海拔四百米以下', en: 'the signal is for land below four hundred metres' },
  });
}

/** Orders in the very second from which the orange signal of `plantSevereWeather` counts, and a second before. */
export function plantSevereWeatherEdges(planting: Planting): void {
  const on = planting.date(16);
  const rider = riderIn(planting);
  // The orange signal of 7:45 counts from 8:00: a quarter of an hour to act, to the second.
  const fourth = (name: string, from: string) => {
    const somebody = rider(name, '2');
    for (const minute of [50, 52, 54]) somebody.order(at(on, `07:${minute}`), at(on, '08:40'));
    return somebody.order(at(on, from), at(on, '08:40'), { extendedS: 600 });
  };
  planting.finding(fourth('storm-9', '08:00:00'), 'severe-weather-limits', null, {
    quantity: { value: 1, unit: 'orders' },
    why: { zh: '满十五分钟那一秒接第四单', en: 'a fourth order in the very second the quarter of an hour is over' },
  });
  planting.boundary(
    fourth('storm-10', '07:59:59'),
    'severe-weather-limits',
    '满十五分钟前一秒接第四单',
    'a fourth order a second before',
  );
  const fined = (name: string, until: string) =>
    rider(name, '2').order(at(on, '07:30'), at(on, until), { promisedS: 600, extendedS: 0, penaltyFen: 300 });
  planting.finding(fined('storm-11', '08:00:01'), 'severe-weather-lateness', null, {
    amountFen: 300,
    why: { zh: '满十五分钟后一秒送达，超时扣3元', en: 'three yuan taken for an order delivered a second after' },
  });
  planting.boundary(
    fined('storm-12', '08:00:00'),
    'severe-weather-lateness',
    '满十五分钟那一秒送达',
    'delivered by then',
  );
}
