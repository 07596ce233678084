import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 社会保险和经办（措施九、十三）. */
export const insuranceColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const insuranceCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const insuranceSources: Readonly<Record<string, MissingSource>> = {};
