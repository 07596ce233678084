import { startOf } from '#basics/instant.ts';
import type { Engagement, Feed } from '../feed.ts';
import type { RegisterRow } from '../tables.ts';
import type { RegisterRows } from './index.ts';

/** A labour contract signed on the first day as the guideline wants it, between nine and ten. */
export function signedWell(feed: Feed, worker: Engagement): RegisterRow {
  const at = (minute: number) => startOf(worker.onDate ?? feed.month.opened) + 9 * 3600 + minute * 60;
  return {
    recordId: `${worker.workerId}-SG`,
    workerId: worker.workerId,
    concludedAt: at(30),
    toldAt: at(0),
    electronicFormAgreedAt: at(2),
    identityVerifiedAt: at(5),
    identityMethod: '3',
    identityRecordKept: '1',
    intentConfirmedAt: at(25),
    intentRecordKept: '1',
    signaturesHold: '1',
    timestampTrusted: '1',
    digestIntact: '1',
    completionToldAt: at(31),
    wholeTextOpen: '1',
    chargedFen: 0,
  };
}

/** What ordinary enterprises report on electronic signing; all of it as the guideline wants. */
export const signingRows: RegisterRows = {
  tables: ['signing'],
  enterprise() {},
  worker(feed, worker) {
    const contract = worker.relation === '1' || worker.relation === '4';
    if (contract) feed.add('signing', signedWell(feed, worker));
  },
};
