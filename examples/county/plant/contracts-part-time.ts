import { at, type Planting, periodText } from '../planting.ts';
import { type Cycle, type Profile, profile } from '../platforms.ts';
import type { TableName } from '../tables.ts';

const partTime = (n: number, name: string, sends: readonly TableName[], cycle: Cycle = 'half-month') =>
  profile({
    slug: `contracts-${n}`,
    name,
    body: `G3C00${n}`,
    mark: `C${n}`,
    kind: '2',
    trade: '03',
    form: 'csv',
    cycle,
    limits: null,
    sends,
    mustReport: [],
  });
const counter = partTime(5, '零时柜台（虚构）', ['worker', 'order', 'session', 'pay'], 'week');
const [earlier, later, silent] = [
  partTime(6, '早班超市（虚构）', ['worker', 'roster']),
  partTime(7, '午班超市（虚构）', ['worker', 'roster']),
  partTime(8, '无表超市（虚构）', ['worker']),
];

/** Enterprises of part-time workers. */
export const partTimeEnterprises: readonly Profile[] = [counter, earlier, later, silent];

/** Hours of part-time work, the time between two payments, and shifts at two employers. */
export function plantPartTime(planting: Planting): void {
  plantHours(planting);
  plantGaps(planting);
  plantShifts(planting);
}

const relation = { relation: '4', chain: '1', ownRegisters: true } as const;

/** Five mornings of four hours are twenty, the most for five days. */
function plantHours(planting: Planting): void {
  const monday = planting.monday(2);
  const rule = 'part-time-hours';
  const mornings = (name: string, lastEnds: string) => {
    const script = planting.script(counter.slug, name, relation);
    for (let n = 0; n < 5; n++) {
      script.order(at(monday + n, '08:00'), at(monday + n, '10:00'));
      script.order(at(monday + n, '10:30'), at(monday + n, n < 4 ? '12:30' : lastEnds));
    }
    return script;
  };
  planting.finding(mornings('hours-1', '12:30:01'), rule, null, {
    period: periodText(monday, monday + 6),
    quantity: { value: 1, unit: 'seconds' },
    why: { zh: '二十小时零一秒', en: 'twenty hours and a second' },
  });
  planting.boundary(mornings('hours-2', '12:30'), rule, '恰好二十小时', 'exactly twenty hours');
}

/** Two settlements of a month, fifteen and sixteen days apart. */
function plantGaps(planting: Planting): void {
  const rule = 'part-time-pay-gap';
  const first = planting.date(16);
  const paid = (name: string, second: number | undefined) => {
    const script = planting.script(counter.slug, name, relation);
    for (const n of [10, 20]) script.order(at(planting.date(n), '09:00'), at(planting.date(n), '10:00'));
    // Due well after they are paid, so that only the time between them is asked about.
    script.pay(planting.date(10), { dueOn: first + 12, paidAt: at(first, '10:00') });
    const next = second ?? first + 15;
    script.pay(planting.date(20), { dueOn: next + 12, paidAt: second === undefined ? undefined : at(next, '10:00') });
    return script;
  };
  planting.finding(paid('gap-1', first + 16), rule, null, {
    quantity: { value: 1, unit: 'days' },
    why: { zh: '相隔十六日', en: 'sixteen days apart' },
  });
  planting.boundary(paid('gap-2', first + 15), rule, '相隔十五日', 'fifteen days apart');
  const { id } = paid('gap-3', undefined);
  planting.cannotTell({
    rule,
    platform: counter.uscc,
    worker: id,
    reason: 'field-not-reported',
    why: { zh: '没有报送支付日', en: 'day of payment not reported' },
  });
}

/** Mornings at one employer until noon, and from some hour at another engaged later. */
function plantShifts(planting: Planting): void {
  const rule = 'later-contract';
  const day = planting.workday(3);
  const { opened } = planting.month;
  const shift = (slug: string, name: string, onDate: number, from: string, to: string) => {
    const { feed, id } = planting.registered(slug, name, { ...relation, onDate });
    if (slug !== silent.slug)
      feed.add('roster', {
        workerId: id,
        date: day,
        kind: '1',
        startAt: at(day, from),
        endAt: at(day, to),
        breakS: 0,
        specialReason: '0',
      });
    return { feed, id };
  };
  const both = (name: string, from: string, slug: string = later.slug) => {
    shift(earlier.slug, name, opened - 60, '09:00', '12:00');
    return shift(slug, name, opened - 30, from, '14:00');
  };
  const clash = both('shifts-1', '11:59');
  planting.finding(clash, rule, null, {
    platform: null,
    workerPlatform: later.uscc,
    quantity: { value: 60, unit: 'seconds' },
    why: { zh: '两家班次重叠一分钟', en: 'a minute at both' },
  });
  planting.truth.boundaries.push({
    rule,
    platform: null,
    worker: both('shifts-2', '12:00').id,
    workerPlatform: later.uscc,
    month: planting.month.month,
    why: { zh: '前后相接', en: 'one after the other' },
  });
  planting.cannotTell({
    rule,
    platform: null,
    worker: both('shifts-3', '12:00', silent.slug).id,
    workerPlatform: silent.uscc,
    reason: 'table-not-reported',
    why: { zh: '后一家没有报送排班', en: 'the later sends no roster' },
  });
}
