import { divideHalfUp } from '../arithmetic.ts';
import { amount, counted, type Fact, flag, oneOfOrNull, texts, whole, word } from '../fact.ts';
import { latestPayDay, ofSheet } from '../holidays.ts';
import {
  classes,
  type Derived,
  type Doubt,
  type Level,
  metUnless,
  notApplicable,
  type Reading,
  unclearClass,
} from '../reading.ts';
import { otherCurrency } from './minimum-wage.ts';

/** The county policy's number is of 2022; its day of issue is not in the text, so its year is taken whole. */
export const countyPolicyFrom = ofSheet('2022-01-01');

const empty = (field: string): Doubt => `field-not-reported ${field}`;
const onEnd = (fact: Fact) => [counted(fact, 'periodTo'), counted(fact, 'periodTo')] as const;

/** The wage rules bind an employer by law; for quasi-employees they are carried over by the county policy (六), as guidance. */
const levelFor = (workerClass: string): { level?: Level } =>
  workerClass === 'quasi-employee' ? { level: 'POLICY' } : {};

/** Whether a rule of wage payment is asked at all: never of the self-employed, of quasi-employees since the county policy. */
function asked(workerClass: string, day: number): boolean {
  if (workerClass === 'self-employed') return false;
  return workerClass !== 'quasi-employee' || day >= countyPolicyFrom;
}

/** PAY-05: paid by the agreed day; on a holiday or rest day by the last working day before it (wage payment rules art. 7). */
export const payOnTime: Reading = {
  sheet: 'pay-rest-safety/PAY-05',
  measure: 'pay',
  level: 'LAW',
  kind: 'settlement',
  parameters: [],
  span: onEnd,
  judge(fact): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (!asked(workerClass, counted(fact, 'periodTo'))) return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    const [net, paid] = [amount(fact, 'netFen'), amount(fact, 'paidFen')];
    const [agreed, paidOn, judgedOn] = [whole(fact, 'agreedPayDay'), whole(fact, 'paidOn'), counted(fact, 'judgedOn')];
    const status = oneOfOrNull(fact, 'status', ['paid', 'failed', 'held']);
    if (net === 0) return doubts.length > 0 ? metUnless(doubts) : notApplicable;
    if (net === null) doubts.push(empty('netFen'));
    if (agreed === null) doubts.push(empty('agreedPayDay'));
    if (status === null) doubts.push(empty('status'));
    if (status === 'paid' && paidOn === null) doubts.push(empty('paidOn'));
    if (status === 'paid' && paid === null) doubts.push(empty('paidFen'));
    if (status !== 'paid' && status !== null && paid !== null && net !== null && paid >= net)
      doubts.push('record-contradicts status');
    if (agreed === null || net === null) return metUnless(doubts);
    const latest = latestPayDay(agreed);
    const due = judgedOn > latest.day;
    const paidLate = status === 'paid' && paidOn !== null && paidOn > latest.day;
    if (!due && status !== 'paid') return doubts.length > 0 ? metUnless(doubts) : notApplicable;
    if (doubts.length > 0) return metUnless(doubts);
    const level = levelFor(workerClass);
    const unpaid = net - (paid ?? 0);
    if (due && unpaid > 0)
      return { verdict: 'finding', amountFen: unpaid, quantity: days(judgedOn - latest.day), ...level };
    if (paidLate) return { verdict: 'finding', quantity: days(paidOn - latest.day), ...level };
    return openOr(latest.certain);
  },
};

const days = (value: number) => ({ value, unit: 'days' });
const openOr = (certain: boolean): Derived => metUnless(certain ? [] : ['calendar-not-published agreedPayDay']);

/** Fewest and most days of a cycle as agreed; null where the word alone does not say. */
const agreedLength = {
  day: [1, 1],
  week: [7, 7],
  'half-month': [13, 16],
  month: [28, 31],
  // Longer than a month is at least a day longer than the longest month.
  longer: [32, null],
} as const;

/** PAY-06: the cycle is at most a month for employees, 15 days part-time, as agreed and at most a month for quasi-employees. */
export const payCycle: Reading = {
  sheet: 'pay-rest-safety/PAY-06',
  measure: 'pay',
  level: 'LAW',
  kind: 'settlement',
  parameters: ['part-time-pay-cycle-days', 'employee-pay-cycle-months', 'quasi-employee-pay-cycle-months'],
  span: onEnd,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const cycle = oneOfOrNull(fact, 'cycle', ['day', 'week', 'half-month', 'month', 'task', 'longer']);
    const agreedDays = amount(fact, 'cycleDays');
    if (!asked(workerClass, counted(fact, 'periodTo')) || cycle === 'task') return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const actual = counted(fact, 'periodTo') - counted(fact, 'periodFrom') + 1;
    if (actual < 1) return metUnless([...doubts, 'record-contradicts periodTo']);
    if (doubts.length > 0) return metUnless(doubts);
    const [fewest, longestByWord] = cycle === null ? [0, null] : agreedLength[cycle];
    // Days agreed beside the word say how short a cycle may be, and lengthen it where they are more.
    const most = agreedDays === null ? longestByWord : Math.max(agreedDays, longestByWord ?? 0);
    // A month is at most 31 days long.
    const months = `${workerClass === 'quasi-employee' ? 'quasi-employee' : 'employee'}-pay-cycle-months`;
    const limit = workerClass === 'part-time' ? cited.value('part-time-pay-cycle-days') : times31(cited.value(months));
    if (limit === null) return metUnless(cycle === null && agreedDays === null ? [empty('cycle')] : []);
    const longest = workerClass === 'quasi-employee' && most !== null ? Math.min(limit, most) : limit;
    const length = Math.max(actual, agreedDays ?? fewest);
    if (length > longest) return { verdict: 'finding', quantity: days(length - longest), ...levelFor(workerClass) };
    return metUnless(cycle === null && agreedDays === null ? [empty('cycle')] : []);
  },
};

