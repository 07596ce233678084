import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 用工指导（措施一）; all of it lawful. */
export const guidanceRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
