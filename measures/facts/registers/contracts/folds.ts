import { dayOf } from '#basics/instant.ts';
import type { RecordRow } from '../../ledger.ts';
import { holdsOn, numberIn, yesIn } from '../../records.ts';
import type { EnterpriseRegister, WorkerFile, WorkerRegister } from '../register.ts';
import { holdsInMonth, perEngagement, perWorkerRow } from '../row-fold.ts';
import { agreementForms } from './kinds.ts';

/** First day on which an agreement of one of some forms was signed; null where none was. */
function signedFirst(rows: readonly RecordRow[], forms: readonly number[]): number | null {
  let first: number | null = null;
  for (const row of rows) {
    const on = numberIn(row, 'signedOn');
    if (on !== null && forms.includes(Number(row.form)) && (first === null || on < first)) first = on;
  }
  return first;
}

/** Day of the first order of the month; null where there is none. */
function firstOrderOn(file: WorkerFile, platform: number): number | null {
  const { columns, from } = file.block.order;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++)
    if (columns.source[i] === 0 && columns.platform[i] === platform) return dayOf(columns.start[i]!);
  return null;
}

/** The wage standard of the pay terms in force; null where none is reported. */
function wageOf(file: WorkerFile, platform: number): number | null {
  const terms = file.block.records[file.k]?.payTerms.filter(
    (row) => row.platform === platform && holdsOn(row, file.county.last),
  );
  return terms?.[0] === undefined ? null : numberIn(terms[0], 'wageStandardFen');
}

const agreement = perWorkerRow('agreement', 'agreement', (row, engagement, file) => {
  const form = agreementForms[Number(row.form) - 1]!;
  if (!(holdsInMonth(row, file.county) && form !== undefined)) return null;
  return {
    workerClass: engagement.workerClass,
    signedOn: numberIn(row, 'signedOn'),
    copyDeliveredOn: numberIn(row, 'copyDeliveredOn'),
    clausesMissing: numberIn(row, 'clausesMissing'),
    likelyVoid: numberIn(row, 'likelyVoid'),
    waivesInsurance: yesIn(row, 'waivesInsurance'),
    labourMarks: numberIn(row, 'labourMarks'),
    womenClause: yesIn(row, 'womenClause'),
    probationDays: numberIn(row, 'probationDays'),
    probationFen: numberIn(row, 'probationFen'),
    agreedPayFen: numberIn(row, 'agreedPayFen'),
    partnerInvolved: yesIn(row, 'partnerInvolved'),
    fixedTermsBefore: numberIn(row, 'fixedTermsBefore'),
    probationsBefore: numberIn(row, 'probationsBefore'),
    openEndedAsked: yesIn(row, 'openEndedAsked'),
    openEnded: yesIn(row, 'openEnded'),
    agreementFrom: numberIn(row, 'from'),
    agreementTo: numberIn(row, 'to'),
    agreementForm: form,
  };
});

const signingDeadline = perEngagement('signing-deadline', (engagement, file) => {
  const rows = file.rows('agreement', engagement.platform);
  return {
    workerClass: engagement.workerClass,
    startedOn: engagement.from,
    agreementReported: file.reported(engagement.platform, 'agreement'),
    contractSignedOn: signedFirst(rows, [1, 2]),
    writtenSignedOn: signedFirst(rows, [1, 2, 3, 4]),
    workerRefused: rows.some((row) => yesIn(row, 'workerRefused') === true),
    firstOrderOn: firstOrderOn(file, engagement.platform),
    monthlyWageFen: wageOf(file, engagement.platform),
  };
});

const staffRoll = perWorkerRow('staff-roll', 'staffRoll', (row, engagement, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return { workerClass: engagement.workerClass, fieldsMissing: numberIn(row, 'fieldsMissing') };
});

const contractRetention = perWorkerRow('contract-retention', 'contractRetention', (row, engagement, file) => {
  if (!(numberIn(row, 'destroyedOn') === null || numberIn(row, 'destroyedOn')! >= file.county.first)) return null;
  return {
    workerClass: engagement.workerClass,
    contractEndedOn: numberIn(row, 'endedOn'),
    destroyedOn: numberIn(row, 'destroyedOn'),
  };
});

const partTimeWeek = perWorkerRow('part-time-week', 'partTimeHours', (row, engagement) => {
  return {
    workerClass: engagement.workerClass,
    weekFrom: numberIn(row, 'weekFrom'),
    weekSeconds: numberIn(row, 'weekSeconds'),
    weekDays: numberIn(row, 'daysWorked'),
  };
});

/** Folds over one worker's register rows on labour contracts and written agreements (measures 2 and 3). */
export const workerFolds: readonly WorkerRegister[] = [
  agreement,
  signingDeadline,
  staffRoll,
  contractRetention,
  partTimeWeek,
];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
