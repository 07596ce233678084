import { divideHalfUp } from '../arithmetic.ts';
import { amount, bounds, counted, type Fact, text, word } from '../fact.ts';
import {
  type Cited,
  classes,
  type Derived,
  type Doubt,
  isEmployee,
  metUnless,
  notApplicable,
  type Reading,
  unclearClass,
} from '../reading.ts';
import { otherCurrency } from './minimum-wage.ts';

const systems = ['standard', 'comprehensive', 'irregular', 'unknown'] as const;
const inFirst = (fact: Fact) => [counted(fact, 'first'), counted(fact, 'first')] as const;
const empty = (field: string): Doubt => `field-not-reported ${field}`;

interface Weighed {
  /** Seconds × multiplier in basis points, at least and (where all is known) at most. */
  least: bigint;
  most: bigint;
  doubts: Doubt[];
}

type Times = ReturnType<typeof bounds>;

function weigh(into: Weighed, time: Times, field: string, multiplier: number): void {
  if (time === null) {
    into.doubts.push(empty(field));
    return;
  }
  into.least += BigInt(time.least) * BigInt(multiplier);
  into.most += BigInt(time.most) * BigInt(multiplier);
}

/** What the month's time weighs: 150 / 200 / 300 % (sheet 2.3); in an approved cycle its excess at 150 % and holidays at 300 % (2.6). */
function weighedTime(fact: Fact, cited: Cited, comprehensive: boolean): Weighed {
  const weighed: Weighed = { least: 0n, most: 0n, doubts: [] };
  const holidays = bounds(fact, 'statutoryHolidaySeconds');
  const multiplier = (kind: string) => cited.value(`overtime-multiplier-${kind}`) ?? 0;
  if (!comprehensive) {
    weigh(weighed, bounds(fact, 'workdayOvertimeSeconds'), 'workdayOvertimeSeconds', multiplier('workday'));
    weigh(weighed, bounds(fact, 'restDaySeconds'), 'restDaySeconds', multiplier('rest-day'));
  } else if (text(fact, 'approvedCycle') === 'month') {
    const worked = bounds(fact, 'attendanceSeconds');
    const standard = cited.value('standard-cycle-month-seconds') ?? 0;
    const excess =
      worked === null || holidays === null
        ? null
        : {
            least: Math.max(0, worked.least - holidays.most - standard),
            most: Math.max(0, worked.most - holidays.least - standard),
          };
    weigh(weighed, excess, worked === null ? 'attendanceSeconds' : 'statutoryHolidaySeconds', multiplier('workday'));
  } else weighed.doubts.push('period-not-covered approvedCycle', empty('approvedCycle'));
  weigh(weighed, holidays, 'statutoryHolidaySeconds', multiplier('holiday'));
  return weighed;
}

