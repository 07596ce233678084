import { startOf } from '#basics/instant.ts';
import { numberIn, yesIn } from '../../records.ts';
import { type EnterpriseRegister, type WorkerRegister, workerRegister } from '../register.ts';

/** Electronic signings concluded by the end of the month, while the engagement lasts. */
const signings = workerRegister({
  kind: 'signing',
  fold(file, _law, take) {
    if (file.empty) return;
    const end = startOf(file.county.last + 1);
    for (const engagement of file.engagements()) {
      for (const row of file.rows('signing', engagement.platform)) {
        const concludedAt = numberIn(row, 'concludedAt');
        if (concludedAt === null || concludedAt >= end) continue;
        take({
          ...file.about(engagement.platform, row.recordId),
          workerClass: engagement.workerClass,
          concludedAt,
          toldAt: numberIn(row, 'toldAt'),
          electronicFormAgreedAt: numberIn(row, 'electronicFormAgreedAt'),
          identityVerifiedAt: numberIn(row, 'identityVerifiedAt'),
          identityRecordKept: yesIn(row, 'identityRecordKept'),
          intentConfirmedAt: numberIn(row, 'intentConfirmedAt'),
          intentRecordKept: yesIn(row, 'intentRecordKept'),
          signaturesHold: yesIn(row, 'signaturesHold'),
          timestampTrusted: yesIn(row, 'timestampTrusted'),
          digestIntact: yesIn(row, 'digestIntact'),
          completionToldAt: numberIn(row, 'completionToldAt'),
          wholeTextOpen: yesIn(row, 'wholeTextOpen'),
          chargedFen: numberIn(row, 'chargedFen'),
          paperAskedOn: numberIn(row, 'paperAskedOn'),
          paperGivenOn: numberIn(row, 'paperGivenOn'),
        });
      }
    }
  },
});

/** Folds over one worker's register rows on electronic signing. */
export const workerFolds: readonly WorkerRegister[] = [signings];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
