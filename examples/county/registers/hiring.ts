import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 平等就业（措施五）; all of it lawful. */
export const hiringRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
