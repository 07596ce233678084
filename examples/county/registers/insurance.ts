import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 社会保险和经办（措施九、十三）; all of it lawful. */
export const insuranceRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
