import { quasiEmployeesOf } from '../../enterprise-counts.ts';
import type { RecordRow } from '../../ledger.ts';
import { holdsOn, numberIn, yesIn } from '../../records.ts';
import type { EnterpriseFile, EnterpriseRegister, WorkerRegister } from '../register.ts';
import { perEngagement, perEnterprise, perRow, perWorkerRow } from '../row-fold.ts';

/** First day from which one of some schemes holds by the month's end in a capacity; null where none does. */
function heldFrom(
  rows: readonly RecordRow[],
  schemes: readonly number[],
  capacities: readonly number[],
  last: number,
): number | null {
  let from: number | null = null;
  for (const row of rows) {
    const begun = numberIn(row, 'from');
    if (begun === null || !schemes.includes(Number(row.scheme)) || !capacities.includes(Number(row.capacity))) continue;
    if (!holdsOn(row, last) || (from !== null && begun >= from)) continue;
    from = begun;
  }
  return from;
}

const contributionSchemeValues = [
  'pension',
  'medical',
  'unemployment',
  'work-injury',
  'resident-pension',
  'resident-medical',
] as const;
const contributionCapacityValues = ['employer', 'flexible', 'resident'] as const;
const enrolmentApplicationSchemeValues = [
  'pension',
  'medical',
  'unemployment',
  'work-injury',
  'resident-pension',
  'resident-medical',
] as const;
const enrolmentApplicationCapacityValues = ['employer', 'flexible', 'resident'] as const;
const enrolmentApplicationOutcomeValues = ['accepted', 'referred', 'refused'] as const;
const enrolmentApplicationRefusalReasonValues = ['hukou', 'age', 'papers', 'other'] as const;
/** Day on which the method for a scheme was published that holds at the month's end. */
function published(file: EnterpriseFile, scheme: number): number | null {
  const row = file
    .rows('supportMethod')
    .find((each) => Number(each.scheme) === scheme && holdsOn(each, file.county.last));
  return row === undefined ? null : numberIn(row, 'publishedOn');
}

const insuranceServiceServiceValues = [
  'registration',
  'change',
  'pension-transfer',
  'medical-reimbursement',
  'maternity-allowance',
  'injury-reimbursement',
  'certificate',
] as const;

const enrolmentMonth = perEngagement('enrolment-month', (engagement, file) => {
  const { last } = file.county;
  const [all, own] = [file.rows('socialEnrolment'), file.rows('socialEnrolment', engagement.platform)];
  const [guidance] = file.rows('insuranceGuidance', engagement.platform);
  if (!(engagement.to === null || engagement.to >= file.county.last)) return null;
  return {
    workerClass: engagement.workerClass,
    trade: engagement.trade,
    startedOn: engagement.from,
    enrolmentReported: file.reported(engagement.platform, 'socialEnrolment'),
    guidanceReported: file.reported(engagement.platform, 'insuranceGuidance'),
    employerPensionFrom: heldFrom(own, [1], [1], last),
    employerMedicalFrom: heldFrom(own, [2], [1], last),
    flexiblePensionFrom: heldFrom(all, [1], [2], last),
    anyPensionFrom: heldFrom(all, [1, 5], [1, 2, 3], last),
    anyMedicalFrom: heldFrom(all, [2, 6], [1, 2, 3], last),
    guidedOn: guidance === undefined ? null : numberIn(guidance, 'guidedOn'),
    followUpConsent: guidance === undefined ? null : yesIn(guidance, 'followUpConsent'),
  };
});

const contribution = perWorkerRow('contribution', 'contribution', (row, engagement) => {
  return {
    workerClass: engagement.workerClass,
    scheme: contributionSchemeValues[Number(row.scheme ?? 0) - 1] ?? null,
    insuredAs: contributionCapacityValues[Number(row.capacity ?? 0) - 1] ?? null,
    contributionBaseFen: numberIn(row, 'baseFen'),
    lastYearWageFen: numberIn(row, 'wageAverageFen'),
    contributionDueFen: numberIn(row, 'dueFen'),
    contributionPaidFen: numberIn(row, 'paidFen'),
    contributionDueOn: numberIn(row, 'dueOn'),
    contributionPaidOn: numberIn(row, 'paidOn'),
    noticeOn: numberIn(row, 'noticeOn'),
    baseProvisional: yesIn(row, 'baseProvisional'),
  };
});

const enrolmentApplication = perWorkerRow('enrolment-application', 'enrolmentApplication', (row, engagement) => {
  return {
    workerClass: engagement.workerClass,
    scheme: enrolmentApplicationSchemeValues[Number(row.scheme ?? 0) - 1] ?? null,
    insuredAs: enrolmentApplicationCapacityValues[Number(row.capacity ?? 0) - 1] ?? null,
    appliedOn: numberIn(row, 'appliedOn'),
    hukouInCity: yesIn(row, 'hukouInCity'),
    applicationOutcome: enrolmentApplicationOutcomeValues[Number(row.outcome ?? 0) - 1] ?? null,
    refusalReason: enrolmentApplicationRefusalReasonValues[Number(row.refusalReason ?? 0) - 1] ?? null,
    gapMonths: numberIn(row, 'gapMonths'),
    firstEntry: yesIn(row, 'firstEntry'),
    benefitFrom: numberIn(row, 'benefitFrom'),
  };
});

const supportMethod = perEnterprise('support-method', (file) => {
  const quasiEmployees = file.counts === null ? 0 : quasiEmployeesOf(file.counts, file.platform);
  if (!(quasiEmployees > 0)) return null;
  return {
    quasiEmployees: quasiEmployees,
    supportReported: file.reported('supportMethod'),
    pensionMethodOn: published(file, 1),
    medicalMethodOn: published(file, 2),
  };
});

const insuranceService = perRow('insurance-service', 'insuranceService', (row, file) => {
  if (
    !(
      (numberIn(row, 'appliedOn') ?? file.county.last + 1) <= file.county.last &&
      (numberIn(row, 'doneOn') ?? file.county.last) >= file.county.first
    )
  )
    return null;
  return {
    service: insuranceServiceServiceValues[Number(row.service ?? 0) - 1] ?? null,
    appliedOn: numberIn(row, 'appliedOn'),
    doneOn: numberIn(row, 'doneOn'),
    resultToldOn: numberIn(row, 'toldOn'),
    queryable: yesIn(row, 'queryable'),
    feeFen: numberIn(row, 'feeFen'),
    materialsWithoutBasis: numberIn(row, 'materialsWithoutBasis'),
  };
});

const serviceChannel = perRow('service-channel', 'serviceChannel', (row, file) => {
  if (
    !(
      numberIn(row, 'downFrom') !== null &&
      numberIn(row, 'downFrom')! <= file.county.last &&
      (numberIn(row, 'downTo') ?? file.county.last) >= file.county.first
    )
  )
    return null;
  return { downFrom: numberIn(row, 'downFrom'), downTo: numberIn(row, 'downTo') };
});

const entitlementLoss = perRow('entitlement-loss', 'entitlementLoss', (row, file) => {
  if (
    !(
      numberIn(row, 'eventOn')! <= file.county.last &&
      (numberIn(row, 'reportedOn') ?? file.county.last) >= file.county.first
    )
  )
    return null;
  return { eventOn: numberIn(row, 'eventOn'), reportedOn: numberIn(row, 'reportedOn') };
});

/** Folds over one worker's register rows on social insurance and its handling (measures 9 and 13). */
export const workerFolds: readonly WorkerRegister[] = [enrolmentMonth, contribution, enrolmentApplication];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [
  supportMethod,
  insuranceService,
  serviceChannel,
  entitlementLoss,
];
