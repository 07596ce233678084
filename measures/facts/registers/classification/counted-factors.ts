import type { Law } from '#law/in-force.types.ts';
import { trades } from '../../kinds.ts';
import { fromPlatform, holdsOn, numberIn, tradeIn } from '../../records.ts';
import { wholeMonths } from '../../register-folds.ts';
import type { WorkerFile } from '../register.ts';
import type { FactorId } from './factors.ts';
import { countMonth, type MonthCounts, placesKept, type RowPlace, refusalCost } from './month-counts.ts';

/** Who a reading comes from: the enterprise's own records, counted; or what somebody said, wrote or found. */
export type SaidBy = 'counted' | 'enterprise' | 'worker' | 'document' | 'inspector';

/** One reading of a factor: its value, and what it was read from. */
export interface FactorReading {
  factor: FactorId;
  /** 0 points away from a labour relationship, 4 to one. */
  value: number;
  saidBy: SaidBy;
  /** Day it was said, or last day of the period counted. */
  on: number;
  /** Fold, period and counts; or the words and the evidence named. */
  readFrom: { zh: string; en: string };
  /** The first rows counted, at most `placesKept`; empty for what was said. */
  places: readonly RowPlace[];
}

/** Settings read here. */
export const countingParameters = [
  'near-daily-days',
  'regular-days',
  'continuity-months',
  'mandated-session-share',
  'refusals-least',
  'refusal-cost-seconds',
  'refusal-offer-share',
  'main-income-share',
] as const;
type Setting = (typeof countingParameters)[number];

const share = (part: number, of: number, bp: number) => part * 10_000 > of * bp;

/**
 * Factors counted from the month's records of one engagement, each with its fold, period and counts; a factor the records say nothing
 * of is left out, so that silence never reads as freedom. The steps from counts to values are our settings.
 */
export function countedFactors(file: WorkerFile, platform: number, law: Law): FactorReading[] {
  const { month, last } = file.county;
  const c = countMonth(file, platform);
  const found: FactorReading[] = [];
  const set = (name: Setting) => law.inForce(name, last).value ?? Number.POSITIVE_INFINITY;
  const say = (factor: FactorId, value: number, zh: string, en: string, places: readonly RowPlace[] = []) =>
    found.push({
      factor,
      value,
      saidBy: 'counted',
      on: last,
      readFrom: { zh: `${month}：${zh}`, en: `${month}: ${en}` },
      places: places.slice(0, placesKept),
    });
  readHours(c, set, say);
  readRefusals(c, set, say);
  readSanctions(c, say);
  readPay(file, platform, c, set, say);
  readContinuity(file, platform, c, set, say);
  readBusiness(file, platform, c, say);
  return found;
}

type Set = (name: Setting) => number;
type Say = (factor: FactorId, value: number, zh: string, en: string, places?: readonly RowPlace[]) => void;

/** F01: a roster, else how many sessions the enterprise required; where it does not say of some and required none, nothing is read. */
function readHours(c: MonthCounts, set: Set, say: Say): void {
  const [shifts, sessions, mandated] = [c.shifts.at.length, c.sessions.at.length, c.mandated.at.length];
  if (shifts > 0) say('F01', 4, `排班${shifts}天`, `${shifts} rostered days`, c.shifts.places);
  else if (mandated > 0) {
    const value = share(mandated, sessions, set('mandated-session-share')) ? 3 : 2;
    const [zh, en] = [`上线${sessions}次，企业要求${mandated}次`, `${sessions} sessions, ${mandated} of them required`];
    say('F01', value, zh, en, c.mandated.places);
  } else if (sessions > 0 && c.mandatedUnknown === 0)
    say(
      'F01',
      1,
      `上线${sessions}次，都不是企业要求`,
      `${sessions} sessions, none of them required`,
      c.sessions.places,
    );
}

/** F03: what refusals were followed by; whoever refused too rarely shows nothing, nor does whoever never refused. */
function readRefusals(c: MonthCounts, set: Set, say: Say): void {
  const refused = c.refused.at.length;
  if (refused < set('refusals-least')) return;
  const within = set('refusal-cost-seconds');
  const { punished, after, others } = refusalCost(c, within);
  const zh = `推送${c.offers.at.length}次，拒绝${refused}次，其后${within / 3600}小时内有扣罚的${punished}次`;
  const en = `${c.offers.at.length} offers, ${refused} refused, ${punished} followed by a penalty within ${within / 3600} hours`;
  const enough = after.days >= set('refusals-least') && others.days >= set('refusals-least');
  const fell = enough && after.offers * others.days * 10_000 < others.offers * after.days * set('refusal-offer-share');
  if (punished * 2 >= refused) say('F03', 3, zh, en, [...c.refused.places, ...c.penalised.places]);
  else if (fell)
    say(
      'F03',
      2,
      `${zh}；拒绝次日${after.days}天推送${after.offers}次，其他${others.days}天${others.offers}次`,
      `${en}; ${after.offers} offers on ${after.days} days after a refusal, ${others.offers} on ${others.days} others`,
      c.refused.places,
    );
  else if (punished === 0) say('F03', 1, zh, en, c.refused.places);
}

