import { startOf } from '#basics/instant.ts';
import { addBlock, addWorker, type Engagement, type OrderDraft } from '../feed.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { book, openTakings, settlePiecePay } from '../settlement.ts';

/** An enterprise of the insurance sheet's examples: so many orders in a month, and what is due for them. */
interface Example {
  profile: Profile;
  orders: number;
  workers: number;
  aDay: number;
  minutes: number;
  example: string;
  dueFen: number;
}

const example = (
  n: number,
  name: string,
  trade: string,
  injury: Pick<Profile, 'injuryIndustry' | 'injuryBenchmarkMilli' | 'injuryFloatBp'>,
  rest: Omit<Example, 'profile'>,
): Example => ({
  profile: profile({
    slug: `premium-${n}`,
    name: `${name}（虚构）`,
    body: `G3B${String(n).padStart(3, '0')}`,
    mark: `B${n}`,
    trade,
    form: 'csv',
    takeRateCeilingBp: trade === '01' ? 2700 : undefined,
    allowedTimePercentileBp: trade === '02' ? 5000 : undefined,
    ...injury,
  }),
  ...rest,
});

const delivery = { orders: 12_345, workers: 36, aDay: 14, minutes: 18 };
const rides = { orders: 50_000, workers: 112, aDay: 18, minutes: 20 };

/** Worked examples E10, E11, E12 and E22 of the insurance sheet, verbatim. */
export const premiumExamples: readonly Example[] = [
  // 12,345 x 0.07 = 864.15
  example(1, '云杉外卖', '02', { injuryIndustry: '3' }, { ...delivery, example: 'E10', dueFen: 86_415 }),
  // 12,345 x 0.25 = 3,086.25
  example(
    2,
    '红豆外卖',
    '02',
    { injuryIndustry: '3', injuryBenchmarkMilli: 250 },
    { ...delivery, example: 'E11', dueFen: 308_625 },
  ),
  // 3,210 x 0.18 = 577.80
  example(
    3,
    '石斛货运',
    '04',
    { injuryIndustry: '4' },
    { orders: 3210, workers: 40, aDay: 4, minutes: 40, example: 'E12', dueFen: 57_780 },
  ),
  // 50,000 x 0.01 = 500.00
  example(4, '银杏约车', '01', { injuryIndustry: '1' }, { ...rides, example: 'E12', dueFen: 50_000 }),
  // 12,345 x 0.07 x 1.2 = 1,036.98
  example(
    5,
    '水杉外卖',
    '02',
    { injuryIndustry: '3', injuryFloatBp: 12_000 },
    { ...delivery, example: 'E22', dueFen: 103_698 },
  ),
  // 50,000 x 0.01 x 0.5 = 250.00
  example(
    6,
    '楠木约车',
    '01',
    { injuryIndustry: '1', injuryFloatBp: 5000 },
    { ...rides, example: 'E22', dueFen: 25_000 },
  ),
];

/** Writes the orders of the examples: blocks of seven orders or fewer, a few minutes apart, on six days of the week. */
export function plantPremiumExamples(planting: Planting): void {
  for (const one of premiumExamples) {
    const feed = planting.feed(one.profile.slug);
    const { first, last, month } = planting.month;
    let left = one.orders;
    for (let n = 0; n < one.workers; n++) {
      const worker: Engagement = planting.engagement(one.profile.slug, `${one.profile.slug}-${n}`, {
        relation: '2',
        chain: '5',
      });
      addWorker(feed, worker);
      const takings = openTakings(planting.month, feed.profile.cycle);
      for (let date = first; date <= last && left > 0; date++) {
        if ((date + n) % 7 === 0) continue;
        for (let done = 0; done < one.aDay && left > 0; done += 7) {
          const block: OrderDraft[] = [];
          let at = startOf(date) + 8 * 3600 + (done / 7) * 4 * 3600 + (n % 20) * 60;
          for (let i = done; i < Math.min(done + 7, one.aDay) && left > 0; i++, left--) {
            block.push(draftFor(one, at));
            at += (one.minutes + 4) * 60;
          }
          book(takings, date, addBlock(feed, worker, block));
        }
      }
      settlePiecePay(feed, worker, takings);
    }
    if (left > 0) throw new RangeError(`${one.profile.slug}: ${left} orders do not fit into ${month}`);
    const yuan = (one.dueFen / 100).toFixed(2);
    planting.lawful(feed, 'premium-amount', null, {
      zh: `事实表${one.example}：${one.orders}单应缴${yuan}元`,
      en: `sheet example ${one.example}: ${yuan} for ${one.orders} orders`,
    });
  }
}

function draftFor({ profile: { trade }, minutes }: Example, at: number): OrderDraft {
  const workerGrossFen = minutes * 90;
  const userPaidFen = workerGrossFen * 1.25;
  return {
    acceptedAt: at,
    createdAt: at - 20,
    finishedAt: at + minutes * 60,
    vehicle: trade === '02' ? '1' : trade === '01' ? '3' : '4',
    distanceM: minutes * 150,
    promisedS: trade === '02' ? 2400 : undefined,
    extendedS: trade === '02' ? 0 : undefined,
    workerGrossFen,
    userPaidFen,
    platformFeeFen: userPaidFen - workerGrossFen,
    takeRateShown: trade === '01' ? '1' : undefined,
  };
}
