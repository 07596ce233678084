import type { Day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import type { Script } from '../script.ts';

/** Orders without a gap from 08:00 to 12:12: the fourth hour is full at 12:00:00, the orders in hand are done at 12:12. */
function morningWithoutRest(script: Script, date: Day): Script {
  return script
    .order(at(date, '08:00'), at(date, '09:30'))
    .order(at(date, '09:25'), at(date, '11:00'))
    .order(at(date, '10:55'), at(date, '12:12'));
}

/**
 * Delivery, more than 4 h without 20 minutes' rest: no order between the limit and 20 minutes after the orders in hand
 * are done (sheet example E10: done 12:12, no orders before 12:32). The agreed limit of this platform is 5 h and is not reached.
 */
export function plantContinuousOrderTime(planting: Planting): void {
  const platform = 'yunling';
  const breach = (
    name: string,
    n: number,
    orders: number,
    zh: string,
    en: string,
    play: (script: Script, date: Day) => void,
  ) => {
    const script = planting.script(platform, name);
    const date = planting.workday(n);
    play(script, date);
    planting.finding(script, 'continuous-order-time', date, {
      quantity: { value: orders, unit: 'orders' },
      why: { zh, en },
    });
  };
  const lawful = (name: string, n: number, zh: string, en: string, play: (script: Script, date: Day) => void) => {
    const script = planting.script(platform, name);
    play(script, planting.workday(n));
    planting.boundary(script, 'continuous-order-time', zh, en);
  };

  breach(
    'continuous-1',
    1,
    1,
    '12:12做完手上订单，12:20又接1单',
    'orders in hand done 12:12, one more at 12:20',
    (script, date) => morningWithoutRest(script, date).order(at(date, '12:20'), at(date, '12:40')),
  );
  breach(
    'continuous-2',
    2,
    2,
    '窗口内又接2单，最后一单在12:31:59',
    'two more in the window, the last at 12:31:59',
    (script, date) =>
      morningWithoutRest(script, date)
        .order(at(date, '12:14'), at(date, '12:28'))
        .order(at(date, '12:31:59'), at(date, '12:45')),
  );
  breach(
    'continuous-3',
    3,
    1,
    '10:00至10:19:59休息差1秒不满20分钟',
    'a pause of 19 min 59 s does not interrupt',
    (script, date) =>
      script
        .order(at(date, '08:00'), at(date, '10:00'))
        .order(at(date, '10:19:59'), at(date, '12:05'))
        .order(at(date, '12:10'), at(date, '12:30')),
  );
  breach('continuous-4', 4, 1, '窗口内推送1单，被拒绝', 'one offer in the window, refused', (script, date) =>
    morningWithoutRest(script, date).offer(at(date, '12:25'), '2'),
  );

  lawful(
    'continuous-5',
    1,
    '12:32:00恰满20分钟后接单',
    'the next order at 12:32:00, exactly 20 minutes on',
    (script, date) => morningWithoutRest(script, date).order(at(date, '12:32'), at(date, '12:50')),
  );
  lawful(
    'continuous-6',
    2,
    '恰好4小时，休息恰好20分钟',
    'exactly 4 h 00, then exactly 20 minutes of rest',
    (script, date) =>
      script
        .order(at(date, '08:00'), at(date, '10:10'))
        .order(at(date, '10:10'), at(date, '12:00'))
        .order(at(date, '12:20'), at(date, '13:00')),
  );
  lawful('continuous-7', 3, '中间恰好休息20分钟', 'a rest of exactly 20 minutes in between', (script, date) =>
    script
      .order(at(date, '08:00'), at(date, '10:30'))
      .order(at(date, '10:50'), at(date, '14:30'))
      .order(at(date, '14:50'), at(date, '15:20')),
  );
}
