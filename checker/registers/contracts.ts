import { monthsLater } from '../calendar.ts';
import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { type Cited, type Derived, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { termsReading } from './agreed-terms.ts';
import { clockReadings } from './contract-clock.ts';
import { countsNone, doubt, found, type Gate, type Heading, missing, money, reads } from './forms.ts';
import { hoursReadings } from './part-time.ts';
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

/** The steps of the sheet's table 3.3: a term of so many months allows a probation of so many. */
const probationSteps = [
  ['probation-term-long-months', 36, 'probation-long-months', 6],
  ['probation-term-middle-months', 12, 'probation-middle-months', 2],
  ['probation-term-short-months', 3, 'probation-short-months', 1],
] as const;

/** Most months of probation by that table (LCL art. 19), by the values cited where they are; null where the term is not known. */
function mostProbation(fact: Fact, from: number, cited: Cited): number | null {
  if (formOf(fact) === 'part-time-contract') return 0;
  const [open, to] = [flag(fact, 'openEnded'), whole(fact, 'agreementTo')];
  if (to === null && open === null) return null;
  const value = (name: string, sheet: number) => (cited.cites(name) ? (cited.value(name) ?? sheet) : sheet);
  for (const [reach, term, most, months] of probationSteps) {
    if (open === true || (to !== null && to + 1 >= monthsLater(from, value(reach, term)))) return value(most, months);
  }
  return 0;
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
  'probation-length': reads(
    of('R3-06', 'LAW', 'agreement', relationship, ...probationSteps.flatMap(([reach, , most]) => [reach, most])),
    (fact, cited) => {
      if (labour(fact) !== true) return notApplicable;
      const days = whole(fact, 'probationDays');
      const [from, before] = [whole(fact, 'agreementFrom'), whole(fact, 'probationsBefore')];
      if (days === null) return doubt(missing('probationDays'));
      if (days === 0) return metUnless([]);
      if (from === null || before === null)
        return metUnless([
          ...(from === null ? [missing('agreementFrom')] : []),
          ...(before === null ? [missing('probationsBefore')] : []),
        ]);
      const months = before > 0 ? 0 : mostProbation(fact, from, cited);
      if (months === null) return doubt(missing('openEnded'));
      const most = monthsLater(from, months) - from;
      return days <= most
        ? metUnless([])
        : { verdict: 'finding', quantity: { value: days - most, unit: 'days' }, numbers: { most } };
    },
  ),
  'probation-pay': reads(
    of('R3-08', 'LAW', 'agreement', relationship, 'probation-pay-share', 'minimum-wage-monthly'),
    (fact, cited) => {
      const days = whole(fact, 'probationDays');
      if (formOf(fact) !== 'labour-contract' || days === 0) return notApplicable;
      const pay = whole(fact, 'probationFen');
      if (days === null) return doubt(missing('probationDays'));
      if (pay === null) return doubt(missing('probationFen'));
      const minimum = cited.value('minimum-wage-monthly');
      const wages = [whole(fact, 'agreedPayFen'), whole(fact, 'lowestGradeFen')];
      const said = wages.filter((wage) => wage !== null);
      const share = cited.cites('probation-pay-share') ? (cited.value('probation-pay-share') ?? 8000) : 8000;
      const shares = said.map((wage) => Math.floor((2 * wage * share + 10_000) / 20_000));
      // "80 % of the lowest grade or of the contract wage": the lower of the two is sure, and only once both are known.
      const due = Math.max(minimum ?? 0, said.length === 2 ? Math.min(...shares) : 0);
      if (pay < due) return { ...money(due - pay), numbers: { due } } as Derived;
      const doubts = minimum === null && said.length < 2 ? ['value-unknown minimum-wage-monthly' as const] : [];
      if (shares.some((one) => pay >= one)) return metUnless(minimum === null ? doubts : []);
      return doubt(...doubts, missing(wages[0] === null ? 'agreedPayFen' : 'lowestGradeFen'));
    },
  ),
  'open-ended-due': reads(
    of('R3-05', 'LAW', 'agreement', relationship, 'fixed-terms-before-open', 'open-ended-years'),
    (fact, cited) => {
      const open = flag(fact, 'openEnded');
      if (formOf(fact) !== 'labour-contract' || open === true) return notApplicable;
      const [terms, wants] = [whole(fact, 'fixedTermsBefore'), flag(fact, 'openEndedAsked')];
      const value = (name: string, sheet: number) => (cited.cites(name) ? (cited.value(name) ?? sheet) : sheet);
      const years = value('open-ended-years', 10);
      const tenYears = counted(fact, 'last') + 1 >= monthsLater(counted(fact, 'startedOn'), 12 * years);
      if (!tenYears && terms === null) return doubt(missing('fixedTermsBefore'));
      if (!tenYears && terms! < value('fixed-terms-before-open', 2)) return notApplicable;
      if (wants === null) return doubt(missing('openEndedAsked'));
      return !wants ? metUnless([]) : open === null ? doubt(missing('openEnded')) : found(1);
    },
  ),
  ...clockReadings,
  'agreement-before-first-task': reads(of('R4-01', 'POLICY', 'signing-deadline', agreements), (fact) => {
    const own = text(fact, 'workerClass');
    const [task, signed, last] = [whole(fact, 'firstOrderOn'), whole(fact, 'writtenSignedOn'), counted(fact, 'last')];
    if ((own !== 'quasi-employee' && own !== 'unclear') || task === null) return notApplicable;
    if (signed !== null && signed <= task) return metUnless([]);
    if (own === 'unclear') return doubt(unclearClass);
    if (!flag(fact, 'agreementReported')) return doubt('table-not-reported agreement');
    return found((signed === null || signed > last ? last + 1 : signed) - task, 'days');
  }),
  'staff-roll': reads(of('R3-15', 'LAW', 'staff-roll', relationship, 'staff-roll-fields'), (fact, cited) => {
    if (!['employee', 'part-time', 'dispatched'].includes(text(fact, 'workerClass') ?? '')) return notApplicable;
    if (!flag(fact, 'staffRollReported')) return doubt('table-not-reported staffRoll');
    if (!flag(fact, 'onStaffRoll')) return found(cited.value('staff-roll-fields') ?? 8);
    const lacking = whole(fact, 'fieldsMissing');
    return lacking === null ? doubt(missing('fieldsMissing')) : lacking === 0 ? metUnless([]) : found(lacking);
  }),
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
  ...hoursReadings,
  'terms-as-agreed': termsReading,
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
      'lowestGradeFen',
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
  'contract-retention': fromRow('contractRetention', { days: [['contractEndedOn', 'endedOn'], 'destroyedOn'] }),
};
