import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 工伤和职业伤害（措施十）; all of it lawful. */
export const injuryRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
