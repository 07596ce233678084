import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 劳动关系认定要素（措施二）. */
export const classificationColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const classificationCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const classificationSources: Readonly<Record<string, MissingSource>> = {};
