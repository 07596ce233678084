import { monthsLater } from '../calendar.ts';
import { counted, flag, text, whole } from '../fact.ts';
import { isWorkingDay } from '../holidays.ts';
import { type Derived, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { asksFor, countsNone, doubt, found, type Heading, missing, money, reads } from './forms.ts';
import { fromRow, type Recounting } from './recounting.ts';

const social = 'social-insurance';
const services = 'insurance-services';
const of = (id: string, level: Heading['level'], kind: string, measure: string, ...parameters: string[]): Heading => ({
  sheet: `insurance-injury/${id}`,
  measure,
  level,
  kind,
  parameters,
});

/** Half up to a whole number, for sums of money that are never below nought. */
const rounded = (numerator: number, denominator: number) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** SI-01, SI-02: registered by the employer within thirty days of the first day of work (社会保险法 art. 58). */
const registered = (id: string, from: string): Reading =>
  reads(of(id, 'LAW', 'enrolment-month', social, 'social-registration-days'), (fact, cited) => {
    const own = text(fact, 'workerClass');
    if (own !== 'employee' && own !== 'unclear') return notApplicable;
    const over = counted(fact, 'last') - counted(fact, 'startedOn') - (cited.value('social-registration-days') ?? 30);
    if (over <= 0) return notApplicable;
    const begun = whole(fact, from);
    if (begun !== null && begun <= counted(fact, 'last')) return metUnless([]);
    if (own === 'unclear') return doubt(unclearClass);
    return flag(fact, 'enrolmentReported') ? found(over, 'days') : doubt('table-not-reported socialEnrolment');
  });

/** SI-06, SI-07: a quasi-employee without the scheme has been guided to it within our sixty days. */
const guided = (id: string, from: string): Reading =>
  reads(of(id, 'POLICY', 'enrolment-month', social, 'insurance-guidance-days'), (fact, cited) => {
    const own = text(fact, 'workerClass');
    if (own !== 'quasi-employee' && own !== 'unclear') return notApplicable;
    if (whole(fact, from) !== null) return metUnless([]);
    const last = counted(fact, 'last');
    const over = last - counted(fact, 'startedOn') - (cited.value('insurance-guidance-days') ?? 60);
    const on = whole(fact, 'guidedOn');
    if (over <= 0 || (on !== null && on <= last)) return metUnless([]);
    if (own === 'unclear') return doubt(unclearClass);
    const tables = [
      ...(flag(fact, 'enrolmentReported') ? [] : (['table-not-reported socialEnrolment'] as const)),
      ...(flag(fact, 'guidanceReported') ? [] : (['table-not-reported insuranceGuidance'] as const)),
    ];
    return tables.length > 0 ? doubt(...tables) : found(over, 'days');
  });

/** Working days after a day up to another by the calendar of the sheet; null past what it holds. */
function workingDays(from: number, to: number): number | null {
  let count = 0;
  for (let day = from + 1; day <= to; day++) {
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (works) count++;
  }
  return count;
}

/** What was begun on a day and is over within so many working days, or still open at the month's end. */
const withinWorkingDays = (
  heading: Heading,
  parameter: string,
  limit: number,
  from: string,
  to: string,
  asks?: string,
): Reading =>
  reads({ ...heading, parameters: [parameter] }, (fact, cited): Derived => {
    if (asks !== undefined && text(fact, 'service') !== asks) return notApplicable;
    const [begun, last] = [whole(fact, from), counted(fact, 'last')];
    if (begun === null) return doubt(missing(from));
    const done = whole(fact, to);
    const taken = workingDays(begun, done === null || done > last ? last : done);
    if (taken === null) return doubt(`calendar-not-published ${from}`);
    const over = taken - (cited.value(parameter) ?? limit);
    const name = from === 'downFrom' ? 'down' : 'taken';
    return over <= 0
      ? metUnless([])
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, numbers: { [name]: taken } };
  });

