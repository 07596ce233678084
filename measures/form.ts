import { z } from 'zod';
import { parseDay } from '#basics/day.ts';

/** What a page, a document and the interface know of a field beside its type. */
export interface FieldMeta {
  readonly zh: string;
  readonly en: string;
  /** How it is shown and asked for. */
  readonly format:
    | 'line'
    | 'text'
    | 'day'
    | 'instant'
    | 'fen'
    | 'count'
    | 'flag'
    | 'choice'
    | 'person'
    | 'uscc'
    | 'id-number'
    | 'phone'
    | 'list'
    | 'files';
  /** Whether it names or describes a person: masked in lists, taken out of what is published. */
  readonly personal?: true;
  readonly choices?: Readonly<Record<string, string>>;
}

const withMeta = <T extends z.ZodType>(type: T, meta: FieldMeta): T => type.meta({ ...meta }) as T;

/** One line of text, at most 200 characters unless told. */
export const line = (zh: string, en: string, most = 200) =>
  withMeta(z.string().trim().min(1).max(most), { zh, en, format: 'line' });

/** Several lines of text, at most 5,000 characters. */
export const text = (zh: string, en: string) =>
  withMeta(z.string().trim().min(1).max(5000), { zh, en, format: 'text' });

/** A calendar day, `YYYY-MM-DD`. */
export const dayField = (zh: string, en: string) =>
  withMeta(
    z.string().refine((value) => parseDay(value) !== null, 'not a day YYYY-MM-DD'),
    { zh, en, format: 'day' },
  );

/** An instant with its offset, `2026-11-25T09:30:00+08:00`. */
export const instantField = (zh: string, en: string) =>
  withMeta(z.iso.datetime({ offset: true }), { zh, en, format: 'instant' });

/** Money in whole fen, not negative. */
export const money = (zh: string, en: string) =>
  withMeta(z.int().min(0).max(Number.MAX_SAFE_INTEGER), { zh, en, format: 'fen' });

/** A whole number, not negative. */
export const count = (zh: string, en: string, least = 0) =>
  withMeta(z.int().min(least).max(100_000_000), { zh, en, format: 'count' });

/** Yes or no. */
export const flag = (zh: string, en: string) => withMeta(z.boolean(), { zh, en, format: 'flag' });

/** Yes, which is the only answer with which the step may be taken: a duty to tell, a consent that must be there. */
export const mustBeYes = (zh: string, en: string) => withMeta(z.literal(true), { zh, en, format: 'flag' });

/** One of several, each slug with its Chinese words. */
export const choice = <const C extends Readonly<Record<string, string>>>(zh: string, en: string, choices: C) =>
  withMeta(z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]), {
    zh,
    en,
    format: 'choice',
    choices,
  });

/** Some of several. */
export const choicesOf = <const C extends Readonly<Record<string, string>>>(zh: string, en: string, choices: C) =>
  withMeta(
    z
      .array(z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]))
      .min(1)
      .max(50),
    {
      zh,
      en,
      format: 'list',
      choices,
    },
  );

/** A person's name. */
export const person = (zh: string, en: string) =>
  withMeta(z.string().trim().min(1).max(60), { zh, en, format: 'person', personal: true });

/** An ID number of 18 characters; its check character is looked at where papers are taken in. */
export const idNumber = (zh: string, en: string) =>
  withMeta(z.string().regex(/^\d{17}[\dX]$/), { zh, en, format: 'id-number', personal: true });

/** A phone number. */
export const phone = (zh: string, en: string) =>
  withMeta(z.string().regex(/^[0-9+ -]{5,20}$/), { zh, en, format: 'phone', personal: true });

/** An address of a person. */
export const address = (zh: string, en: string) =>
  withMeta(z.string().trim().min(1).max(200), { zh, en, format: 'line', personal: true });

/** Unified social credit code of an enterprise. */
export const uscc = (zh: string, en: string) =>
  withMeta(z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/), { zh, en, format: 'uscc' });

/** A list of texts, at most 100. */
export const list = (zh: string, en: string, least = 1) =>
  withMeta(z.array(z.string().trim().min(1).max(500)).min(least).max(100), { zh, en, format: 'list' });

/** Names of several people, at most 100. */
export const people = (zh: string, en: string) =>
  withMeta(z.array(z.string().trim().min(1).max(60)).min(1).max(100), { zh, en, format: 'list', personal: true });

/** Rows of the same fields, at most 500. */
export const rowsOf = <T extends z.ZodObject>(zh: string, en: string, row: T) =>
  withMeta(z.array(row).min(1).max(500), { zh, en, format: 'list' });

/** Names of uploaded files of the case. */
export const files = (zh: string, en: string, least = 0) =>
  withMeta(
    z
      .array(z.string().regex(/^[a-z0-9-]{1,64}$/))
      .min(least)
      .max(50),
    { zh, en, format: 'files' },
  );

/** The fields of a step; an unknown field is refused, so that nothing said is lost silently. */
export const form = <const F extends Readonly<Record<string, z.ZodType>>>(fields: F) => z.strictObject(fields);

/** Who complains, applies or reports as a person (重庆市劳动保障监察条例 第二十三条; 办案规则 第二十九条). */
export const personFields = {
  name: person('姓名', 'Name'),
  idNumber: idNumber('身份证号', 'ID number'),
  phone: phone('联系电话', 'Phone'),
  serviceAddress: address('文书送达地址', 'Address for service'),
} as const;

/** The enterprise a case is about. */
export const respondentFields = {
  respondentName: line('被投诉（申请）单位', 'Respondent'),
  respondentUscc: uscc('统一社会信用代码', 'Unified social credit code').optional(),
  respondentAddress: line('单位地址', 'Address of the respondent').optional(),
  respondentPhone: phone('单位电话', 'Phone of the respondent').optional(),
} as const;

/** What a page knows of a field; throws `RangeError` where a form has a field without words. */
export function metaOf(type: z.ZodType): FieldMeta {
  for (let inner: z.ZodType | undefined = type; inner !== undefined; ) {
    const meta = inner.meta() as FieldMeta | undefined;
    if (meta?.zh !== undefined) return meta;
    inner = (inner as { def?: { innerType?: z.ZodType } }).def?.innerType;
  }
  throw new RangeError('a field of a form has no words');
}
