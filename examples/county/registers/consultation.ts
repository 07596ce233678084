import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 规则公示和协商（措施十一）; all of it lawful. */
export const consultationRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
