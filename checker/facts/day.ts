import { midnight } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import { attendanceOf, specialReason } from './attendance.ts';
import { mostIn24Hours, reachedAt, secondsBetween, union } from './intervals.ts';
import {
  acceptedBetween,
  byMotor,
  firstPrompt,
  inHandDone,
  isOpen,
  mostOf,
  perhapsByMotor,
  requiredOf,
  requiredUnsure,
  type Work,
  worksOf,
} from './orders.ts';
import type { Behind, Recount } from './recount.ts';
import { at, type Interval, rowsOf, said, tradeOf } from './rows.ts';
import { agreementOn, allowanceOf, classOn, systemsOn, term } from './worker.ts';

/** GB/T 46862 7.4.1 a: eight hours of order time a day. */
const EIGHT_HOURS = 28800;

/** Those in a labour relationship work by attendance; for the others orders, required time and the allowance count (sheet 2, 3.1). */
const attends = (workerClass: string) => ['employee', 'part-time', 'dispatched'].includes(workerClass);

interface Day {
  day: number;
  from: number;
  to: number;
  works: readonly Work[];
  orders: Interval[];
  open: boolean;
}

/** One calendar day, split at midnight +08:00, counted again from orders, sessions, prompts and roster. */
export function recountDay(behind: Behind, to: Recount): void {
  const { finding, fact, rows } = behind;
  const { platform } = finding;
  to.is('platform', platform);
  if (typeof fact.day !== 'number') return;
  const works = worksOf(rows, platform);
  const day: Day = {
    day: fact.day,
    from: midnight(fact.day),
    to: midnight(fact.day + 1),
    works,
    orders: union(works.flatMap(({ pieces }) => pieces)),
    open: works.some(isOpen),
  };
  const seconds = secondsBetween(day.orders, day.from, day.to);
  to.time('orderSeconds', seconds, mostSeconds(day, rows), !day.open && finding.verdict === 'finding');
  const first = works.find((work) => work.pieces.some((piece) => piece.from < day.to && piece.to > day.from));
  if (first !== undefined && platform !== null) to.is('trade', tradeOf[said(first.row, 'trade') ?? '']);
  const prompts = rowsOf(rows, 'restPrompt', platform).length;
  to.oneOf('promptsReported', prompts > 0 ? [true] : [true, false]);
  if (platform !== null) {
    to.is('workerClass', classOn(rows, platform, day.day));
    to.oneOf('hoursSystem', systemsOn(rows, platform, day.day));
    roster(behind, to, platform, day);
    agreed(behind, to, platform, day);
  }
  dailyLimit(behind, to, day, seconds);
  driving(behind, to, day);
}

function mostSeconds(day: Day, rows: readonly Row[]): number {
  return secondsBetween(union(day.works.flatMap((work) => mostOf(work, rows))), day.from, day.to);
}

function roster({ rows }: Behind, to: Recount, platform: string, day: Day): void {
  const attended = attendanceOf(rows, platform, day.day, day.day)?.[0] ?? null;
  to.is('roster', attended === null ? null : attended.roster);
  to.is('attendanceSeconds', attended === null ? null : attended.seconds);
  if (attended === null) to.is('attendanceSecondsAtMost', null);
  else if (attended.open || day.open || requiredUnsure(rows, platform))
    to.atLeast('attendanceSecondsAtMost', attended.seconds);
  else to.is('attendanceSecondsAtMost', attended.seconds);
  to.is('specialReason', attended === null ? null : specialReason(attended));
}

function dailyLimit({ finding, fact, rows, value }: Behind, to: Recount, day: Day, seconds: number): void {
  const limit = value('delivery-daily-order-seconds', EIGHT_HOURS);
  if (fact.trade !== 'delivery' || seconds < limit) {
    to.is('dailyLimitReachedAt', null);
    to.is('dailyAskedAt', null);
    to.is('ordersAcceptedUnconfirmed', 0);
    return;
  }
  const reached = reachedAt(day.orders, day.from, day.to, limit)!;
  to.is('dailyLimitReachedAt', reached);
  to.is('dailyAskedAt', firstPrompt(rows, finding.platform, ['2'], reached, day.to));
  const confirmations = rowsOf(rows, 'restPrompt', finding.platform)
    .filter((row) => said(row, 'kind') === '2' && said(row, 'answer') === '1')
    .flatMap((row) => at(row, 'answeredAt') ?? at(row, 'promptedAt') ?? [])
    .filter((time) => time >= reached && time < day.to);
  const confirmed = confirmations.length === 0 ? day.to : Math.min(...confirmations);
  to.is('ordersAcceptedUnconfirmed', acceptedBetween(day.works, reached, confirmed));
}

/** The agreed longest day: the allowance belongs to the day but to no hour of it, so the limit is reached that much earlier. */
function agreed({ finding, fact, rows }: Behind, to: Recount, platform: string, day: Day): void {
  const agreement = agreementOn(rows, platform, String(fact.trade), day.day);
  const [limit, stop] = [term(agreement, 'dailyMaxS'), term(agreement, 'stopS')];
  to.is('agreedDailySeconds', limit);
  to.is('agreedStopSeconds', stop);
  const workerClass = classOn(rows, platform, day.day);
  if (attends(workerClass)) return;
  const working = union([...day.orders, ...requiredOf(rows, platform)]);
  const worked = secondsBetween(working, day.from, day.to);
  const allowance = worked === 0 ? 0 : allowanceOf(workerClass, agreement, worked);
  const exact =
    !day.open && !requiredUnsure(rows, platform) && finding.verdict === 'finding' && workerClass === 'quasi-employee';
  to.time('workingSeconds', worked + allowance, worked + allowance, exact);
  const located = limit === null ? null : limit - allowance;
  const reached =
    located === null || located < 1 || worked < located ? null : reachedAt(working, day.from, day.to, located);
  to.is('agreedDailyReachedAt', reached);
  to.is('agreedDailyPromptedAt', reached === null ? null : firstPrompt(rows, platform, ['2'], reached, day.to));
  const until = reached === null ? 0 : stop === null ? day.to : Math.min(day.to, inHandDone(day.works, reached) + stop);
  to.is('ordersAcceptedAfterAgreedDaily', reached === null ? 0 : acceptedBetween(day.works, reached, until));
}

function driving({ finding, rows }: Behind, to: Recount, day: Day): void {
  if (!to.has('drivingSecondsIn24h')) return;
  const driven = worksOf(rows, finding.platform).filter(byMotor);
  const seconds = mostIn24Hours(union(driven.flatMap(({ pieces }) => pieces)), day.from, day.to);
  const perhaps = day.works.filter((work) => byMotor(work) || perhapsByMotor(work));
  const most = mostIn24Hours(union(perhaps.flatMap((work) => mostOf(work, rows))), day.from, day.to);
  to.time('drivingSecondsIn24h', seconds, most, !day.open && finding.verdict === 'finding');
  const drove = new Set(
    driven
      .filter(({ pieces }) => pieces.some((piece) => piece.from < day.to && piece.to > midnight(day.day - 1)))
      .map((work) => work.platform),
  );
  if (finding.platform === null) to.is('platformsInUnion', Math.max(1, drove.size));
}