/** PAY-12: overtime pay on the contract's wage standard, never on less than the monthly minimum; pay days 21.75, 8 hours (2.1, 2.4). */
export const overtimePay: Reading = {
  sheet: 'pay-rest-safety/PAY-12',
  measure: 'pay',
  level: 'LAW',
  kind: 'month',
  parameters: [
    'minimum-wage-monthly',
    'pay-days-per-month',
    'standard-day-seconds',
    'overtime-multiplier-workday',
    'overtime-multiplier-rest-day',
    'overtime-multiplier-holiday',
    'irregular-hours-holiday-multiplier',
    'standard-cycle-month-seconds',
  ],
  span: inFirst,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const system = word(fact, 'hoursSystem', systems);
    if (!isEmployee(workerClass) && workerClass !== 'unclear') return notApplicable;
    if (amount(fact, 'piecePriceFen') !== null || system === 'irregular') return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    if (system === 'unknown') return metUnless([...doubts, empty('hoursSystem')]);
    const paid = amount(fact, 'overtimePayFen');
    const [standard, place] = [amount(fact, 'wageStandardFen'), text(fact, 'place')];
    const weighed = weighedTime(fact, cited, system === 'comprehensive');
    const floor =
      place !== null && cited.cites('minimum-wage-monthly') ? cited.value('minimum-wage-monthly', { place }) : null;
    // The base is the higher of two; one of them alone is a base at least.
    const base = Math.max(standard ?? 0, floor ?? 0);
    const [days, day] = [cited.value('pay-days-per-month'), cited.value('standard-day-seconds')];
    const due = (weight: bigint) =>
      days === null || day === null
        ? 0
        : Number(divideHalfUp(BigInt(base) * weight * 100n, BigInt(days) * BigInt(day) * 10000n));
    if (paid !== null && doubts.length === 0 && due(weighed.least) > paid)
      return { verdict: 'finding', amountFen: due(weighed.least) - paid, numbers: { baseFen: base } };
    if (standard === null) doubts.push(empty('wageStandardFen'));
    if (floor === null) doubts.push(place === null ? empty('place') : 'value-unknown minimum-wage-monthly');
    if (weighed.least < weighed.most || boundsOpen(fact)) doubts.push('bounds-straddle attendanceSeconds');
    if (paid === null) doubts.push(empty('overtimePayFen'));
    return metUnless([...doubts, ...weighed.doubts]);
  },
};

/** Whether any of the month's times has two bounds; told apart from their weight where no multiplier is cited. */
const boundsOpen = (fact: Fact) =>
  ['workdayOvertimeSeconds', 'restDaySeconds', 'statutoryHolidaySeconds', 'attendanceSeconds'].some((field) => {
    const time = bounds(fact, field);
    return time !== null && time.least < time.most;
  });

/** PAY-14: pieces made outside legal hours bear 150 / 200 / 300 % of their price; what exceeds the price is due on top (sheet 2.5). */
export const pieceRateOvertime: Reading = {
  sheet: 'pay-rest-safety/PAY-14',
  measure: 'pay',
  level: 'LAW',
  kind: 'month',
  parameters: ['overtime-multiplier-workday', 'overtime-multiplier-rest-day', 'overtime-multiplier-holiday'],
  span: inFirst,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const system = word(fact, 'hoursSystem', systems);
    const price = amount(fact, 'piecePriceFen');
    const bands = [
      ['overtimePieces', 'workday'],
      ['restDayPieces', 'rest-day'],
      ['holidayPieces', 'holiday'],
    ] as const;
    const pieces = bands.map(([field, kind]) => ({ field, kind, count: amount(fact, field) }));
    if ((!isEmployee(workerClass) && workerClass !== 'unclear') || system === 'irregular') return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    if (price === null && pieces.every(({ count }) => count === null))
      return doubts.length > 0 ? metUnless(doubts) : notApplicable;
    if (system === 'unknown') doubts.push(empty('hoursSystem'));
    if (price === null) doubts.push(empty('piecePriceFen'));
    const open: Doubt[] = [];
    let weight = 0n;
    for (const { field, kind, count } of pieces) {
      if (count === null) open.push(empty(field));
      else if (count > 0 && system === 'comprehensive' && kind !== 'holiday') {
        // Whether these hours are overtime is only known for the whole cycle.
        open.push('period-not-covered hoursSystem');
      } else if (count > 0)
        weight += BigInt(count) * BigInt((cited.value(`overtime-multiplier-${kind}`) ?? 10000) - 10000);
    }
    const due = Number(divideHalfUp(BigInt(price ?? 0) * weight, 10000n));
    const paid = amount(fact, 'pieceOvertimePayFen');
    if (doubts.length === 0 && paid !== null && due > paid) return { verdict: 'finding', amountFen: due - paid };
    if (paid === null && pieces.some(({ count }) => (count ?? 0) > 0)) open.push(empty('pieceOvertimePayFen'));
    return metUnless([...doubts, ...open]);
  },
};
