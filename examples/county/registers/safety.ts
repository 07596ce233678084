import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 安全生产和劳动保护（措施八）; all of it lawful. */
export const safetyRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
