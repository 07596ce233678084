import { divideHalfUp } from '../arithmetic.ts';
import { amount, counted, type Fact, flag, list, oneOfOrNull, text, within, word } from '../fact.ts';
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

/** Amounts in another currency cannot be compared with a standard in yuan. */
export const otherCurrency = (fact: Fact): Doubt[] =>
  text(fact, 'currency') === 'CNY' ? [] : ['other-currency currency'];

const empty = (field: string): Doubt => `field-not-reported ${field}`;

/** Pay that counts: gross less what the comparison leaves out (sheet 1.4, 3.3). Parts that were not reported are taken as nothing. */
export interface Comparable {
  /** At most: nothing taken off for unreported parts. Null where gross is not known. */
  most: number | null;
  doubts: readonly Doubt[];
}

export function comparable(fact: Fact, leftOut: readonly string[]): Comparable {
  const doubts: Doubt[] = [];
  const gross = amount(fact, 'grossFen');
  if (gross === null) doubts.push(empty('grossFen'));
  let most = gross;
  for (const part of leftOut) {
    const value = amount(fact, part);
    if (value === null) doubts.push(empty(part));
    else if (most !== null) most -= value;
  }
  return { most, doubts };
}

/** Fen for seconds at a price an hour, rounded once half up. */
const forSeconds = (seconds: number, hourly: number): number =>
  Number(divideHalfUp(BigInt(seconds) * BigInt(hourly), 3600n));

const settled = (fact: Fact) => [counted(fact, 'periodFrom'), counted(fact, 'periodTo')] as const;

/** Doubts of a place without a standard: not named, or none cited for it. */
function standardAt(fact: Fact, cited: Cited, parameter: string): { value: number | null; doubts: Doubt[] } {
  const place = text(fact, 'place');
  if (place === null) return { value: null, doubts: [empty('place')] };
  const value = cited.value(parameter, { place });
  return { value, doubts: value === null ? [`value-unknown ${parameter}`] : [] };
}

/** PAY-01: the month's comparable wage is not below the monthly minimum, pro rata for absence on own account (sheet 1.4). */
export const monthlyMinimumWage: Reading = {
  sheet: 'pay-rest-safety/PAY-01',
  measure: 'pay',
  level: 'LAW',
  kind: 'month',
  parameters: ['minimum-wage-monthly'],
  span: (fact) => [counted(fact, 'first'), counted(fact, 'first')],
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (!isEmployee(workerClass) && workerClass !== 'unclear') return notApplicable;
    const [scheduled, attended] = [amount(fact, 'scheduledDays'), amount(fact, 'attendedDays')];
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    if (scheduled === 0 && attended === 0) return doubts.length > 0 ? metUnless(doubts) : notApplicable;
    const counts = comparable(fact, ['overtimePayFen', 'specialAllowanceFen', 'inKindFen', 'statutoryWelfareFen']);
    const { value: standard, doubts: unplaced } = standardAt(fact, cited, 'minimum-wage-monthly');
    if (standard !== null && counts.most !== null && counts.doubts.length === 0 && counts.most >= standard)
      return metUnless(doubts);
    const whole = flag(fact, 'wholeMonth');
    if (scheduled === null) doubts.push(empty('scheduledDays'));
    if (attended === null) doubts.push(empty('attendedDays'));
    if (whole === null) doubts.push(empty('wholeMonth'));
    if (whole === false) doubts.push('period-not-covered wholeMonth');
    if (scheduled === 0) doubts.push('record-contradicts scheduledDays');
    doubts.push(...unplaced);
    if (doubts.length === 0 && standard !== null && counts.most !== null) {
      const days = Math.min(attended!, scheduled!);
      const due = Number(divideHalfUp(BigInt(standard) * BigInt(days), BigInt(scheduled!)));
      if (counts.most < due) return { verdict: 'finding', amountFen: due - counts.most };
    }
    return metUnless([...doubts, ...counts.doubts]);
  },
};