const overdue = (id: string, service: string, limit: number, level: Heading['level'] = 'LAW') =>
  withinWorkingDays(
    of(id, level, 'insurance-service', services),
    `service-days-${service}`,
    limit,
    'appliedOn',
    'doneOn',
    service,
  );

/** Readings of the rules on social insurance and its handling, by slug. */
export const insuranceReadings: Readonly<Record<string, Reading>> = {
  'employee-pension': registered('SI-01', 'employerPensionFrom'),
  'employee-medical': registered('SI-02', 'employerMedicalFrom'),
  'flexible-though-employee': reads(of('SI-05', 'LAW', 'enrolment-month', social), (fact) => {
    const own = text(fact, 'workerClass');
    if (own !== 'employee' && own !== 'unclear') return notApplicable;
    if (!flag(fact, 'enrolmentReported')) return doubt('table-not-reported socialEnrolment');
    const through = whole(fact, 'employerPensionFrom');
    if (whole(fact, 'flexiblePensionFrom') === null || (through !== null && through <= counted(fact, 'last')))
      return metUnless([]);
    return own === 'unclear' ? doubt(unclearClass) : found(1);
  }),
  'pension-guidance': guided('SI-06', 'anyPensionFrom'),
  'medical-guidance': guided('SI-07', 'anyMedicalFrom'),
  'uninsured-follow-up': reads(of('SI-08', 'POLICY', 'enrolment-month', social), (fact) => {
    const own = text(fact, 'workerClass');
    const consent = flag(fact, 'followUpConsent');
    if (own === 'employee' || own === 'dispatched' || consent === false) return notApplicable;
    const lacking = Number(whole(fact, 'anyPensionFrom') === null) + Number(whole(fact, 'anyMedicalFrom') === null);
    if (lacking === 0) return metUnless([]);
    if (!flag(fact, 'enrolmentReported')) return doubt('table-not-reported socialEnrolment');
    return consent === null ? doubt(missing('followUpConsent')) : found(lacking);
  }),
  'contribution-base': reads(
    of('SI-03', 'LAW', 'contribution', social, 'contribution-base-floor', 'contribution-base-ceiling'),
    (fact, cited) => {
      const as = text(fact, 'insuredAs');
      if (as !== 'employer' && !(as === 'flexible' && text(fact, 'scheme') === 'pension')) return notApplicable;
      const [base, wage] = [whole(fact, 'contributionBaseFen'), whole(fact, 'lastYearWageFen')];
      if (base === null) return doubt(missing('contributionBaseFen'));
      if (as === 'employer' && wage === null) return doubt(missing('lastYearWageFen'));
      const [floor, ceiling] = [cited.value('contribution-base-floor'), cited.value('contribution-base-ceiling')];
      if (floor === null || ceiling === null) return doubt('value-unknown contribution-base-floor');
      const due = Math.min(Math.max(as === 'employer' ? wage! : base, floor), ceiling);
      const off = Math.abs(due - base);
      return off <= 100 ? metUnless([]) : ({ ...money(off), numbers: { due } } as Derived);
    },
  ),
  'contribution-arrears': reads(of('SI-04', 'LAW', 'contribution', social, 'late-contribution-fee'), (fact, cited) => {
    if (text(fact, 'insuredAs') !== 'employer') return notApplicable;
    const [due, paid, dueOn, paidOn] = [
      'contributionDueFen',
      'contributionPaidFen',
      'contributionDueOn',
      'contributionPaidOn',
    ].map((name) => whole(fact, name));
    const doubts = (['contributionDueFen', 'contributionPaidFen', 'contributionDueOn'] as const).filter(
      (name) => whole(fact, name) === null,
    );
    if (doubts.length > 0) return doubt(...doubts.map(missing));
    const last = counted(fact, 'last');
    if (dueOn! >= last) return notApplicable;
    if (paid! > 0 && paidOn === null) return doubt(missing('contributionPaidOn'));
    const unpaid = Math.max(0, due! - paid!);
    const days = Math.min(unpaid > 0 ? last : (paidOn ?? dueOn!), last) - dueOn!;
    if (days <= 0) return metUnless([]);
    const fee = rounded((unpaid > 0 ? unpaid : due!) * days * (cited.value('late-contribution-fee') ?? 5), 10_000);
    return { ...money(unpaid + fee), numbers: { unpaid, days, fee } } as Derived;
  }),
  'final-base-applied': reads(
    of('SI-15', 'NOTICE', 'contribution', social, 'contribution-base-floor'),
    (fact, cited) => {
      if (text(fact, 'insuredAs') !== 'employer' || flag(fact, 'baseProvisional') === false) return notApplicable;
      if (flag(fact, 'baseProvisional') === null) return doubt(missing('baseProvisional'));
      return cited.value('contribution-base-floor') === null ? metUnless([]) : found(1);
    },
  ),
  'contribution-notice': reads(of('SI-16', 'LAW', 'contribution', social), (fact) => {
    const as = text(fact, 'insuredAs');
    if (as === null) return doubt(missing('insuredAs'));
    const on = whole(fact, 'noticeOn');
    return as !== 'employer' ? notApplicable : on !== null && on <= counted(fact, 'last') ? metUnless([]) : found(1);
  }),
  'hukou-refusal': reads(of('SI-09', 'POLICY', 'enrolment-application', social), (fact) => {
    const scheme = text(fact, 'scheme');
    if (text(fact, 'insuredAs') !== 'flexible' || (scheme !== 'pension' && scheme !== 'medical')) return notApplicable;
    const [outcome, why] = [text(fact, 'applicationOutcome'), text(fact, 'refusalReason')];
    if (outcome === null) return doubt(missing('applicationOutcome'));
    if (outcome === 'accepted') return metUnless([]);
    return why === null ? doubt(missing('refusalReason')) : why === 'hukou' ? found(1) : metUnless([]);
  }),
  'resident-pension-referral': reads(of('SI-10', 'PRACTICE', 'enrolment-application', social), (fact) => {
    if (text(fact, 'scheme') !== 'resident-pension') return notApplicable;
    const [here, outcome] = [flag(fact, 'hukouInCity'), text(fact, 'applicationOutcome')];
    if (here === null || outcome === null)
      return metUnless([
        ...(here === null ? [missing('hukouInCity')] : []),
        ...(outcome === null ? [missing('applicationOutcome')] : []),
      ]);
    return !here && outcome === 'accepted' ? found(1) : metUnless([]);
  }),
  'medical-waiting-period': reads(
    of('SI-14', 'NOTICE', 'enrolment-application', social, 'medical-waiting-months', 'medical-gap-months'),
    (fact, cited) => {
      if (
        text(fact, 'scheme') !== 'medical' ||
        text(fact, 'insuredAs') !== 'flexible' ||
        text(fact, 'applicationOutcome') === 'refused'
      )
        return notApplicable;
      const [applied, from, first, gap] = [
        whole(fact, 'appliedOn'),
        whole(fact, 'benefitFrom'),
        flag(fact, 'firstEntry'),
        whole(fact, 'gapMonths'),
      ];
      const doubts = [
        ...(applied === null ? [missing('appliedOn')] : []),
        ...(from === null ? [missing('benefitFrom')] : []),
        ...(first === null ? [missing('firstEntry')] : []),
        ...(first === false && gap === null ? [missing('gapMonths')] : []),
      ];
      if (doubts.length > 0) return doubt(...doubts);
      const waits = first || gap! > (cited.value('medical-gap-months') ?? 3);
      const due = waits ? monthsLater(applied!, cited.value('medical-waiting-months') ?? 6) : applied!;
      return from === due
        ? metUnless([])
        : { verdict: 'finding', quantity: { value: Math.abs(from! - due), unit: 'days' }, numbers: { due } };
    },
  ),
  'support-method': asksFor(
    of('SI-12', 'POLICY', 'support-method', social),
    (fact) =>
      counted(fact, 'quasiEmployees') === 0
        ? false
        : flag(fact, 'supportReported') === true || 'table-not-reported supportMethod',
    [
      ['pensionMethodOn', 'by'],
      ['medicalMethodOn', 'by'],
    ],
  ),
  'registration-overdue': overdue('SV-01', 'registration', 10),
  'change-overdue': overdue('SV-02', 'change', 10),
  'pension-transfer-overdue': overdue('SV-03', 'pension-transfer', 15, 'NOTICE'),
  'medical-reimbursement-overdue': overdue('SV-06', 'medical-reimbursement', 30),
  'maternity-allowance-overdue': overdue('SV-07', 'maternity-allowance', 10),
  'injury-reimbursement-overdue': overdue('SV-08', 'injury-reimbursement', 20),
  'transfer-result-told': reads(of('SV-04', 'LAW', 'insurance-service', services), (fact) => {
    const [done, told, open, last] = [
      whole(fact, 'doneOn'),
      whole(fact, 'resultToldOn'),
      flag(fact, 'queryable'),
      counted(fact, 'last'),
    ];
    if (text(fact, 'service') !== 'pension-transfer' || done === null || done > last) return notApplicable;
    if (open === true || (told !== null && told <= last)) return metUnless([]);
    return open === null ? doubt(missing('queryable')) : found(1);
  }),
  'materials-with-basis': countsNone(
    of('SV-05', 'LAW', 'insurance-service', services),
    () => true,
    'materialsWithoutBasis',
  ),
  'free-queries': reads(of('SV-11', 'LAW', 'insurance-service', services), (fact) => {
    if (text(fact, 'service') !== 'certificate') return notApplicable;
    const fee = whole(fact, 'feeFen');
    return fee === null ? doubt(missing('feeFen')) : fee > 0 ? money(fee) : metUnless([]);
  }),
  'online-channel-down': withinWorkingDays(
    of('SV-09', 'SETTING', 'service-channel', services),
    'service-channel-down-days',
    1,
    'downFrom',
    'downTo',
  ),
  'entitlement-loss-reported': withinWorkingDays(
    of('SV-10', 'LAW', 'entitlement-loss', services),
    'service-days-entitlement-loss',
    20,
    'eventOn',
    'reportedOn',
  ),
};

