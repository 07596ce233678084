import { numberIn, yesIn } from '../../records.ts';
import type { EnterpriseRegister, WorkerRegister } from '../register.ts';
import { holdsInMonth, perWorkerRow } from '../row-fold.ts';
import { accountLimit, otherWorkOffers } from './other-work-fold.ts';
import { vacancy } from './vacancy-fold.ts';

const hiringItemItemValues = ['marital', 'pregnancy', 'pregnancy-test', 'carrier-test', 'other-item'] as const;
const documentHeldDocumentValues = ['identity', 'driving', 'diploma', 'qualification'] as const;

const hiringItem = perWorkerRow('hiring-item', 'hiringItem', (row, engagement) => {
  return { workerClass: engagement.workerClass, hiringItem: hiringItemItemValues[Number(row.item ?? 0) - 1] ?? null };
});

const documentHeld = perWorkerRow('document-held', 'documentHeld', (row, engagement, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    workerClass: engagement.workerClass,
    document: documentHeldDocumentValues[Number(row.document ?? 0) - 1] ?? null,
    original: yesIn(row, 'original'),
  };
});

const dismissal = perWorkerRow('dismissal', 'dismissal', (row, engagement) => {
  return {
    workerClass: engagement.workerClass,
    dismissedOn: numberIn(row, 'dismissedOn'),
    otherWork: yesIn(row, 'otherWork'),
    otherRelation: yesIn(row, 'otherRelation'),
    seriousEffect: yesIn(row, 'seriousEffect'),
    refusedToCorrect: yesIn(row, 'refusedToCorrect'),
    unionToldOn: numberIn(row, 'unionToldOn'),
  };
});

const hiringRecord = perWorkerRow('hiring-record', 'hiringRecord', (row, engagement) => {
  return { workerClass: engagement.workerClass, under16: yesIn(row, 'under16') };
});

/** Folds over one worker's register rows on hiring (measure 5). */
export const workerFolds: readonly WorkerRegister[] = [
  hiringItem,
  documentHeld,
  dismissal,
  hiringRecord,
  accountLimit,
  otherWorkOffers,
];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [vacancy];