/** PAY-02: part-time pay by the hour is not below the hourly minimum (labour contract law art. 72). */
export const partTimeHourlyMinimum: Reading = {
  sheet: 'pay-rest-safety/PAY-02',
  measure: 'pay',
  level: 'LAW',
  kind: 'settlement',
  parameters: ['minimum-wage-hourly'],
  span: settled,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (workerClass !== 'part-time' && workerClass !== 'unclear') return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    const counts = comparable(fact, ['overtimePayFen', 'specialAllowanceFen', 'inKindFen', 'statutoryWelfareFen']);
    const { value: hourly, doubts: unplaced } = standardAt(fact, cited, 'minimum-wage-hourly');
    doubts.push(...unplaced);
    return againstHours(fact, counts, hourly, doubts);
  },
};

/** Compares pay with hours at an hourly price; a settlement with gaps can only be too low already, never high enough. */
export function againstHours(fact: Fact, counts: Comparable, hourly: number | null, doubts: readonly Doubt[]): Derived {
  const time = within(fact, 'workingSeconds');
  if (doubts.length === 0 && hourly !== null && counts.most !== null) {
    const due = forSeconds(time.least, hourly);
    if (counts.most < due) return { verdict: 'finding', amountFen: due - counts.most };
  }
  const open: Doubt[] = [...doubts, ...counts.doubts];
  if (flag(fact, 'covered') !== true) open.push('period-not-covered periodFrom');
  // Enough for the most hours at the price cited; a dearer row of the same period may still not be met.
  const enough = hourly !== null && counts.most !== null && counts.most >= forSeconds(time.most, hourly);
  if (!enough || hourly === null) open.push('bounds-straddle workingSeconds');
  return metUnless(open);
}

/** PAY-03: quasi-employees, the hourly minimum of each place where the work was really done (2023 guideline; sheet 3.3). */
export const quasiEmployeeHourlyMinimum: Reading = {
  sheet: 'pay-rest-safety/PAY-03',
  measure: 'pay',
  level: 'POLICY',
  kind: 'settlement',
  parameters: ['minimum-wage-hourly'],
  span: settled,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (workerClass !== 'quasi-employee' && workerClass !== 'unclear') return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    const counts = comparable(fact, ['tipsFen', 'specialAllowanceFen', 'inKindFen']);
    const open: Doubt[] = [];
    let [least, most] = [0n, 0n];
    for (const spent of list(fact, 'placeSeconds')) {
      const place = text(spent, 'place');
      const time = within(spent, 'seconds');
      const hourly = place === null || !cited.cites('minimum-wage-hourly') ? null : hourlyAt(cited, place);
      if (place === null) open.push(empty('place'));
      else if (hourly === null) open.push('value-unknown minimum-wage-hourly');
      if (time.least < time.most) open.push('bounds-straddle placeSeconds');
      least += BigInt(time.least) * BigInt(hourly ?? 0);
      most += BigInt(time.most) * BigInt(hourly ?? 0);
    }
    const due = Number(divideHalfUp(least, 3600n));
    if (doubts.length === 0 && counts.most !== null && counts.most < due)
      return { verdict: 'finding', amountFen: due - counts.most };
    if (flag(fact, 'allowanceAgreed') === null) open.push(empty('allowanceAgreed'));
    if (flag(fact, 'covered') !== true) open.push('period-not-covered periodFrom');
    // A settlement over two rows of the standard: which hours fell under which is not known.
    if (counts.most === null || counts.most < Number(divideHalfUp(most, 3600n)) || most === 0n)
      open.push('bounds-straddle placeSeconds');
    return metUnless([...doubts, ...counts.doubts, ...open]);
  },
};

/** Null where no row for the place is cited: its hours then count for nothing, which only ever lowers what is due. */
function hourlyAt(cited: Cited, place: string): number | null {
  return cited.cites('minimum-wage-hourly', place) ? cited.value('minimum-wage-hourly', { place }) : null;
}

