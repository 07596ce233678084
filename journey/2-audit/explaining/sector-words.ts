import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 行业协商登记（措施六、七、十八）. */
export const sectorColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const sectorCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const sectorSources: Readonly<Record<string, MissingSource>> = {};
