import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 安全生产和劳动保护（措施八）. */
export const safetyColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** English for the Chinese words of their code lists. */
export const safetyCodes: Readonly<Record<string, string>> = {};

/** Where what these rules miss comes from. */
export const safetySources: Readonly<Record<string, MissingSource>> = {};
