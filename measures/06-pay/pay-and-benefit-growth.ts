import { addMonths, monthOf, parseMonth } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { divideHalfUp } from '#basics/money.ts';
import { type Trade, trades } from '../facts/kinds.ts';
import { UNKNOWN } from '../facts/ledger.ts';
import { tradeIndex } from '../facts/records.ts';
import { indicator, sumsOf, type Tally } from '../indicator.ts';

const DONE = 1;
/** Sums of a month of one platform and trade: orders, what users paid, what workers got, orders where either is not known. */
const SUMS = 4;

/** One month of one platform (null: all) and trade (null: all). Money fen, shares and growth basis points. */
export interface GrowthMonth {
  month: string;
  platform: string | null;
  trade: Trade | null;
  orders: number;
  userPaidFen: number;
  workerGotFen: number;
  /** Completed orders left out because one of the two was not reported or not in yuan. */
  ordersLeftOut: number;
  takeRateBp: number | null;
  /** Against the month before; null where that month is not there or had nothing to grow from. */
  userPaidGrowthBp: number | null;
  workerGotGrowthBp: number | null;
  /** Growth of what workers got less growth of what users paid. */
  growthGapBp: number | null;
  takeRateDriftBp: number | null;
}

/**
 * 劳动报酬与经济效益同步增长: what users paid and what workers got of the same completed orders, month by month for each platform and
 * trade, how both grew, and how the share kept drifted. An order belongs to the month it starts in.
 */
export const payAndBenefitGrowth = indicator({
  slug: 'pay-and-benefit-growth',
  measure: 'pay',
  title: {
    zh: '用户支付与劳动者所得的增长及抽成变化',
    en: 'Growth of what users paid and workers got, and take-rate drift',
  },
  basis: [{ instrument: 'county-policy', article: '（六）' }],
  reads: ['order'],
  parameters: [],
  add(tally, block) {
    const { county } = block;
    const { start, status, source, platform, trade, userPaidFen, workerGrossFen, currency } = block.order.columns;
    const [from, to] = [startOf(county.first), startOf(county.last + 1)];
    // Summed by number first: text keys are looked up once a platform and trade, not once an order.
    const sums = new Map<number, number[]>();
    for (let i = block.order.from[0]!; i < block.order.from[block.workers]!; i++) {
      if (source[i] !== 0 || status[i] !== DONE || start[i]! < from || start[i]! >= to) continue;
      const key = platform[i]! * trades.length + tradeIndex(trade[i]!);
      const own = sums.get(key) ?? [0, 0, 0, 0];
      sums.set(key, own);
      const [paid, got] = [userPaidFen[i]!, workerGrossFen[i]!];
      if (paid === UNKNOWN || got === UNKNOWN || currency[i] !== 0) own[3]!++;
      else {
        own[0]!++;
        own[1]! += paid;
        own[2]! += got;
      }
    }
    for (const [key, own] of sums) {
      const name = `${county.month} ${county.platforms[Math.floor(key / trades.length)]} ${trades[key % trades.length]}`;
      const all = sumsOf(tally, name, SUMS);
      for (let at = 0; at < SUMS; at++) all[at]! += own[at]!;
    }
  },
  result: growthOf,
});

/** Every month of every platform and trade, of every platform, of every trade and of all, sorted in that order of detail. */
function growthOf(tally: Tally): GrowthMonth[] {
  const series = new Map<string, number[]>();
  for (const [name, sums] of Object.entries(tally)) {
    const [month, platform, trade] = name.split(' ') as [string, string, string];
    for (const key of [`${platform} ${trade}`, `${platform} *`, `* ${trade}`, '* *']) {
      const own = series.get(`${key} ${month}`) ?? [0, 0, 0, 0];
      series.set(
        `${key} ${month}`,
        own.map((sum, at) => sum + sums[at]!),
      );
    }
  }
  return [...series.keys()].sort().map((key) => {
    const [platform, trade, month] = key.split(' ') as [string, string, string];
    const before = monthOf(addMonths(parseMonth(month)!.first, -1));
    return monthGrowth(month, platform, trade, series.get(key)!, series.get(`${platform} ${trade} ${before}`));
  });
}

function monthGrowth(month: string, platform: string, trade: string, now: number[], before?: number[]): GrowthMonth {
  const [orders = 0, paid = 0, got = 0, leftOut = 0] = now;
  const growth = (at: number) =>
    before === undefined || before[at]! <= 0
      ? null
      : divideHalfUp(BigInt(now[at]! - before[at]!) * 10_000n, before[at]!);
  const rate = takeRate(paid, got);
  const rateBefore = before === undefined ? null : takeRate(before[1]!, before[2]!);
  const [paidGrowth, gotGrowth] = [growth(1), growth(2)];
  return {
    month,
    platform: platform === '*' ? null : platform,
    trade: trade === '*' ? null : (trade as Trade),
    orders,
    userPaidFen: paid,
    workerGotFen: got,
    ordersLeftOut: leftOut,
    takeRateBp: rate,
    userPaidGrowthBp: paidGrowth,
    workerGotGrowthBp: gotGrowth,
    growthGapBp: paidGrowth === null || gotGrowth === null ? null : gotGrowth - paidGrowth,
    takeRateDriftBp: rate === null || rateBefore === null ? null : rate - rateBefore,
  };
}

const takeRate = (paid: number, got: number) => (paid > 0 ? divideHalfUp(BigInt(paid - got) * 10_000n, paid) : null);
