import { monthsLater } from '../calendar.ts';
import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { isWorkingDay } from '../holidays.ts';
import {
  type Cited,
  type Derived,
  type Doubt,
  metUnless,
  notApplicable,
  type Reading,
  unclearClass,
} from '../reading.ts';
import { doubt, type Heading, missing, money, reads } from './forms.ts';

const heading = (sheet: string, level: Heading['level'], ...parameters: string[]): Heading => ({
  sheet: `relations/${sheet}`,
  measure: 'employment-relationship',
  level,
  kind: 'signing-deadline',
  parameters,
});

/** Who must have a written contract; part-time work may be agreed orally (section 3.2, end). */
const outside = (fact: Fact) => !['employee', 'dispatched', 'unclear'].includes(text(fact, 'workerClass') ?? '');

/** What stands in the way once something would be found, the first of it. */
function inTheWay(fact: Fact): Doubt | null {
  if (text(fact, 'workerClass') === 'unclear') return unclearClass;
  if (!flag(fact, 'agreementReported')) return 'table-not-reported agreement';
  return flag(fact, 'contractUndated') === true ? missing('signedOn') : null;
}

/** The last day that counts: of the month, or of the engagement before it. */
const lastEngaged = (fact: Fact) =>
  Math.min(counted(fact, 'last'), whole(fact, 'engagedUntil') ?? counted(fact, 'last'));

const days = (value: number, numbers: Record<string, number>): Derived => ({
  verdict: 'finding',
  quantity: { value, unit: 'days' },
  numbers,
});

/** Working days of a span, both ends in it, by the calendar of the sheet; null past what it holds. */
function workingDays(from: number, to: number): number | null {
  let count = 0;
  for (let day = from; day <= to; day++) {
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (works) count++;
  }
  return count;
}

/** The last day of the month counted from the first day of work, the earlier reading. */
const lastInTime = (fact: Fact, cited: Cited) =>
  monthsLater(counted(fact, 'startedOn'), cited.value('signing-months') ?? 1) - 1;

/** Readings of the written-form clock, section 3.2. */
export const clockReadings: Readonly<Record<string, Reading>> = {
  'signing-deadline': reads(heading('R3-02', 'LAW', 'signing-months'), (fact, cited) => {
    if (outside(fact)) return notApplicable;
    const [due, until, on] = [lastInTime(fact, cited), lastEngaged(fact), whole(fact, 'contractSignedOn')];
    const signed = on !== null && on <= until;
    const over = (signed ? on : until) - due;
    if (over <= 0 || (signed && on < counted(fact, 'first'))) return signed ? metUnless([]) : notApplicable;
    const way = inTheWay(fact);
    return way === null ? days(over, { due, on: signed ? on : until }) : doubt(way);
  }),
  'signing-due-soon': reads(heading('R3-02', 'SETTING', 'signing-months', 'signing-warning-days'), (fact, cited) => {
    if (outside(fact)) return notApplicable;
    const [last, ends, on] = [counted(fact, 'last'), whole(fact, 'engagedUntil'), whole(fact, 'contractSignedOn')];
    const [due, nth] = [lastInTime(fact, cited), last - counted(fact, 'startedOn') + 1];
    const running = ends === null || ends > last;
    if (!running || last > due || nth < (cited.value('signing-warning-days') ?? 20)) return notApplicable;
    if (on !== null && on <= last) return metUnless([]);
    const way = inTheWay(fact);
    return way === null ? days(nth, { due, dueByOther: due + 1 }) : doubt(way);
  }),
  'deemed-open-ended': reads(heading('R3-04', 'LAW', 'deemed-open-ended-months'), (fact, cited) => {
    if (outside(fact)) return notApplicable;
    const deemed = monthsLater(counted(fact, 'startedOn'), cited.value('deemed-open-ended-months') ?? 12);
    const [until, on] = [lastEngaged(fact), whole(fact, 'contractSignedOn')];
    if (until < deemed) return notApplicable;
    if (on !== null && on <= until) return metUnless([]);
    const way = inTheWay(fact);
    return way === null ? days(until - deemed + 1, { deemed, until }) : doubt(way);
  }),
  'double-pay-exposure': reads(heading('R3-03', 'LAW', 'signing-months', 'double-pay-months'), (fact, cited) => {
    if (outside(fact)) return notApplicable;
    const [start, first] = [counted(fact, 'startedOn'), counted(fact, 'first')];
    const one = cited.value('signing-months') ?? 1;
    const yearEnds = monthsLater(start, one + (cited.value('double-pay-months') ?? 11)) - 1;
    const from = Math.max(first, monthsLater(start, one));
    const until = Math.min(yearEnds, lastEngaged(fact), (whole(fact, 'contractSignedOn') ?? yearEnds + 1) - 1);
    if (until < from) return notApplicable;
    const way = inTheWay(fact);
    if (way !== null) return doubt(way);
    if (flag(fact, 'workerRefused') === true || flag(fact, 'forceMajeure') === true)
      return text(fact, 'excuseEvidenceId') === null ? doubt(missing('excuseEvidenceId')) : notApplicable;
    const wage = whole(fact, 'monthlyWageFen');
    if (wage === null) return doubt(missing('wageStandardFen'));
    const [worked, inMonth] = [workingDays(from, until), workingDays(first, counted(fact, 'last'))];
    if (worked === null || inMonth === null) return doubt('calendar-not-published unannouncedDays');
    const due = Math.floor((2 * wage * worked + inMonth) / (2 * inMonth));
    return due === 0
      ? metUnless([])
      : ({ ...money(due), numbers: { worked, inMonth, from, until, yearEnds } } as Derived);
  }),
};
