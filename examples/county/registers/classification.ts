import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 劳动关系认定要素（措施二）; all of it lawful. */
export const classificationRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