const times31 = (months: number | null) => (months === null ? null : months * 31);

/** PAY-07: in money; goods, vouchers and points are not (labour law art. 50). */
export const payInMoney: Reading = {
  sheet: 'pay-rest-safety/PAY-07',
  measure: 'pay',
  level: 'LAW',
  kind: 'settlement',
  parameters: [],
  span: onEnd,
  judge(fact): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (!asked(workerClass, counted(fact, 'periodTo'))) return notApplicable;
    const net = amount(fact, 'netFen');
    const form = oneOfOrNull(fact, 'form', ['money', 'goods', 'vouchers', 'points']);
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    if (net === 0) return doubts.length > 0 ? metUnless(doubts) : notApplicable;
    if (form === null) doubts.push(empty('form'));
    if (doubts.length > 0 || form === 'money') return metUnless(doubts);
    const item = { value: 1, unit: 'items' };
    const level = levelFor(workerClass);
    return net === null
      ? { verdict: 'finding', quantity: item, ...level }
      : { verdict: 'finding', amountFen: net, quantity: item, ...level };
  },
};

/** PAY-08: an itemised statement every cycle with the fields of section 6. */
export const payStatement: Reading = {
  sheet: 'pay-rest-safety/PAY-08',
  measure: 'pay',
  level: 'LAW',
  kind: 'settlement',
  parameters: [],
  span: onEnd,
  judge(fact): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (!asked(workerClass, counted(fact, 'periodTo'))) return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const given = flag(fact, 'statementDelivered');
    const missing = texts(fact, 'statementMissing');
    if (given === null) doubts.push('table-not-reported payStatement');
    if (given === false && missing !== null && missing.length > 0) doubts.push('record-contradicts statementDelivered');
    if (given === true && missing === null) doubts.push(empty('statementMissing'));
    if (doubts.length > 0) return metUnless(doubts);
    const items = given === false ? 1 : missing!.length;
    if (items === 0) return metUnless([]);
    return { verdict: 'finding', quantity: { value: items, unit: 'items' }, ...levelFor(workerClass) };
  },
};

/**
 * PAY-15: work on statutory holidays bears strictly more than normal pay (county policy (七), 2023 guideline), and what was agreed. The
 * least whole fen above the normal rate for the same time; the agreed amount rounded once.
 */
export const holidayPay: Reading = {
  sheet: 'pay-rest-safety/PAY-15',
  measure: 'pay',
  level: 'POLICY',
  kind: 'settlement',
  parameters: [],
  span: onEnd,
  judge(fact): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const [seconds, normalSeconds] = [counted(fact, 'holidaySeconds'), counted(fact, 'normalSeconds')];
    if ((workerClass !== 'quasi-employee' && workerClass !== 'unclear') || seconds === 0) return notApplicable;
    if (workerClass === 'quasi-employee' && counted(fact, 'periodTo') < countyPolicyFrom) return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    const [pay, normal] = [counted(fact, 'holidayPayFen'), counted(fact, 'normalPayFen')];
    const premium = amount(fact, 'holidayPremiumFen');
    const rate = amount(fact, 'agreedHolidayRateBp');
    if (flag(fact, 'covered') !== true) doubts.push('period-not-covered periodFrom');
    if (normalSeconds === 0) doubts.push('period-not-covered normalSeconds');
    else if (normal === 0) doubts.push(empty('normalPayFen'));
    if (doubts.length > 0) return metUnless(doubts);
    const same = BigInt(normal) * BigInt(seconds);
    const above = Number(same / BigInt(normalSeconds)) + 1;
    const agreed = rate === null ? 0 : Number(divideHalfUp(same * BigInt(rate), BigInt(normalSeconds) * 10000n));
    const least = Math.max(above, agreed);
    if (pay + (premium ?? 0) >= least) return metUnless([]);
    if (premium === null) return metUnless([empty('holidayPremiumFen')]);
    return { verdict: 'finding', amountFen: least - pay - premium };
  },
};