/** How their facts follow from rows, by kind. */
export const insuranceRecounts: Readonly<Record<string, Recounting>> = {
  contribution: fromRow('contribution', {
    numbers: [
      ['contributionBaseFen', 'baseFen'],
      ['lastYearWageFen', 'wageAverageFen'],
      ['contributionDueFen', 'dueFen'],
      ['contributionPaidFen', 'paidFen'],
    ],
    days: [['contributionDueOn', 'dueOn'], ['contributionPaidOn', 'paidOn'], 'noticeOn'],
    flags: ['baseProvisional'],
    codes: { insuredAs: ['capacity', 'employer', 'flexible', 'resident'] },
  }),
  'enrolment-application': fromRow('enrolmentApplication', {
    days: ['appliedOn', 'benefitFrom'],
    numbers: ['gapMonths'],
    flags: ['hukouInCity', 'firstEntry'],
    codes: {
      scheme: ['scheme', 'pension', 'medical', 'unemployment', 'work-injury', 'resident-pension', 'resident-medical'],
      insuredAs: ['capacity', 'employer', 'flexible', 'resident'],
      applicationOutcome: ['outcome', 'accepted', 'referred', 'refused'],
      refusalReason: ['refusalReason', 'hukou', 'age', 'papers', 'other'],
    },
  }),
  'insurance-service': fromRow('insuranceService', {
    days: ['appliedOn', 'doneOn', ['resultToldOn', 'toldOn']],
    numbers: ['feeFen', 'materialsWithoutBasis'],
    flags: ['queryable'],
  }),
  'service-channel': fromRow('serviceChannel', { days: ['downFrom', 'downTo'] }),
  'entitlement-loss': fromRow('entitlementLoss', { days: ['eventOn', 'reportedOn'] }),
};
