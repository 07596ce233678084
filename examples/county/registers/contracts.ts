import { day } from '#basics/day.ts';
import type { RegisterRows } from './index.ts';

/** The text each class of worker signs: labour contract, written agreement, civil contract, part-time contract. */
const formOf: Readonly<Record<string, string>> = { '1': '1', '2': '3', '3': '5', '4': '2', '9': '3' };

/** What ordinary enterprises report on labour contracts and written agreements; all of it lawful. */
export const contractsRows: RegisterRows = {
  tables: ['agreement'],
  enterprise() {},
  worker(feed, worker) {
    const from = worker.onDate ?? feed.month.opened;
    feed.add('agreement', {
      recordId: `${worker.workerId}-AG`,
      workerId: worker.workerId,
      form: formOf[worker.relation],
      from,
      to: day('2027-12-31'),
      signedOn: from,
      copyDeliveredOn: from,
    });
  },
};
