import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 合作用工（措施四）; all of it lawful. */
export const partnersRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
