import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 合作用工（措施四）. */
export const partnersColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const partnersCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const partnersSources: Readonly<Record<string, MissingSource>> = {};
