import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 行业协商登记（措施六、七、十八）; all of it lawful. */
export const sectorRows: RegisterRows = { tables: [], enterprise() {}, worker() {} };
