import { at, type Planting } from '../planting.ts';
import type { Script } from '../script.ts';
import { type DefectKind, unitOf } from '../truth.ts';

/** Enterprises whose feeds get row defects, and how many workers of each. */
const feeds = [
  ['xiafeng', 1],
  ['yunling', 2],
  ['dukou', 3],
] as const;

/** Plants one kind of row defect in three feeds; `rows`: rows that show it for every worker it is planted on. */
function everywhere(
  planting: Planting,
  kind: DefectKind,
  zh: string,
  en: string,
  play: (script: Script, date: number) => void,
  rows = 1,
): void {
  for (const [slug, workers] of feeds) {
    for (let n = 1; n <= workers; n++) play(planting.script(slug, `${kind}-${slug}-${n}`), planting.workday(n));
    planting.defect(planting.feed(slug), { kind, count: workers * rows, unit: unitOf(kind), why: { zh, en } });
  }
}

const lunch = (script: Script, date: number) => script.order(at(date, '12:00'), at(date, '12:30'));

/** Rows that cannot be as they are written. What they pay and the time they take is unremarkable. */
export function plantRowDefects(planting: Planting): void {
  everywhere(planting, 'clock-skew', '报送时间早于完成时间一小时', 'sent an hour before it was done', (script, date) =>
    script.order(at(date, '12:00'), at(date, '12:30'), { sentTime: at(date, '11:30') }),
  );
  everywhere(planting, 'zeroed-time', '备好时间写成零', 'a ready time written as zero', (script, date) =>
    script.order(at(date, '12:00'), at(date, '12:30'), { readyAt: '0000-00-00T00:00:00+08:00' }),
  );
  everywhere(planting, 'date-before-1992', '备好时间写成1970年', 'a ready time in 1970', (script, date) =>
    script.order(at(date, '12:00'), at(date, '12:30'), { readyAt: '1970-01-01T08:00:00+08:00' }),
  );
  everywhere(planting, 'reversed-interval', '取货早于接单', 'picked up before it was accepted', (script, date) =>
    script.order(at(date, '12:00'), at(date, '12:30'), { createdAt: at(date, '11:50'), pickedAt: at(date, '11:58') }),
  );
  everywhere(planting, 'holiday-mark', '工作日标成法定节假日', 'a workday marked as a statutory day', (script, date) =>
    script.order(at(date, '12:00'), at(date, '12:30'), { holiday: '1' }),
  );
  everywhere(planting, 'night-mark', '中午标成夜间', 'noon marked as night', (script, date) =>
    script.order(at(date, '12:00'), at(date, '12:30'), { night: '1' }),
  );
  everywhere(
    planting,
    'order-overlap-impossible',
    '三分钟内在相距70公里的两地接单',
    'accepted 70 km apart within three minutes, both in hand',
    (script, date) =>
      script
        .order(at(date, '12:00'), at(date, '12:40'), { fromPlace: '500229109', toPlace: '500229109' })
        .order(at(date, '12:03'), at(date, '12:40'), { fromPlace: '500229205', toPlace: '500229205' }),
    2,
  );
  for (const [slug] of feeds) {
    const script = planting.script(slug, `skew-edge-${slug}`);
    const date = planting.workday(4);
    script.order(at(date, '12:00'), at(date, '12:30'), { sentTime: at(date, '12:29') });
    planting.boundary(script, 'clock-skew', '恰好早60秒', 'exactly 60 s early');
  }
}

/** Sessions that overlap, run on, or do not add up; orders in no session; pay for no order; workers nobody told of. */
export function plantSessionDefects(planting: Planting): void {
  everywhere(planting, 'session-overlap', '两段在线时段重叠', 'two sessions overlap', (script, date) =>
    script
      .order(at(date, '12:00'), at(date, '12:20'))
      .session(at(date, '12:00'), { loginAt: at(date, '11:50'), logoutAt: at(date, '13:00'), onlineSec: 4200 })
      .order(at(date, '12:50'), at(date, '13:10'))
      .session(at(date, '12:50'), { loginAt: at(date, '12:45') }),
  );
  everywhere(planting, 'over-long-session', '在线26小时', 'online for 26 hours', (script, date) =>
    lunch(script, date).session(at(date, '12:00'), {
      loginAt: at(date, '08:00'),
      logoutAt: at(date, '34:00'),
      onlineSec: 26 * 3600,
    }),
  );
  everywhere(
    planting,
    'session-sum-mismatch',
    '接单时长大于在线时长',
    'more time on orders than online',
    (script, date) => lunch(script, date).session(at(date, '12:00'), { onTaskSec: 9000 }),
  );
  everywhere(planting, 'order-without-session', '订单不在任何在线时段内', 'an order in no session', (script, date) =>
    lunch(script, date).orderOutside(at(date, '16:00'), at(date, '16:20')),
  );
  everywhere(planting, 'pay-without-order', '结算期内没有订单', 'pay for orders without an order', (script, date) =>
    script.pay(date, { pieceFen: 12_000, orders: 6, onTaskSec: 7200 }),
  );
  everywhere(planting, 'unlinked-worker', '没有报送劳动者信息', 'nobody said who the worker is', (script, date) => {
    lunch(script, date).registered = false;
  });
  const edge = planting.script('xiafeng', 'session-edge');
  const date = planting.workday(5);
  lunch(edge, date).session(at(date, '12:00'), {
    loginAt: at(date, '08:00'),
    logoutAt: at(date, '32:00'),
    onlineSec: 86_400,
  });
  planting.boundary(edge, 'over-long-session', '恰好24小时', 'exactly 24 h');
}

/** An order marked as in rain at a dry noon, where two other platforms marked the same township and hour as dry. */
export function plantWeatherMark(planting: Planting): void {
  const place = { fromPlace: '500229221', toPlace: '500229221' };
  const dry = planting.dryDays(11);
  const names = ['xiafeng', 'yunling', 'dukou'] as const;
  names.forEach((wrong, i) => {
    const date = dry[i]!;
    for (const slug of names) {
      const given = slug === wrong ? { ...place, weather: '02' } : place;
      planting.script(slug, `weather-${wrong}-${slug}`).order(at(date, '11:10'), at(date, '11:40'), given);
    }
    planting.defect(planting.feed(wrong), {
      kind: 'weather-mark',
      count: 1,
      unit: unitOf('weather-mark'),
      why: {
        zh: '同地同时两家其他平台均无雨，只此家标雨',
        en: 'rain on one platform, dry on two others there and then',
      },
    });
  });
}
