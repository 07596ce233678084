import { monthsLater } from '../calendar.ts';
import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { ofSheet } from '../holidays.ts';
import { type Cited, type Derived, metUnless, notApplicable, type Reading } from '../reading.ts';
import { doubt, found, type Heading, missing, reads } from './forms.ts';
import { type Due, daysOver, dueAfter, inItsMonth, judgedOn, pausesOf } from './limit-days.ts';

const of = (id: string, level: Heading['level'], kind: string, ...parameters: string[]): Heading => ({
  sheet: `insurance-injury/${id}`,
  measure: 'occupational-injury',
  level,
  kind,
  parameters,
});

/** First day of the pilot, and of its version of 2025 (sheet b.5); the version of a case is that of the accident's day. */
const pilot = ofSheet('2022-07-01');
const secondVersion = ofSheet('2025-07-01');

/** A reading of a case of occupational injury, whose limits are those of the accident's day. */
const ofAccident = (heading: Heading, judge: (fact: Fact, cited: Cited, accident: number) => Derived): Reading => ({
  ...reads(heading, (fact, cited) => {
    const accident = whole(fact, 'accidentOn');
    if (accident === null) return doubt(missing('accidentAt'));
    return accident < pilot ? notApplicable : judge(fact, cited, accident);
  }),
  span: (fact) => {
    const day = whole(fact, 'accidentOn') ?? counted(fact, 'last');
    return [day, day];
  },
});

const value = (cited: Cited, name: string, sheet: number) => cited.value(name) ?? sheet;

/** A finding of days over, with the last day of the limit. */
const late = (over: number, due: Due): Derived => ({
  ...found(over, 'days'),
  ...(due === 'never' ? {} : { numbers: { dueOn: due.day } }),
});

/** A finding of days that are left of a window, with the day it ends on. */
const left = (end: number, last: number, more: Readonly<Record<string, number>> = {}): Derived => ({
  ...found(Math.max(0, end - last), 'days'),
  ...{ numbers: { endsOn: end, ...more } },
});

/** What one limit, the day of judgement and the field it runs from give. */
function within(due: Due, day: number, from: string): Derived {
  const over = daysOver(due, day);
  if (over === null) return doubt(`calendar-not-published ${from}`);
  return over > 0 ? late(over, due) : metUnless([]);
}

/** A limit that stands still at times: where those are not known, only being within it without any is certain. */
function pausedWithin(
  fact: Fact,
  day: number,
  from: { field: string; days: number; count: 'working' | 'calendar' },
): Derived {
  const begun = counted(fact, from.field);
  const pauses = pausesOf(fact);
  const plain = within(dueAfter(begun, from.days, from.count, pauses ?? []), day, from.field);
  if (pauses !== null || plain.verdict === 'met') return plain;
  return doubt(missing('suspensions'), ...(plain.verdict === 'not-known' ? plain.doubts : []));
}

/** OI-10, OI-27: a decision within so many working days of the complete file. */
function decided(fact: Fact, workdays: number): Derived {
  if (whole(fact, 'completeOn') === null) return notApplicable;
  const day = judgedOn(fact, 'decidedOn');
  return pausedWithin(fact, day, { field: 'completeOn', days: workdays, count: 'working' });
}

/** OI-18: sixty days of acceptance, fifteen in a plain case; which it is counts only between the two. */
function recognised(fact: Fact, cited: Cited): Derived {
  if (whole(fact, 'acceptedOn') === null) return notApplicable;
  const day = judgedOn(fact, 'decidedOn');
  const simple = flag(fact, 'simpleCase');
  const by = (name: string, sheet: number) =>
    pausedWithin(fact, day, { field: 'acceptedOn', days: value(cited, name, sheet), count: 'calendar' });
  if (simple === true) return by('work-injury-simple-days', 15);
  const slow = by('work-injury-decision-days', 60);
  if (simple === false || slow.verdict !== 'met') return slow;
  const quick = pausedWithin(fact, day, { field: 'acceptedOn', days: 15, count: 'calendar' });
  return quick.verdict === 'met' ? quick : doubt(missing('simpleCase'), missing('suspensions'));
}

