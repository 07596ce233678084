import type { Day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import type { Script } from '../script.ts';

type Play = (script: Script, date: Day) => void;

/** Orders without a gap from 08:00 to 12:12; four hours are full at 12:00:00. */
const morning: Play = (script, date) =>
  script
    .order(at(date, '08:00'), at(date, '09:30'))
    .order(at(date, '09:25'), at(date, '11:00'))
    .order(at(date, '10:55'), at(date, '12:12'));

/** Riders' weeks: at least one day without an order, Monday to Sunday. */
export function plantRidersWeek(planting: Planting): void {
  const monday = planting.monday(2);
  const days = (script: Script, from: Day, count: number) => {
    for (let date = from; date < from + count; date++) script.order(at(date, '11:00'), at(date, '11:40'));
    return script;
  };
  const why = { zh: '周一至周日每天接单', en: 'orders on all seven days of a week' };
  const seven = [
    days(planting.script('xiafeng', 'riders-week-1'), monday, 7),
    days(planting.script('yunling', 'riders-week-2'), monday, 7),
    days(planting.script('yixian', 'riders-week-3', { relation: '4', chain: '1' }), monday, 7),
  ];
  for (const script of seven)
    planting.finding(script, 'weekly-rest-day', monday + 6, { quantity: { value: 1, unit: 'days' }, why });
  const six = days(planting.script('xiafeng', 'riders-week-4'), monday, 6);
  planting.boundary(six, 'weekly-rest-day', '周一至周六接单，周日休息', 'orders Monday to Saturday, Sunday off');
  // Tuesday to Sunday and Monday to Saturday: twelve days in a row, one off in each week
  const twelve = days(planting.script('xiafeng', 'riders-week-5'), monday + 1, 12);
  planting.boundary(
    twelve,
    'weekly-rest-day',
    '连续12天接单，每周各休一天',
    'twelve days in a row, one off in each week',
  );
}

/** The agreed limit of 4 h on one platform: a prompt within 300 s, then no orders for 20 minutes. */
export function plantPromptAndStop(planting: Planting): void {
  const platform = 'xiafeng';
  const play = (name: string, n: number, acts: Play): [Script, Day] => {
    const script = planting.script(platform, name);
    const date = planting.workday(n);
    morning(script, date);
    acts(script, date);
    return [script, date];
  };
  const [none, day1] = play('stop-1', 1, (script, date) => script.order(at(date, '12:40'), at(date, '13:00')));
  planting.finding(none, 'prompt-and-stop', day1, {
    quantity: { value: 1, unit: 'items' },
    why: { zh: '达到约定4小时后没有提醒', en: 'no prompt at the agreed 4 h' },
  });
  // 12:05:01 - 12:00:00 - 300 s
  const [late, day2] = play('stop-2', 2, (script, date) => script.prompt(at(date, '12:05:01'), '1'));
  planting.finding(late, 'prompt-and-stop', day2, {
    quantity: { value: 1, unit: 'seconds' },
    why: { zh: '提醒晚了1秒', en: 'the prompt came 1 s too late' },
  });
  const [orders, day3] = play('stop-3', 3, (script, date) =>
    script.prompt(at(date, '12:00:30'), '1').order(at(date, '12:15'), at(date, '12:35')),
  );
  const inStop = { zh: '停派期间12:15又接1单', en: 'one order at 12:15, in the stop' };
  planting.finding(orders, 'prompt-and-stop', day3, {
    quantity: { value: 1, unit: 'orders' },
    why: inStop,
    alsoTrips: ['continuous-order-time'],
  });
  planting.finding(orders, 'continuous-order-time', day3, {
    quantity: { value: 1, unit: 'orders' },
    why: inStop,
    alsoTrips: ['prompt-and-stop'],
  });
  const [inTime] = play('stop-4', 4, (script, date) =>
    script.prompt(at(date, '12:05'), '1').order(at(date, '12:32'), at(date, '12:50')),
  );
  planting.boundary(
    inTime,
    'prompt-and-stop',
    '恰好5分钟内提醒，恰好20分钟后接单',
    'prompted after exactly 5 minutes, next order exactly 20 minutes on',
  );
}

/** Long days on the platform whose agreed day is 10 h: 9.5 h of orders and the half hour of allowance fill it at 17:00. */
export function plantDailyPromptAndStop(planting: Planting): void {
  const play = (name: string, n: number, end: string, acts: Play): [Script, Day] => {
    const script = planting.script('xiafeng', name);
    const date = planting.workday(n);
    script
      .order(at(date, '06:30'), at(date, '10:00'))
      .order(at(date, '10:30'), at(date, '14:00'))
      .order(at(date, '14:30'), at(date, end))
      // 8 h of orders are full at 15:30
      .prompt(at(date, '15:30:10'), '2', { answer: '1', answeredAt: at(date, '15:31') });
    acts(script, date);
    return [script, date];
  };
  const [none, day1] = play('day-stop-1', 1, '17:15', () => undefined);
  planting.finding(none, 'daily-prompt-and-stop', day1, {
    quantity: { value: 1, unit: 'items' },
    why: { zh: '达到约定每日10小时后没有提醒', en: 'no prompt at the agreed 10 h of the day' },
  });
  const [orders, day2] = play('day-stop-2', 2, '17:15', (script, date) =>
    script.prompt(at(date, '17:00:05'), '2').order(at(date, '17:18'), at(date, '17:30')),
  );
  planting.finding(orders, 'daily-prompt-and-stop', day2, {
    quantity: { value: 1, unit: 'orders' },
    why: { zh: '达到每日上限后停派期间又接1单', en: 'one order in the stop after the daily limit' },
  });
  // 17:05:10 - 17:00:00 - 300 s
  const [late, day3] = play('day-stop-3', 3, '17:15', (script, date) => script.prompt(at(date, '17:05:10'), '2'));
  planting.finding(late, 'daily-prompt-and-stop', day3, {
    quantity: { value: 10, unit: 'seconds' },
    why: { zh: '提醒晚了10秒', en: 'the prompt came 10 s too late' },
  });
  const [exact] = play('day-stop-4', 4, '17:00', () => undefined);
  planting.boundary(exact, 'daily-prompt-and-stop', '恰好10小时', 'exactly 10 h');
}

/** 8 h of orders in a day: go on only after being asked and confirming. The agreed day of this platform is 11 h. */
export function plantEightHourConfirmation(planting: Planting): void {
  const rule = 'eight-hour-confirmation';
  const play = (name: string, n: number, acts: Play): [Script, Day] => {
    const script = planting.script('yunling', name);
    const date = planting.workday(n);
    // 3.5 h + 3.5 h + 1 h: eight hours are full at 15:30:00
    script
      .order(at(date, '06:30'), at(date, '10:00'))
      .order(at(date, '10:30'), at(date, '14:00'))
      .order(at(date, '14:30'), at(date, '15:30'));
    acts(script, date);
    return [script, date];
  };
  const breach = (name: string, n: number, orders: number, zh: string, en: string, acts: Play) => {
    const [script, date] = play(name, n, acts);
    planting.finding(script, rule, date, { quantity: { value: orders, unit: 'orders' }, why: { zh, en } });
  };
  const one: Play = (script, date) => script.order(at(date, '15:40'), at(date, '16:00'));
  breach('eight-1', 1, 2, '满8小时后未询问又接2单', 'two more orders without being asked', (script, date) => {
    one(script, date);
    script.order(at(date, '16:05'), at(date, '16:20'));
  });
  breach('eight-2', 2, 1, '询问后未答复又接1单', 'asked, not answered, one more order', (script, date) => {
    script.prompt(at(date, '15:30:10'), '2', { answer: '0' });
    one(script, date);
  });
  breach('eight-3', 3, 1, '答复停止后又接1单', 'answered stop, one more order', (script, date) => {
    script.prompt(at(date, '15:30:10'), '2', { answer: '2', answeredAt: at(date, '15:31') });
    one(script, date);
  });
  breach('eight-4', 4, 1, '确认前接1单', 'one order before the confirmation', (script, date) => {
    one(script, date);
    script
      .prompt(at(date, '15:30:10'), '2', { answer: '1', answeredAt: at(date, '15:50') })
      .order(at(date, '16:05'), at(date, '16:20'));
  });
  const [confirmed] = play('eight-5', 5, (script, date) => {
    script.prompt(at(date, '15:30:10'), '2', { answer: '1', answeredAt: at(date, '15:35') });
    one(script, date);
  });
  planting.boundary(confirmed, rule, '询问并确认后继续', 'asked, confirmed, then on');
  const [exact] = play('eight-6', 6, () => undefined);
  planting.boundary(exact, rule, '恰好8小时，此后没有接单', 'exactly 8 h, then nothing');
}

/** Delivery time by e-bike: distance over promised and extended time at most 15 km/h. */
export function plantDeliveryTimeSpeed(planting: Planting): void {
  const rule = 'delivery-time-speed';
  const script = (
    name: string,
    n: number,
    orders: readonly [metres: number, promisedS: number, extendedS: number][],
    vehicle = '1',
  ) => {
    const made = planting.script('xiafeng', name);
    const date = planting.workday(n);
    for (const [i, [distanceM, promisedS, extendedS]] of orders.entries())
      made.order(at(date, `${11 + i}:00`), at(date, `${11 + i}:20`), { distanceM, promisedS, extendedS, vehicle });
    return made;
  };
  const breach = (made: Script, orders: number, zh: string, en: string) =>
    planting.finding(made, rule, null, { quantity: { value: orders, unit: 'orders' }, why: { zh, en } });
  // 4,500 m in 900 s are 18 km/h
  breach(
    script('speed-1', 1, [
      [4500, 900, 0],
      [4500, 900, 0],
      [4500, 900, 0],
    ]),
    3,
    '15分钟4.5公里，3单',
    '4.5 km in 15 minutes, three orders',
  );
  // 3,001 m in 720 s are 15.005 km/h
  breach(
    script('speed-2', 2, [
      [3001, 720, 0],
      [2000, 900, 0],
    ]),
    1,
    '12分钟3001米',
    '3,001 m in 12 minutes',
  );
  // 5,000 m in 900 + 240 s are 15.79 km/h
  breach(
    script('speed-3', 3, [[5000, 900, 240]]),
    1,
    '延长4分钟后仍超过15公里每小时',
    'over 15 km/h even with 4 minutes more',
  );
  planting.boundary(script('speed-4', 4, [[3000, 720, 0]]), rule, '恰好每小时15公里', 'exactly 15 km/h');
  planting.boundary(
    script('speed-5', 5, [[5000, 900, 300]]),
    rule,
    '延长后恰好每小时15公里',
    'exactly 15 km/h with the extension',
  );
  planting.boundary(script('speed-6', 6, [[6000, 720, 0]], '2'), rule, '摩托车不适用', 'a motorcycle: not an e-bike');
}
