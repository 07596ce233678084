import { type Day, formatDay } from '#basics/day.ts';
import { type Fen, formatYuan } from '#basics/money.ts';
import type { Law } from '#law/in-force.types.ts';
import { change } from '../explanation.ts';
import type { Settlement } from '../facts/kinds.ts';
import type { SmallestChange } from '../rule.ts';

/**
 * The day pay is due at the latest: the agreed day, or the last workday before it where it is a holiday or rest day. Where the
 * calendar of that day is not announced, the agreed day itself, which is never too early. Source: 工资支付暂行规定 7; 724号 14.
 */
export function latestPayDay(law: Law, agreed: Day): Day {
  let latest = agreed;
  while (law.calendar.isWorkday(latest) === false) latest--;
  return law.calendar.isWorkday(latest) === null ? agreed : latest;
}

/** Whether `latestPayDay` rests on an announced calendar. */
export function payDayAnnounced(law: Law, agreed: Day): boolean {
  let latest = agreed;
  while (law.calendar.isWorkday(latest) === false) latest--;
  return law.calendar.isWorkday(latest) !== null;
}

/** The first day from `on` that an agreed pay day would need to be for nothing to be late yet. */
function nextPayDay(law: Law, on: Day): Day {
  let next = on;
  while (latestPayDay(law, next) < on) next++;
  return next;
}

type Payment = Pick<Settlement, 'netFen' | 'paidFen' | 'paidOn' | 'judgedOn' | 'agreedPayDay' | 'status'>;

/** Paid in full but late: an earlier day. Paid in time but short: the full amount. Otherwise only a later agreed day would turn it. */
export function inTimeChange(fact: Payment, law: Law, latest: Day, unpaid: Fen): SmallestChange {
  const { paidOn, paidFen, netFen } = fact;
  if (unpaid === 0) {
    const by = formatDay(latest);
    return change('paidOn', paidOn, latest, `${by}支付则不成立。`, `Paid on ${by} there would be no finding.`);
  }
  if (fact.status === 'paid' && (paidOn ?? latest) <= latest) {
    const full = formatYuan(netFen ?? 0);
    return change(
      'paidFen',
      paidFen,
      netFen ?? 0,
      `足额支付${full}元则不成立。`,
      `With ${full} yuan paid there would be no finding.`,
    );
  }
  const next = nextPayDay(law, Math.max(fact.judgedOn, paidOn ?? 0));
  const by = formatDay(next);
  return change(
    'agreedPayDay',
    fact.agreedPayDay,
    next,
    `约定支付日在${by}则尚未到期。`,
    `Had ${by} been agreed it would not yet be due.`,
  );
}
