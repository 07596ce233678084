import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 工伤和职业伤害（措施十）. */
export const injuryColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const injuryCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const injurySources: Readonly<Record<string, MissingSource>> = {};
