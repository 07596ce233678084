import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 规则公示和协商（措施十一）. */
export const consultationColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const consultationCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const consultationSources: Readonly<Record<string, MissingSource>> = {};