/** Readings of the rules on time limits of injury cases and appraisals, sections b.5, b.6 and b.8. */
export const windowReadings: Readonly<Record<string, Reading>> = {
  'injury-application-by-platform': inItsMonth(
    'appliedOn',
    ofAccident(
      of('OI-07', 'NOTICE', 'injury-case', 'injury-platform-application-workdays', 'injury-platform-application-days'),
      (fact, cited, accident) => {
        const day = judgedOn(fact, 'appliedOn');
        if (accident < secondVersion) {
          const days = value(cited, 'injury-platform-application-workdays', 3);
          return within(dueAfter(accident, days, 'working'), day, 'accidentOn');
        }
        const days = value(cited, 'injury-platform-application-days', 30);
        const reported = whole(fact, 'reportedOn');
        if (reported !== null) return within(dueAfter(reported, days, 'calendar'), day, 'reportedOn');
        // No report comes before the accident.
        return daysOver(dueAfter(accident, days, 'calendar'), day) === 0 ? metUnless([]) : doubt(missing('reportedOn'));
      },
    ),
  ),
  'injury-own-window': ofAccident(
    of('OI-08', 'SETTING', 'injury-case', 'injury-own-application-days', 'injury-own-warning-days'),
    (fact, cited, accident) => {
      const [applied, last] = [whole(fact, 'appliedOn'), counted(fact, 'last')];
      if (applied !== null && applied <= last) return metUnless([]);
      const days = value(cited, 'injury-own-application-days', accident < secondVersion ? 30 : 90);
      const end = accident + days;
      // It is said while days are left, and in the month in which none are any more.
      const near = end - last <= value(cited, 'injury-own-warning-days', 10);
      return near && end >= counted(fact, 'first') ? left(end, last) : notApplicable;
    },
  ),
  'injury-material-check': inItsMonth(
    'checkedForOn',
    ofAccident(of('OI-09', 'NOTICE', 'injury-case', 'injury-material-workdays'), (fact, cited) => {
      const [applied, day] = [whole(fact, 'appliedOn'), judgedOn(fact, 'checkedForOn')];
      if (applied === null) return notApplicable;
      return within(dueAfter(applied, value(cited, 'injury-material-workdays', 5), 'working'), day, 'appliedOn');
    }),
  ),
  'injury-decision-overdue': inItsMonth(
    'decidedOn',
    ofAccident(of('OI-10', 'NOTICE', 'injury-case', 'injury-decision-workdays'), (fact, cited) =>
      decided(fact, value(cited, 'injury-decision-workdays', 30)),
    ),
  ),
  'injury-simple-overdue': inItsMonth(
    'decidedOn',
    ofAccident(of('OI-27', 'SETTING', 'injury-case', 'injury-simple-workdays'), (fact, cited, accident) => {
      const simple = flag(fact, 'simpleCase');
      // No such lane was found for the first version.
      if (simple === false || accident < secondVersion) return notApplicable;
      const judged = decided(fact, value(cited, 'injury-simple-workdays', 7));
      if (simple === true || judged.verdict === 'met' || judged.verdict === 'not-applicable') return judged;
      return doubt(missing('simpleCase'), ...(judged.verdict === 'not-known' ? judged.doubts : []));
    }),
  ),
  'work-injury-employer-window': inItsMonth(
    'appliedOn',
    reads(of('OI-16', 'LAW', 'work-injury-case', 'work-injury-application-days'), (fact, cited) => {
      const [accident, day] = [whole(fact, 'accidentOn'), judgedOn(fact, 'appliedOn')];
      if (accident === null) return doubt(missing('accidentOn'));
      const days = value(cited, 'work-injury-application-days', 30);
      const longer = whole(fact, 'extensionDays');
      const judged = within(dueAfter(accident, days + (longer ?? 0), 'calendar'), day, 'accidentOn');
      return longer !== null || judged.verdict === 'met' ? judged : doubt(missing('extensionDays'));
    }),
  ),
  'work-injury-one-year': reads(
    of('OI-17', 'SETTING', 'work-injury-case', 'work-injury-own-months', 'work-injury-warning-months'),
    (fact, cited) => {
      const [accident, applied] = [whole(fact, 'accidentOn'), whole(fact, 'appliedOn')];
      const last = counted(fact, 'last');
      if (applied !== null && applied <= last) return metUnless([]);
      if (accident === null) return doubt(missing('accidentOn'));
      const excluded = whole(fact, 'excludedDays');
      const warned = monthsLater(accident, value(cited, 'work-injury-warning-months', 11)) + (excluded ?? 0);
      if (warned > last) return notApplicable;
      if (excluded === null) return doubt(missing('excludedDays'));
      const year = monthsLater(accident, value(cited, 'work-injury-own-months', 12));
      return year + excluded >= counted(fact, 'first') ? left(year + excluded, last, { yearOn: year }) : notApplicable;
    },
  ),
  'work-injury-decision-overdue': inItsMonth(
    'decidedOn',
    reads(of('OI-18', 'LAW', 'work-injury-case', 'work-injury-decision-days', 'work-injury-simple-days'), recognised),
  ),
  'appraisal-overdue': inItsMonth(
    'concludedOn',
    reads(of('OI-19', 'LAW', 'appraisal', 'appraisal-days', 'appraisal-extension-days'), (fact, cited) => {
      const [asked, day] = [whole(fact, 'appraisalAskedOn'), judgedOn(fact, 'concludedOn')];
      if (asked === null) return doubt(missing('appraisalAskedOn'));
      const by = (days: number) => within(dueAfter(asked, days, 'calendar'), day, 'appraisalAskedOn');
      const extended = flag(fact, 'appraisalExtended');
      const plain = by(value(cited, 'appraisal-days', 60));
      if (extended === false || plain.verdict === 'met') return plain;
      const longer = by(value(cited, 'appraisal-days', 60) + value(cited, 'appraisal-extension-days', 30));
      // Past ninety days it is late either way.
      return extended === true || longer.verdict === 'finding' ? longer : doubt(missing('appraisalExtended'));
    }),
  ),
  'reappraisal-window': reads(
    of('OI-20', 'LAW', 'appraisal', 'reappraisal-days', 'appraisal-review-months'),
    (fact, cited) => {
      const [kind, asked] = [text(fact, 'appraisalKind'), whole(fact, 'appraisalAskedOn')];
      if (kind === 'first') return notApplicable;
      if (asked !== null && (asked < counted(fact, 'first') || asked > counted(fact, 'last'))) return notApplicable;
      const earlier = kind === 'second' ? 'earlierReceivedOn' : 'earlierConcludedOn';
      const before = whole(fact, earlier);
      if (kind === null || asked === null || before === null)
        return doubt(
          ...(kind === null ? [missing('appraisalKind')] : []),
          ...(asked === null ? [missing('appraisalAskedOn')] : []),
          ...(before === null ? [missing(earlier)] : []),
        );
      if (kind === 'second') {
        const due = dueAfter(before, value(cited, 'reappraisal-days', 15), 'calendar');
        const judged = within(due, asked, earlier);
        return judged.verdict === 'finding' && due !== 'never' ? { ...judged, numbers: { limitOn: due.day } } : judged;
      }
      const from = monthsLater(before, value(cited, 'appraisal-review-months', 12));
      return asked < from ? { ...found(from - asked, 'days'), numbers: { limitOn: from } } : metUnless([]);
    },
  ),
};
