import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 平等就业（措施五）. */
export const hiringColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const hiringCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const hiringSources: Readonly<Record<string, MissingSource>> = {};
