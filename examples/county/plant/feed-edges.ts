import { correctable } from '../feed.ts';
import { at, type Planting } from '../planting.ts';
import type { Script } from '../script.ts';
import { type DefectKind, unitOf } from '../truth.ts';

/** Feeds without planted row defects of their own, so that the edges are all they show. */
const feed = 'qinghe';
const corrected = 'xiaoling';

/**
 * Feed defects one second, metre or day beyond what is tolerated, and beside each the last that is: sessions and clocks (60 s; sums
 * 300 s; a session of 24 h), the night (22:00 to 06:00), orders too far apart, corrections 45 days on, weather seen by two.
 */
export function plantFeedEdges(planting: Planting): void {
  plantSessionEdges(planting);
  plantNightEdges(planting);
  plantPlaceEdges(planting);
  plantCorrectionEdge(planting);
  plantWeatherEdge(planting);
}

type Play = (script: Script, date: number) => void;

/** Says of `count` rows of the feed that they show a defect; `plays` are the workers on which they are. */
function defect(planting: Planting, kind: DefectKind, count: number, zh: string, en: string, ...plays: Play[]): void {
  for (const [i, play] of plays.entries())
    play(planting.script(feed, `edge-${kind}-${i + 1}`), planting.workday(i + 1));
  planting.defect(planting.feed(feed), { kind, count, unit: unitOf(kind), why: { zh, en } });
}

function lawful(planting: Planting, kind: DefectKind, n: number, zh: string, en: string, play: Play): void {
  const script = planting.script(feed, `edge-${kind}-lawful-${n}`);
  play(script, planting.workday(n));
  planting.boundary(script, kind, zh, en);
}

const lunch = (script: Script, date: number, given: { sentTime?: number } = {}) =>
  script.order(at(date, '12:00'), at(date, '12:30'), given);

function plantSessionEdges(planting: Planting): void {
  // logged in again at 12:33, the first session runs on for so many seconds
  const overlapping =
    (seconds: number): Play =>
    (script, date) =>
      lunch(script, date)
        .session(at(date, '12:00'), { logoutAt: at(date, '12:33') + seconds })
        .order(at(date, '13:00'), at(date, '13:20'))
        .session(at(date, '13:00'), { loginAt: at(date, '12:33') });
  defect(planting, 'session-overlap', 1, '重叠61秒', 'an overlap of 61 s', overlapping(61));
  lawful(planting, 'session-overlap', 2, '重叠60秒', 'an overlap of 60 s', overlapping(60));

  const online =
    (seconds: number): Play =>
    (script, date) => {
      const loginAt = at(date, '08:00');
      lunch(script, date).session(at(date, '12:00'), { loginAt, logoutAt: loginAt + seconds });
    };
  defect(planting, 'over-long-session', 1, '在线24小时零1秒', 'online for 24 h and 1 s', online(86_401));

  // one order of 1,800 s, 300 s are tolerated
  const counted =
    (onTaskSec: number): Play =>
    (script, date) =>
      lunch(script, date).session(at(date, '12:00'), { onTaskSec });
  defect(planting, 'session-sum-mismatch', 1, '合计少301秒', '301 s too few', counted(1499));
  lawful(planting, 'session-sum-mismatch', 2, '合计少300秒', '300 s too few', counted(1500));

  // logged in so many seconds after the order was accepted; the session counts no order, or one
  const before =
    (seconds: number, orders: number): Play =>
    (script, date) =>
      lunch(script, date).session(at(date, '12:00'), {
        loginAt: at(date, '12:00') + seconds,
        orders,
        onTaskSec: 1800 * orders,
      });
  defect(planting, 'order-without-session', 1, '接单早于登录61秒', 'accepted 61 s before logging in', before(61, 0));
  lawful(planting, 'order-without-session', 2, '接单早于登录60秒', 'accepted 60 s before logging in', before(60, 1));

  defect(planting, 'clock-skew', 1, '报送早于完成61秒', 'sent 61 s before it was done', (script, date) =>
    lunch(script, date, { sentTime: at(date, '12:30') - 61 }),
  );
}

