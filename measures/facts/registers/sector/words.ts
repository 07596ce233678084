import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of these facts. */
export const sectorNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {};

/** Words for their closed lists, by field. */
export const sectorWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {};