/** PAY-04: the enterprise applies the row of the day and the place, or a higher one (sheet 1.1, 1.2). */
export const minimumWageRow: Reading = {
  sheet: 'pay-rest-safety/PAY-04',
  measure: 'pay',
  level: 'NOTICE',
  kind: 'settlement',
  parameters: ['minimum-wage-monthly', 'minimum-wage-hourly'],
  span: settled,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (workerClass === 'self-employed') return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const applied = amount(fact, 'minimumWageAppliedFen');
    const unit = oneOfOrNull(fact, 'minimumWageAppliedUnit', ['month', 'hour']);
    if (applied === null) doubts.push(empty('minimumWageAppliedFen'));
    if (unit === null) doubts.push(empty('minimumWageAppliedUnit'));
    if (text(fact, 'place') === null) doubts.push(empty('place'));
    if (unit === null || applied === null) return metUnless(doubts);
    const parameter = unit === 'hour' ? 'minimum-wage-hourly' : 'minimum-wage-monthly';
    const { value, doubts: unplaced } = standardAt(fact, cited, parameter);
    if (value === null) return metUnless([...doubts, ...unplaced, 'bounds-straddle periodFrom']);
    if (applied < value && doubts.length === 0) return { verdict: 'finding', amountFen: value - applied };
    return metUnless(doubts);
  },
};

/** PAY-13: overtime is not computed from less than the monthly minimum (sheet 2.4). */
export const overtimeBase: Reading = {
  sheet: 'pay-rest-safety/PAY-13',
  measure: 'pay',
  level: 'NOTICE',
  kind: 'month',
  parameters: ['minimum-wage-monthly'],
  span: (fact) => [counted(fact, 'first'), counted(fact, 'first')],
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (!isEmployee(workerClass) && workerClass !== 'unclear') return notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    const base = amount(fact, 'overtimeBaseFen');
    const { value, doubts: unplaced } = standardAt(fact, cited, 'minimum-wage-monthly');
    if (base === null) doubts.push(empty('overtimeBaseFen'));
    doubts.push(...unplaced);
    if (doubts.length === 0 && base !== null && value !== null && base < value)
      return { verdict: 'finding', amountFen: value - base };
    return metUnless(doubts);
  },
};

/** PAY-21: a floor agreed for the sector, and never below the legal hourly floor of quasi-employees (county policy (六)). */
export const sectorFloor: Reading = {
  sheet: 'pay-rest-safety/PAY-21',
  measure: 'pay',
  level: 'POLICY',
  kind: 'settlement',
  parameters: ['minimum-wage-hourly'],
  span: settled,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const floor = amount(fact, 'sectorFloorFen');
    const lacking = oneOfOrNull(fact, 'sectorFloorOpen', ['place', 'sectorMember']);
    const elsewhere: Doubt[] =
      lacking === null ? [] : [lacking === 'place' ? empty('place') : 'table-not-reported sectorMember'];
    if (workerClass === 'self-employed') return notApplicable;
    if (floor === null) return elsewhere.length > 0 ? metUnless(elsewhere) : notApplicable;
    const doubts: Doubt[] = [...(workerClass === 'unclear' ? [unclearClass] : []), ...otherCurrency(fact)];
    const unit = oneOfOrNull(fact, 'sectorFloorUnit', ['hour', 'order']);
    const counts = comparable(fact, ['tipsFen', 'specialAllowanceFen', 'inKindFen']);
    if (unit === null) return metUnless([...doubts, empty('sectorFloorUnit'), ...counts.doubts]);
    if (unit === 'order') {
      const due = counted(fact, 'orders') * floor;
      if (doubts.length === 0 && counts.most !== null && counts.most < due)
        return { verdict: 'finding', amountFen: due - counts.most };
      if (flag(fact, 'covered') !== true) doubts.push('period-not-covered periodFrom');
      return metUnless([...doubts, ...counts.doubts, ...elsewhere]);
    }
    if (workerClass !== 'quasi-employee') {
      const hourly = againstHours(fact, counts, floor, doubts);
      if (hourly.verdict === 'finding' || elsewhere.length === 0) return hourly;
      return metUnless([...(hourly.verdict === 'not-known' ? hourly.doubts : []), ...elsewhere]);
    }
    const place = text(fact, 'place');
    const legal =
      place !== null && cited.cites('minimum-wage-hourly') ? cited.value('minimum-wage-hourly', { place }) : null;
    const derived = againstHours(fact, counts, Math.max(floor, legal ?? 0), doubts);
    if (derived.verdict === 'finding') return derived;
    const known = derived.verdict === 'not-known' ? derived.doubts : [];
    if (legal !== null) return elsewhere.length === 0 ? derived : metUnless([...known, ...elsewhere]);
    const open: Doubt = place === null ? empty('place') : 'value-unknown minimum-wage-hourly';
    return metUnless([...known, open, ...elsewhere]);
  },
};