/** F06: penalties on orders, deductions for lateness and bad reviews, accounts limited for service. None seen is not none. */
function readSanctions(c: MonthCounts, say: Say): void {
  const [orders, deductions, limits] = [c.penalised.at.length, c.sanctions.at.length, c.limits.at.length];
  if (orders + deductions + limits === 0) return;
  say(
    'F06',
    c.suspensions.at.length > 0 ? 4 : 3,
    `扣罚${orders}单，超时差评扣款${deductions}笔，因服务质量限制账号${limits}次`,
    `${orders} orders with a penalty, ${deductions} deductions for lateness or reviews, ${limits} limits on the account for service`,
    [...c.penalised.places, ...c.sanctions.places, ...c.limits.places],
  );
}

/** F07, F08, F10: who fixed the price, in what form pay came, and how much of the pay of all platforms it was. */
function readPay(file: WorkerFile, platform: number, c: MonthCounts, set: Set, say: Say): void {
  const { county, block, k } = file;
  const prices = county.records.publishedRule.filter((row) => {
    const [from, to] = [numberIn(row, 'effectiveOn'), numberIn(row, 'endedOn')];
    const mine = row.platform === platform && fromPlatform(row) && Number(row.kind) === pricePublished;
    return mine && from !== null && from <= county.last && (to === null || to >= county.first);
  });
  if (prices.length > 0)
    say(
      'F07',
      3,
      `企业公布计件单价规则${prices.length}项`,
      `${prices.length} rules on the piece price published by the enterprise`,
    );
  const terms = (block.records[k]?.payTerms ?? []).filter(
    (row) => row.platform === platform && fromPlatform(row) && holdsOn(row, county.last),
  );
  const monthly = terms.filter((row) => (numberIn(row, 'wageStandardFen') ?? 0) > 0);
  const [basic, other] = [c.basicPay.at.length, c.otherPay.at.length];
  if (monthly.length + basic > 0)
    say(
      'F08',
      4,
      `约定月工资${monthly.length}项，有基本工资的结算${basic}笔`,
      `${monthly.length} terms with a monthly wage, ${basic} settlements with base pay`,
      [...monthly.map(({ segment, row }): RowPlace => ({ table: 'payTerms', segment, row })), ...c.basicPay.places],
    );
  else if (other > 0 && c.orders.at.length > 0)
    say(
      'F08',
      2,
      `没有基本工资，${c.orders.at.length}单分${other}笔结算`,
      `no base pay, ${c.orders.at.length} orders settled ${other} times`,
      c.otherPay.places,
    );
  if (c.payFen !== null && c.allPayFen !== null && c.platforms > 1 && c.allPayFen > 0) {
    const percent = Math.floor((c.payFen * 100) / c.allPayFen);
    say(
      'F10',
      share(c.payFen, c.allPayFen, set('main-income-share')) ? 3 : 1,
      `占各平台报酬的${percent}%，平台以外的收入不知道`,
      `${percent}% of the pay of all platforms; income beside platforms is not known`,
    );
  }
}

/** Code of a published rule on the piece price. */
const pricePublished = 3;

/** F11, F15: days worked and how long engaged; orders on several platforms. */
function readContinuity(file: WorkerFile, platform: number, c: MonthCounts, set: Set, say: Say): void {
  const days = c.days.size;
  const began = file.engagements().find((one) => one.platform === platform)?.from;
  if (days > 0 && began !== undefined) {
    const months = wholeMonths(began, file.county.last);
    const daily = days >= set('near-daily-days');
    const value = daily ? (months >= set('continuity-months') ? 4 : 3) : days >= set('regular-days') ? 2 : 0;
    const places = [...c.shifts.places, ...c.orders.places];
    say(
      'F11',
      value,
      `出勤或接单${days}天，已满${months}个月`,
      `${days} days worked, engaged for ${months} whole months`,
      places,
    );
  }
  if (c.platforms > 1) say('F15', 0, `当月在${c.platforms}个平台接单`, `orders on ${c.platforms} platforms that month`);
}

/** F13: the work is the business the enterprise is registered for; its own words that it only passes information on do not change that. */
function readBusiness(file: WorkerFile, platform: number, c: MonthCounts, say: Say): void {
  const register = file.enterprise(platform).register;
  const trade = file.engagements().find((one) => one.platform === platform)?.trade;
  if (register === undefined || c.orders.at.length + c.shifts.at.length === 0) return;
  if (trade === trades[tradeIn(register)] && trade !== 'other')
    say('F13', 3, '所做的就是企业登记的行业', 'the work is the trade the enterprise is registered for');
}
