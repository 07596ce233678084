import { numberIn } from '../../records.ts';
import { type EnterpriseRegister, type WorkerRegister, workerRegister } from '../register.ts';
import { agreementForms } from './kinds.ts';

/** Agreements that hold on a day of the month, one fact each. */
const agreements = workerRegister({
  kind: 'agreement',
  fold(file, _law, take) {
    if (file.empty) return;
    const { first, last } = file.county;
    for (const engagement of file.engagements()) {
      for (const row of file.rows('agreement', engagement.platform)) {
        const form = agreementForms[Number(row.form) - 1];
        const [from, to] = [numberIn(row, 'from'), numberIn(row, 'to')];
        if (form === undefined || from === null || from > last || (to !== null && to < first)) continue;
        take({
          ...file.about(engagement.platform, row.recordId),
          workerClass: engagement.workerClass,
          agreementForm: form,
          signedOn: numberIn(row, 'signedOn'),
          copyDeliveredOn: numberIn(row, 'copyDeliveredOn'),
        });
      }
    }
  },
});

/** Folds over one worker's register rows on labour contracts and written agreements. */
export const workerFolds: readonly WorkerRegister[] = [agreements];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
