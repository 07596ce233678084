import { day } from '#basics/day.ts';

import type { RegisterRows } from './index.ts';

/** The text each class of worker signs: labour contract, written agreement, civil contract, part-time contract. */
const formOf: Readonly<Record<string, string>> = { '1': '1', '2': '3', '3': '5', '4': '2', '9': '3' };

/** What ordinary enterprises report on labour contracts and written agreements (measures 2 and 3); all of it in order. */
export const contractsRows: RegisterRows = {
  tables: ['agreement', 'staffRoll', 'contractRetention'],
  enterprise() {},
  worker(feed, worker) {
    const { workerId, relation } = worker;
    const from = worker.onDate ?? feed.month.opened;
    const employed = relation === '1' || relation === '4';
    feed.add('agreement', {
      recordId: `${workerId}-AG`,
      workerId,
      form: formOf[relation],
      from,
      to: day('2027-12-31'),
      signedOn: from,
      copyDeliveredOn: from,
      clausesMissing: 0,
      likelyVoid: 0,
      waivesInsurance: '0',
      labourMarks: 0,
      womenClause: employed ? '1' : undefined,
      probationDays: employed ? 0 : undefined,
      partnerInvolved: '0',
      openEnded: '0',
      fixedTermsBefore: 0,
    });
    if (employed) feed.add('staffRoll', { recordId: `${workerId}-SR`, workerId, from, fieldsMissing: 0 });
  },
};
