import { at, type Planting } from '../planting.ts';

/** Driving: at most 4 h without a stop of 20 minutes, over all platforms; exactly 4 h and exactly 20 minutes are lawful. */
export function plantDrivingRest(planting: Planting): void {
  const rule = 'driving-rest';
  const over = (value: number) => ({ quantity: { value, unit: 'seconds' } });

  const day1 = planting.workday(1);
  const long = planting.script('qinghe', 'driving-1').order(at(day1, '08:00'), at(day1, '12:30'));
  // 4 h 30 - 4 h; the agreed 4 h are passed as well, with a prompt at once
  long.prompt(at(day1, '12:00'), '1');
  planting.finding(long, rule, day1, {
    ...over(1800),
    why: { zh: '连续驾驶4小时30分', en: '4 h 30 of driving without a stop' },
  });

  const day2 = planting.workday(2);
  // 10:00:00 to 10:19:59 is one second short: 08:00 to 12:20 counts as 4 h 20
  const short = planting
    .script('qinghe', 'driving-2')
    .order(at(day2, '08:00'), at(day2, '10:00'))
    .order(at(day2, '10:19:59'), at(day2, '12:20'))
    .prompt(at(day2, '12:00'), '1');
  planting.finding(short, rule, day2, {
    ...over(1200),
    why: { zh: '中途停车差1秒不满20分钟，合计4小时20分', en: 'a stop of 19 min 59 s: 4 h 20 in all' },
  });

  const day3 = planting.workday(3);
  // a haul by night: 3 h, 10 minutes of rest, 2 h
  const haul = planting
    .script('yehang', 'driving-3', { relation: '3' })
    .order(at(day3, '20:00'), at(day3, '25:10'), { restFrom: at(day3, '23:00'), restTo: at(day3, '23:10') });
  planting.finding(haul, rule, day3, {
    ...over(5 * 3600 + 600 - 4 * 3600),
    why: { zh: '夜间货运途中只休息10分钟', en: 'a night haul with a rest of 10 minutes only' },
  });

  const day4 = planting.workday(4);
  // 2 h for one platform, 5 minutes, 2 h for another: 4 h 05 together, neither alone
  const here = planting.script('qinghe', 'driving-4').order(at(day4, '13:00'), at(day4, '15:00'));
  planting.script('dukou', 'driving-4').order(at(day4, '15:05'), at(day4, '17:05'));
  planting.finding(here, rule, day4, {
    platform: null,
    workerPlatform: here.feed.profile.uscc,
    ...over(300),
    why: { zh: '两个平台合计连续驾驶4小时5分', en: '4 h 05 over two platforms' },
  });

  const exact = planting.script('qinghe', 'driving-5').order(at(day1, '08:00'), at(day1, '12:00'));
  planting.boundary(exact, rule, '恰好4小时', 'exactly 4 h');
  const stop = planting
    .script('qinghe', 'driving-6')
    .order(at(day2, '08:00'), at(day2, '11:50'))
    .order(at(day2, '12:10'), at(day2, '15:30'));
  planting.boundary(stop, rule, '中途恰好停车20分钟', 'a stop of exactly 20 minutes');
}

/** Freight: at most 8 h of driving in any 24 h; nothing is driven on the day after, so that one day shows it. */
export function plantDrivingIn24Hours(planting: Planting): void {
  const rule = 'driving-in-24-hours';
  const driver = (name: string, n: number, hauls: readonly [from: string, to: string][]) => {
    const date = planting.workday(n);
    const script = planting.script('xiaoling', name);
    for (const [from, to] of hauls) script.order(at(date, from), at(date, to));
    return { script, date };
  };
  const breach = (
    name: string,
    n: number,
    hauls: readonly [string, string][],
    over: number,
    zh: string,
    en: string,
  ) => {
    const { script, date } = driver(name, n, hauls);
    planting.finding(script, rule, date, { quantity: { value: over, unit: 'seconds' }, why: { zh, en } });
  };
  // 3 h + 3 h + 2 h + 1 s
  breach(
    'hauls-1',
    1,
    [
      ['06:00', '09:00'],
      ['09:30', '12:30'],
      ['13:00', '15:00:01'],
    ],
    1,
    '8小时零1秒',
    '8 h and 1 s',
  );
  // 3 h + 3 h + 3 h
  breach(
    'hauls-2',
    2,
    [
      ['06:00', '09:00'],
      ['09:30', '12:30'],
      ['13:00', '16:00'],
    ],
    3600,
    '9小时',
    '9 h',
  );
  // 3.5 h + 3.5 h + 1.5 h, after midnight on the following day none
  breach(
    'hauls-3',
    3,
    [
      ['05:00', '08:30'],
      ['11:00', '14:30'],
      ['20:00', '21:30'],
    ],
    1800,
    '8小时30分',
    '8 h 30',
  );
  const exact = driver('hauls-4', 4, [
    ['06:00', '09:00'],
    ['09:30', '12:30'],
    ['13:00', '15:00'],
  ]);
  planting.boundary(exact.script, rule, '恰好8小时', 'exactly 8 h');
}