/** Orders that end or begin with the night to the second, marked the wrong way. */
function plantNightEdges(planting: Planting): void {
  const wrong =
    (from: string, to: string, night: '0' | '1'): Play =>
    (script, date) =>
      script.order(at(date, from), at(date, to), { night });
  defect(
    planting,
    'night-mark',
    4,
    '夜间从22:00:00到06:00:00，四单标反',
    'night is from 22:00:00 to 06:00:00: four orders marked the wrong way',
    wrong('21:30', '22:00', '1'),
    wrong('22:00', '22:30', '0'),
    wrong('05:30', '06:00', '0'),
    wrong('06:00', '06:30', '1'),
  );
}

/**
 * Two orders in hand, accepted in townships whose seats are so far apart that at 150 km/h, less 10 km of reach at either end, so many
 * seconds lie between: 28,625 m leave 8,625 m, 207 s; 47,124 m leave 27,124 m, 650.976 s; 21,661 m leave 1,661 m, 39.864 s.
 */
function plantPlaceEdges(planting: Planting): void {
  const seat = '500229001';
  const apart =
    (here: string, there: string, seconds: number): Play =>
    (script, date) =>
      script
        .order(at(date, '12:00'), at(date, '12:40'), { fromPlace: here, toPlace: here })
        .order(at(date, '12:00') + seconds, at(date, '12:45'), { fromPlace: there, toPlace: there });
  const kind = 'order-overlap-impossible';
  defect(
    planting,
    kind,
    4,
    '相距28.6公里206秒、相距21.7公里30秒',
    '28.6 km apart within 206 s, 21.7 km apart within 30 s',
    apart(seat, '500229221', 206),
    apart(seat, '500229219', 30),
  );
  lawful(planting, kind, 3, '相距28.6公里207秒', '28.6 km apart, 207 s', apart(seat, '500229221', 207));
  lawful(planting, kind, 4, '相距47.1公里650秒', '47.1 km apart, 650 s', apart('500229102', '500229217', 650));
}

/** Received on the 20th of the next month at nine: of an order 26 days before the month's last, a correction is 46 days old. */
function plantCorrectionEdge(planting: Planting): void {
  const at46 = planting.month.last - 26;
  const own = planting.feed(corrected);
  for (const [n, date] of [at46, at46 + 1].entries()) {
    const recordId = `${own.profile.mark}${correctable}E-${planting.month.month}-${n}`;
    const script = planting.script(corrected, `edge-correction-${n}`);
    script.order(at(date, '12:00'), at(date, '12:30'), { recordId });
    planting.later(() => {
      const row = own.kept.get(recordId)!;
      own.add('order', { ...row, ver: 2, distanceM: (row.distanceM ?? 0) + 100 });
    });
    if (n === 1) planting.boundary(script, 'late-correction', '第45天更正', 'corrected on the 45th day');
  }
  planting.defect(own, {
    kind: 'late-correction',
    count: 1,
    unit: unitOf('late-correction'),
    why: { zh: '第46天更正', en: 'corrected on the 46th day' },
  });
}

/** Before dawn in a township where nobody else works: rain on one platform, dry on another. Who is wrong cannot be said. */
function plantWeatherEdge(planting: Planting): void {
  const place = { fromPlace: '500229211', toPlace: '500229211' };
  const date = planting.workday(8);
  for (const [slug, weather] of [
    [feed, '02'],
    [corrected, '00'],
  ] as const) {
    const script = planting.script(slug, `edge-weather-${slug}`);
    script.order(at(date, '04:10'), at(date, '04:40'), { ...place, weather });
    planting.boundary(script, 'weather-mark', '只有两家平台，标记不同', 'two platforms only, marked differently');
  }
}
