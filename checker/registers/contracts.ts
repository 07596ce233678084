import { monthsLater } from '../calendar.ts';
import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { isWorkingDay } from '../holidays.ts';
import { type Derived, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { countsNone, doubt, found, type Gate, type Heading, missing, money, reads } from './forms.ts';
import { fromRow, type Recounting } from './recounting.ts';

const relationship = 'employment-relationship';
const agreements = 'written-agreement';
const of = (
  id: string,
  level: Heading['level'],
  kind: string,
  measure = relationship,
  ...parameters: string[]
): Heading => ({
  sheet: id.includes('/') ? id : `relations/${id}`,
  measure,
  level,
  kind,
  parameters,
});
const formOf = (fact: Fact) => text(fact, 'agreementForm');
const labour: Gate = (fact) => formOf(fact) === 'labour-contract' || formOf(fact) === 'part-time-contract';
const written: Gate = (fact) => formOf(fact) === 'two-party-agreement' || formOf(fact) === 'three-party-agreement';

/** Most months of probation by the table of LCL art. 19; null where the term is not known. */
function mostProbation(fact: Fact, from: number): number | null {
  if (formOf(fact) === 'part-time-contract') return 0;
  const [open, to] = [flag(fact, 'openEnded'), whole(fact, 'agreementTo')];
  if (open === true) return 6;
  if (to === null) return open === null ? null : 0;
  const lasts = (months: number) => to + 1 >= monthsLater(from, months);
  return lasts(36) ? 6 : lasts(12) ? 2 : lasts(3) ? 1 : 0;
}

const asked: Gate = (fact) => ['employee', 'dispatched', 'unclear'].includes(text(fact, 'workerClass') ?? '');

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

/** Readings of the rules on contracts and written agreements, by slug. */
export const contractsReadings: Readonly<Record<string, Reading>> = {
  'contract-copy': reads(of('R3-14', 'LAW', 'agreement'), (fact) => {
    const [signed, given, last] = [whole(fact, 'signedOn'), whole(fact, 'copyDeliveredOn'), counted(fact, 'last')];
    if (labour(fact) !== true || (signed !== null && signed > last)) return notApplicable;
    if (given !== null && given <= last) return metUnless([]);
    return signed === null ? doubt(missing('signedOn')) : found(1);
  }),
  'contract-clauses': countsNone(of('R3-01', 'LAW', 'agreement'), labour, 'clausesMissing'),
  'contract-void-terms': countsNone(
    of('R3-13', 'LAW', 'agreement'),
    (fact) => formOf(fact) !== 'civil-contract',
    'likelyVoid',
  ),
  'agreement-clauses': countsNone(of('R4-02', 'POLICY', 'agreement', agreements), written, 'clausesMissing'),
  'labour-terms-in-agreement': countsNone(
    of('R4-05', 'NOTICE', 'agreement', agreements),
    (fact) => labour(fact) !== true,
    'labourMarks',
  ),
  'insurance-waiver': reads(of('insurance-injury/SI-13', 'LAW', 'agreement', 'social-insurance'), (fact) => {
    if (formOf(fact) === 'civil-contract') return notApplicable;
    const waives = flag(fact, 'waivesInsurance');
    return waives === null ? doubt(missing('waivesInsurance')) : waives ? found(1) : metUnless([]);
  }),
  'women-clause': reads(of('R3-17', 'LAW', 'agreement'), (fact) => {
    if (labour(fact) !== true) return notApplicable;
    const there = flag(fact, 'womenClause');
    return there === null ? doubt(missing('womenClause')) : there ? metUnless([]) : found(1);
  }),
  'three-parties': reads(of('R4-03', 'POLICY', 'agreement', agreements), (fact) => {
    if (formOf(fact) !== 'two-party-agreement') return notApplicable;
    const partner = flag(fact, 'partnerInvolved');
    return partner === null ? doubt(missing('partnerInvolved')) : partner ? found(1) : metUnless([]);
  }),
  'probation-length': reads(of('R3-06', 'LAW', 'agreement'), (fact) => {
    if (labour(fact) !== true) return notApplicable;
    const [days, from, before] = [
      whole(fact, 'probationDays'),
      whole(fact, 'agreementFrom'),
      whole(fact, 'probationsBefore'),
    ];
    if (days === null) return doubt(missing('probationDays'));
    if (days === 0) return metUnless([]);
    if (from === null || before === null)
      return metUnless([
        ...(from === null ? [missing('agreementFrom')] : []),
        ...(before === null ? [missing('probationsBefore')] : []),
      ]);
    const months = before > 0 ? 0 : mostProbation(fact, from);
    if (months === null) return doubt(missing('openEnded'));
    const most = monthsLater(from, months) - from;
    return days <= most
      ? metUnless([])
      : { verdict: 'finding', quantity: { value: days - most, unit: 'days' }, numbers: { most } };
  }),
  'probation-pay': reads(
    of('R3-08', 'LAW', 'agreement', relationship, 'probation-pay-share', 'minimum-wage-monthly'),
    (fact, cited) => {
      const days = whole(fact, 'probationDays');
      if (formOf(fact) !== 'labour-contract' || days === 0) return notApplicable;
      const [pay, agreed] = [whole(fact, 'probationFen'), whole(fact, 'agreedPayFen')];
      const doubts = (['probationDays', 'probationFen', 'agreedPayFen'] as const).filter(
        (name) => whole(fact, name) === null,
      );
      if (doubts.length > 0) return doubt(...doubts.map(missing));
      const minimum = cited.value('minimum-wage-monthly');
      const share = cited.value('probation-pay-share') ?? 8000;
      const due = Math.max(Math.floor((2 * agreed! * share + 10_000) / 20_000), minimum ?? 0);
      return pay! >= due
        ? metUnless(minimum === null ? ['value-unknown minimum-wage-monthly'] : [])
        : ({ ...money(due - pay!), numbers: { due } } as Derived);
    },
  ),
  'open-ended-due': reads(of('R3-05', 'LAW', 'agreement', relationship, 'fixed-terms-before-open'), (fact, cited) => {
    const open = flag(fact, 'openEnded');
    if (formOf(fact) !== 'labour-contract' || open === true) return notApplicable;
    const [terms, wants] = [whole(fact, 'fixedTermsBefore'), flag(fact, 'openEndedAsked')];
    if (terms === null) return doubt(missing('fixedTermsBefore'));
    if (terms < (cited.value('fixed-terms-before-open') ?? 2)) return notApplicable;
    if (wants === null) return doubt(missing('openEndedAsked'));
    return !wants ? metUnless([]) : open === null ? doubt(missing('openEnded')) : found(1);
  }),
  'signing-deadline': reads(of('R3-02', 'LAW', 'signing-deadline', relationship, 'signing-months'), (fact, cited) => {
    if (asked(fact) === false || flag(fact, 'workerRefused') === true) return notApplicable;
    const due = monthsLater(counted(fact, 'startedOn'), cited.value('signing-months') ?? 1) - 1;
    const [on, last] = [whole(fact, 'contractSignedOn'), counted(fact, 'last')];
    const signed = on !== null && on <= last ? on : null;
    const over = (signed ?? last) - due;
    if (over <= 0 || (signed !== null && signed < counted(fact, 'first'))) return notApplicable;
    if (text(fact, 'workerClass') === 'unclear') return doubt(unclearClass);
    if (!flag(fact, 'agreementReported')) return doubt('table-not-reported agreement');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, numbers: { due } };
  }),
  'double-pay-exposure': reads(
    of('R3-03', 'LAW', 'signing-deadline', relationship, 'signing-months', 'double-pay-months'),
    (fact, cited) => {
      if (asked(fact) === false || flag(fact, 'workerRefused') === true) return notApplicable;
      const from = monthsLater(counted(fact, 'startedOn'), cited.value('signing-months') ?? 1);
      const [first, last] = [counted(fact, 'first'), counted(fact, 'last')];
      const until = Math.min(
        monthsLater(from, cited.value('double-pay-months') ?? 11),
        whole(fact, 'contractSignedOn') ?? last + 1,
        last + 1,
      );
      const begin = Math.max(from, first);
      if (until - begin <= 0) return notApplicable;
      if (text(fact, 'workerClass') === 'unclear') return doubt(unclearClass);
      if (!flag(fact, 'agreementReported')) return doubt('table-not-reported agreement');
      const wage = whole(fact, 'monthlyWageFen');
      if (wage === null) return doubt(missing('wageStandardFen'));
      const [worked, inMonth] = [workingDays(begin, until - 1), workingDays(first, last)];
      if (worked === null || inMonth === null) return doubt('calendar-not-published unannouncedDays');
      const due = Math.floor((2 * wage * worked + inMonth) / (2 * inMonth));
      return due === 0 ? metUnless([]) : ({ ...money(due), numbers: { worked, inMonth } } as Derived);
    },
  ),
  'agreement-before-first-task': reads(of('R4-01', 'POLICY', 'signing-deadline', agreements), (fact) => {
    const own = text(fact, 'workerClass');
    const [task, signed, last] = [whole(fact, 'firstOrderOn'), whole(fact, 'writtenSignedOn'), counted(fact, 'last')];
    if ((own !== 'quasi-employee' && own !== 'unclear') || task === null) return notApplicable;
    if (signed !== null && signed <= task) return metUnless([]);
    if (own === 'unclear') return doubt(unclearClass);
    if (!flag(fact, 'agreementReported')) return doubt('table-not-reported agreement');
    return found((signed === null || signed > last ? last + 1 : signed) - task, 'days');
  }),
  'staff-roll': countsNone(
    of('R3-15', 'LAW', 'staff-roll'),
    (fact) => ['employee', 'part-time', 'dispatched'].includes(text(fact, 'workerClass') ?? ''),
    'fieldsMissing',
  ),
  'contract-retention': reads(
    of('R3-16', 'LAW', 'contract-retention', relationship, 'contract-retention-years'),
    (fact, cited) => {
      const [ended, gone] = [whole(fact, 'contractEndedOn'), whole(fact, 'destroyedOn')];
      if (ended === null) return doubt(missing('contractEndedOn'));
      if (gone === null || gone > counted(fact, 'last')) return metUnless([]);
      const due = monthsLater(ended, 12 * (cited.value('contract-retention-years') ?? 2));
      return gone >= due
        ? metUnless([])
        : { verdict: 'finding', quantity: { value: due - gone, unit: 'days' }, numbers: { due } };
    },
  ),
  'part-time-hours': reads(
    of('R3-09', 'LAW', 'part-time-week', relationship, 'part-time-day-seconds', 'part-time-week-seconds'),
    (fact, cited) => {
      const own = text(fact, 'workerClass');
      if (own !== 'part-time' && own !== 'unclear') return notApplicable;
      const [worked, days] = [whole(fact, 'weekSeconds'), whole(fact, 'weekDays')];
      if (worked === null || days === null)
        return metUnless([
          ...(worked === null ? [missing('weekSeconds')] : []),
          ...(days === null ? [missing('weekDays')] : []),
        ]);
      const most = Math.min(
        days * (cited.value('part-time-day-seconds') ?? 14_400),
        cited.value('part-time-week-seconds') ?? 86_400,
      );
      if (worked <= most) return metUnless([]);
      return own === 'unclear' ? doubt(unclearClass) : found(worked - most, 'seconds');
    },
  ),
};

/** How their facts follow from rows, by kind. */
export const contractsRecounts: Readonly<Record<string, Recounting>> = {
  agreement: fromRow('agreement', {
    days: ['signedOn', 'copyDeliveredOn', ['agreementFrom', 'from'], ['agreementTo', 'to']],
    numbers: [
      'clausesMissing',
      'likelyVoid',
      'labourMarks',
      'probationDays',
      'probationFen',
      'agreedPayFen',
      'fixedTermsBefore',
      'probationsBefore',
    ],
    flags: ['waivesInsurance', 'womenClause', 'partnerInvolved', 'openEndedAsked', 'openEnded'],
    codes: {
      agreementForm: [
        'form',
        'labour-contract',
        'part-time-contract',
        'two-party-agreement',
        'three-party-agreement',
        'civil-contract',
      ],
    },
  }),
  'staff-roll': fromRow('staffRoll', { numbers: ['fieldsMissing'] }),
  'contract-retention': fromRow('contractRetention', { days: [['contractEndedOn', 'endedOn'], 'destroyedOn'] }),
  'part-time-week': fromRow('partTimeHours', { numbers: ['weekSeconds', ['weekDays', 'daysWorked']] }),
};
