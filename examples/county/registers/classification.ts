import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on classification (measure 2); all of it in order. */
export const classificationRows: RegisterRows = {
  tables: ['workArrangement', 'classAnswer', 'soleTrader', 'manager', 'conversion', 'evidencePack'],
  enterprise() {},
  worker() {},
};
