import type { Day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import type { Script } from '../script.ts';

/** Orders over two hours each, in hand one after the other, from 08:00 to 11:58: less than 20 minutes lie between them. */
const morning: readonly (readonly [from: string, to: string])[] = [
  ['08:00', '09:30'],
  ['09:25', '11:00'],
  ['10:55', '11:58'],
];

/**
 * The second at which a limit is passed. Four hours from 08:00:00 are full at 12:00:00: an order accepted then is accepted in
 * time, one accepted a second later is not. The same over two platforms, and for the eight hours of a day.
 */
export function plantLimitEdges(planting: Planting): void {
  const rule = 'continuous-order-time';
  const at12 = (date: Day, second: '00' | '01') => at(date, `12:00:${second}`);
  const one = { quantity: { value: 1, unit: 'orders' } };
  const alone = (name: string, n: number, second: '00' | '01'): [Script, Day] => {
    const script = planting.script('yunling', name);
    const date = planting.workday(n);
    for (const [from, to] of morning) script.order(at(date, from), at(date, to));
    script.order(at12(date, second), at(date, '12:25'));
    return [script, date];
  };
  const [late, day1] = alone('edge-continuous-1', 5, '01');
  planting.finding(late, rule, day1, {
    ...one,
    why: { zh: '满4小时后1秒又接1单', en: 'one order accepted a second after four hours' },
  });
  const [inTime] = alone('edge-continuous-2', 6, '00');
  planting.boundary(inTime, rule, '恰好满4小时时接单', 'an order accepted as four hours are full');

  // every other order on the other platform: neither has a stretch of four hours
  const together = (name: string, n: number, second: '00' | '01'): [Script, Day] => {
    const here = planting.script('xiafeng', name);
    const there = planting.script('yunling', name);
    const date = planting.workday(n);
    for (const [i, [from, to]] of morning.entries()) (i === 1 ? there : here).order(at(date, from), at(date, to));
    there.order(at12(date, second), at(date, '12:25'));
    return [here, date];
  };
  const [both, day3] = together('edge-together-1', 5, '01');
  planting.finding(both, rule, day3, {
    ...one,
    platform: null,
    workerPlatform: both.feed.profile.uscc,
    why: { zh: '两个平台合计满4小时后1秒又接1单', en: 'over two platforms, one order a second after four hours' },
  });
  const [bothInTime] = together('edge-together-2', 6, '00');
  planting.boundary(
    bothInTime,
    rule,
    '两个平台合计恰好满4小时时接单',
    'over two platforms, an order accepted as four hours are full',
  );

  // 3.5 h + 3.5 h + 1 h: eight hours are full at 15:30:00
  const script = planting.script('yunling', 'edge-eight-1');
  const date = planting.workday(7);
  script
    .order(at(date, '06:30'), at(date, '10:00'))
    .order(at(date, '10:30'), at(date, '14:00'))
    .order(at(date, '14:30'), at(date, '15:30'))
    .order(at(date, '15:30'), at(date, '15:45'));
  planting.boundary(
    script,
    'eight-hour-confirmation',
    '恰好满8小时时接单',
    'an order accepted as eight hours are full',
  );
}
