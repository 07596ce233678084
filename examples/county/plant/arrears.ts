import { addMonths, formatDay } from '#basics/day.ts';
import type { Planting } from '../planting.ts';
import { payrollStation } from '../platforms.ts';
import { stations } from './stations.ts';

/** One order of the bureau to pay: so many workers, each the same amount, owed from one day to another. */
interface Order {
  number: string;
  uscc: string;
  workers: readonly string[];
  eachFen: number;
  /** Whole months owed, up to the day before the county opens. */
  months: number;
  paidEachFen?: number;
  /** Days after the deadline on which it was paid. */
  paidAfter?: number;
}

/**
 * Orders to pay, all due ten days after the county opens and judged in every month from then on. Unpaid at the deadline: 50 to
 * 100 % more, the least is the amount. Referral is reviewed from 10,000 yuan owed to one worker for three months, or 60,000 to ten.
 */
export function plantArrears(planting: Planting): void {
  const { opened } = planting.month;
  const deadline = opened + 9;
  const county = planting.feed('county');
  const at = (n: number) => stations[n - 1]!.uscc;
  const workersOf = (n: number, count: number) => Array.from({ length: count }, (_, i) => `S${n}-A${i + 1}`);
  const order = (one: Order) => {
    const feed = county;
    for (const workerId of one.workers) {
      feed.add('correctionOrder', {
        platformUscc: one.uscc,
        recordId: `${one.number}-${workerId}`,
        orderNumber: one.number,
        issuedOn: deadline - 15,
        deadline,
        workerId,
        arrearsFrom: addMonths(opened, -one.months),
        arrearsTo: opened - 1,
        dueFen: one.eachFen,
        paidFen: one.paidEachFen ?? 0,
        paidOn: one.paidAfter === undefined ? undefined : deadline + one.paidAfter,
      });
    }
    return one.uscc;
  };
  const breach = (uscc: string, rule: string, amountFen: number, zh: string, en: string, ...alsoTrips: string[]) =>
    planting.breachOf(uscc, rule, { day: formatDay(deadline), amountFen, why: { zh, en }, alsoTrips });
  const [compensation, referral] = ['arrears-compensation', 'criminal-referral'] as const;

  // sheet example E16: 12 x 5,500 = 66,000; half of it 33,000
  const station = Array.from({ length: 12 }, (_, i) => `南门站-${String(i + 1).padStart(2, '0')}`);
  const sheet = order({
    number: '虚构令〔2026〕1号',
    uscc: payrollStation.uscc,
    workers: station,
    eachFen: 550_000,
    months: 2,
  });
  breach(sheet, compensation, 3_300_000, '12人共66000元逾期未付', 'twelve workers, 66,000 unpaid', referral);
  breach(sheet, referral, 6_600_000, '12人共66000元逾期未付', 'twelve workers, 66,000 unpaid', compensation);
  // exactly three months and 10,000
  const one = order({
    number: '虚构令〔2026〕2号',
    uscc: at(1),
    workers: workersOf(1, 1),
    eachFen: 1_000_000,
    months: 3,
  });
  breach(one, compensation, 500_000, '1人3个月10000元', 'one worker, three months, 10,000', referral);
  breach(one, referral, 1_000_000, '1人3个月10000元', 'one worker, three months, 10,000', compensation);
  // exactly ten workers and 60,000
  const ten = order({
    number: '虚构令〔2026〕3号',
    uscc: at(2),
    workers: workersOf(2, 10),
    eachFen: 600_000,
    months: 1,
  });
  breach(ten, compensation, 3_000_000, '10人60000元', 'ten workers, 60,000', referral);
  breach(ten, referral, 6_000_000, '10人60000元', 'ten workers, 60,000', compensation);
  // nine workers and 63,000: compensation, no referral
  const nine = order({
    number: '虚构令〔2026〕4号',
    uscc: at(3),
    workers: workersOf(3, 9),
    eachFen: 700_000,
    months: 1,
  });
  breach(nine, compensation, 3_150_000, '9人63000元', 'nine workers, 63,000');
  planting.lawfulOf(nine, referral, { zh: '只有9人', en: 'nine workers only' });
  // one worker, three months, 9,999.99: half is 4,999.995, half up
  const less = order({
    number: '虚构令〔2026〕5号',
    uscc: at(4),
    workers: workersOf(4, 1),
    eachFen: 999_999,
    months: 3,
  });
  breach(less, compensation, 500_000, '1人3个月，差1分满10000元', 'one worker, three months, one fen below 10,000');
  planting.lawfulOf(less, referral, { zh: '差1分', en: 'one fen below' });
  const paid = order({
    number: '虚构令〔2026〕6号',
    uscc: at(5),
    workers: workersOf(5, 2),
    eachFen: 300_000,
    months: 1,
    paidEachFen: 300_000,
    paidAfter: 0,
  });
  planting.lawfulOf(paid, compensation, { zh: '限期最后一天付清', en: 'paid on the last day' });
}
