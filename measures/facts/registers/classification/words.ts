import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of these facts. */
export const classificationNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {};

/** Words for their closed lists, by field. */
export const classificationWords: Readonly<
  Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>
> = {};
