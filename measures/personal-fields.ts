import { z } from 'zod';
import { maskIdNumber, maskName, maskPhone } from '#basics/mask.ts';
import { metaOf } from './form.ts';
import { maskAddress, type PersonalValue, redactText } from './redaction.ts';

const kinds = { person: 'person', 'id-number': 'id-number', phone: 'phone', list: 'person' } as const;
const kindOf = (format: string): PersonalValue['kind'] => kinds[format as keyof typeof kinds] ?? 'address';

/** The fields of a row where the field is rows of the same fields. */
function rowFields(type: z.ZodType): z.ZodObject | null {
  let inner: z.ZodType = type;
  while (!(inner instanceof z.ZodArray) && (inner as { def?: { innerType?: z.ZodType } }).def?.innerType !== undefined)
    inner = (inner as unknown as { def: { innerType: z.ZodType } }).def.innerType;
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodObject ? inner.element : null;
}

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** What of the data of a form tells who somebody is, by the marks of its fields, in their order. */
export function personalValues(
  asks: z.ZodObject | undefined,
  data: Readonly<Record<string, unknown>>,
): PersonalValue[] {
  return Object.entries(asks?.shape ?? {}).flatMap(([field, type]) => {
    const value = data[field];
    if (value === undefined || value === null) return [];
    const rows = rowFields(type);
    if (rows !== null) return objects(value).flatMap((row) => personalValues(rows, row));
    const { personal, format } = metaOf(type);
    if (personal !== true) return [];
    const texts = Array.isArray(value) ? value : [value];
    return texts.filter((one) => typeof one === 'string').map((one) => ({ kind: kindOf(format), value: one }));
  });
}

const masks: Record<PersonalValue['kind'], (value: string) => string> = {
  person: maskName,
  'id-number': maskIdNumber,
  phone: maskPhone,
  address: maskAddress,
};

/**
 * The data of a form as it may be shown outside: what its fields mark as personal masked (G.6), every other text redacted of the personal
 * values the case knows, files left out. `personal`: values of the whole case; `keep` as in `redactText`.
 */
export function redactFields(
  asks: z.ZodObject | undefined,
  data: Readonly<Record<string, unknown>>,
  personal: readonly PersonalValue[],
  keep: readonly string[] = [],
): Record<string, unknown> {
  const open = (text: string) => redactText(text, personal, keep);
  const shown: Record<string, unknown> = {};
  for (const [field, type] of Object.entries(asks?.shape ?? {})) {
    const value = data[field];
    if (value === undefined || value === null) continue;
    const rows = rowFields(type);
    const { format, personal: marked, choices } = metaOf(type);
    if (format === 'files') continue;
    if (rows !== null) shown[field] = objects(value).map((row) => redactFields(rows, row, personal, keep));
    else if (choices !== undefined || format === 'day' || format === 'instant') shown[field] = value;
    else {
      const one = (text: unknown) =>
        typeof text !== 'string' ? text : open(marked === true ? masks[kindOf(format)](text) : text);
      shown[field] = Array.isArray(value) ? value.map(one) : one(value);
    }
  }
  return shown;
}
