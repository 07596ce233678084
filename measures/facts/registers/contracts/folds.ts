import { numberIn, yesIn } from '../../records.ts';
import { type EnterpriseRegister, type WorkerRegister, workerRegister } from '../register.ts';
import { holdsInMonth, perEngagement, perWorkerRow } from '../row-fold.ts';
import { agreedTerms } from './agreed-terms-fold.ts';
import { agreementForms } from './kinds.ts';
import { committedOverlap } from './overlap-fold.ts';
import { partTimePayGap } from './pay-gap-fold.ts';
import { signingDeadline } from './signing-fold.ts';

const agreement = perWorkerRow('agreement', 'agreement', (row, engagement, file) => {
  const form = agreementForms[Number(row.form) - 1]!;
  if (!(holdsInMonth(row, file.county) && form !== undefined)) return null;
  return {
    workerClass: engagement.workerClass,
    startedOn: engagement.from,
    signedOn: numberIn(row, 'signedOn'),
    copyDeliveredOn: numberIn(row, 'copyDeliveredOn'),
    clausesMissing: numberIn(row, 'clausesMissing'),
    likelyVoid: numberIn(row, 'likelyVoid'),
    waivesInsurance: yesIn(row, 'waivesInsurance'),
    labourMarks: numberIn(row, 'labourMarks'),
    womenClause: yesIn(row, 'womenClause'),
    probationDays: numberIn(row, 'probationDays'),
    probationFen: numberIn(row, 'probationFen'),
    lowestGradeFen: numberIn(row, 'lowestGradeFen'),
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

const staffRoll = perEngagement('staff-roll', ({ platform, workerClass }, file) => {
  const line = file.rows('staffRoll', platform).find((row) => holdsInMonth(row, file.county));
  return {
    workerClass,
    staffRollReported: file.reported(platform, 'staffRoll'),
    onStaffRoll: line !== undefined,
    fieldsMissing: line === undefined ? null : numberIn(line, 'fieldsMissing'),
  };
});

/** Texts of ended contracts, also of workers who have left: those kept, and those destroyed in the month or after. */
const contractRetention = workerRegister({
  kind: 'contract-retention',
  fold(file, _law, take) {
    if (file.empty) return;
    for (const row of file.rows('contractRetention')) {
      const destroyedOn = numberIn(row, 'destroyedOn');
      if (destroyedOn !== null && destroyedOn < file.county.first) continue;
      take({
        ...file.about(row.platform, row.recordId),
        contractEndedOn: numberIn(row, 'endedOn'),
        destroyedOn,
      });
    }
  },
});

/** Folds over one worker's register rows on labour contracts and written agreements (measures 2 and 3). */
export const workerFolds: readonly WorkerRegister[] = [
  agreement,
  signingDeadline,
  staffRoll,
  contractRetention,
  agreedTerms,
  committedOverlap,
  partTimePayGap,
];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
