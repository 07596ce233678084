import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on sector standards: nothing. The county office keeps that register, and what it holds is planted. */
export const sectorRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
