import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 用工指导（措施一）. */
export const guidanceColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const guidanceCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const guidanceSources: Readonly<Record<string, MissingSource>> = {};
