import { z } from 'zod';
import { civilFromDay, parseDay } from '#basics/day.ts';
import type { Column } from './sheet.ts';
import { amountText, plainDate } from './written.ts';

/*
 * Fields documents are filled in with. Each carries its label in both languages (`labelOf`), so that a form, a refusal and the door’s
 * description name it alike.
 */

/** Label of a field. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The label a field carries, or undefined where it has none. */
export function labelOf(field: z.ZodType): Label | undefined {
  const meta = field.meta() as { zh?: unknown; en?: unknown } | undefined;
  return typeof meta?.zh === 'string' && typeof meta.en === 'string' ? { zh: meta.zh, en: meta.en } : undefined;
}

/** Running text; line breaks part paragraphs. */
export const text = (zh: string, en: string, most = 8000) => z.string().trim().min(1).max(most).meta({ zh, en });
/** One line. */
export const short = (zh: string, en: string, most = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\n\r]*$/u)
    .meta({ zh, en });
export const texts = (zh: string, en: string) =>
  z.array(z.string().trim().min(1).max(4000)).min(1).max(60).meta({ zh, en });
/** `YYYY-MM-DD`. */
export const date = (zh: string, en: string) =>
  z
    .string()
    .refine((value) => parseDay(value) !== null)
    .meta({ zh, en });
/** `YYYY-MM-DD HH:MM`, local time. */
export const moment = (zh: string, en: string) =>
  z
    .string()
    .refine((value) => /^.{10} (?:[01]\d|2[0-3]):[0-5]\d$/.test(value) && parseDay(value.slice(0, 10)) !== null)
    .meta({ zh, en });
/** Whole fen. */
export const amount = (zh: string, en: string) => z.int().min(0).max(9_999_999_999_999).meta({ zh, en });
/** A whole number of days, copies, people. */
export const count = (zh: string, en: string) => z.int().min(0).max(9999).meta({ zh, en });
export const choice = <const T extends readonly [string, ...string[]]>(zh: string, en: string, values: T) =>
  z.enum(values).meta({ zh, en });

/** A person or an enterprise as a document names it. */
export const party = (zh: string, en: string) =>
  z
    .strictObject({
      name: short('姓名或者名称', 'Name'),
      code: short('身份证件号码或者统一社会信用代码', 'ID number or unified social credit code').optional(),
      address: short('住址或者住所', 'Address').optional(),
      phone: short('联系电话', 'Phone').optional(),
      representative: short('法定代表人或者负责人', 'Legal representative').optional(),
      post: short('职务', 'Post').optional(),
      agent: short('委托代理人', 'Agent').optional(),
      sex: choice('性别', 'Sex', ['男', '女']).optional(),
      born: date('出生日期', 'Date of birth').optional(),
    })
    .meta({ zh, en });
export type Party = z.infer<ReturnType<typeof party>>;

/** Somebody who acts for a body, with the number of the card they show. */
export const officers = (zh: string, en: string) =>
  z
    .array(
      z.strictObject({
        name: short('姓名', 'Name'),
        card: short('执法证件号', 'Number of the enforcement card').optional(),
      }),
    )
    .min(1)
    .max(20)
    .meta({ zh, en });
type Officers = z.infer<ReturnType<typeof officers>>;

/** Amounts, one line each. */
export const amounts = (zh: string, en: string) =>
  z
    .array(
      z.strictObject({
        who: short('姓名', 'Name').optional(),
        item: short('项目', 'Item'),
        period: short('所属期间', 'Period').optional(),
        reckoning: short('计算', 'How it is reckoned').optional(),
        fen: amount('金额（分）', 'Amount in fen'),
      }),
    )
    .min(1)
    .max(500)
    .meta({ zh, en });
export type Amounts = z.infer<ReturnType<typeof amounts>>;

/** 2026年11月25日, of a `YYYY-MM-DD`. */
export const dateText = (value: string): string => plainDate(parseDay(value)!);

/** 2026年11月25日9时05分, of a `YYYY-MM-DD HH:MM`. */
export function momentText(value: string): string {
  return `${dateText(value.slice(0, 10))}${Number(value.slice(11, 13))}时${value.slice(14)}分`;
}

/** The year of a `YYYY-MM-DD`. */
export const yearOf = (value: string): number => civilFromDay(parseDay(value)!).year;

/** 申请人：张某，男，1990年1月2日出生，身份证件号码（…），住…，联系电话…。 */
export function partyText(label: string, one: Party): string {
  const firm = one.representative !== undefined;
  const parts = [
    one.name,
    one.sex,
    one.born && `${dateText(one.born)}出生`,
    one.code && `${firm ? '统一社会信用代码' : '身份证件号码'}${one.code}`,
    one.address && `${firm ? '住所' : '住'}${one.address}`,
    one.representative && `${one.post ?? '法定代表人（负责人）'}${one.representative}`,
    one.agent && `委托代理人${one.agent}`,
    one.phone && `联系电话${one.phone}`,
  ];
  return `${label}：${parts.filter((part) => part !== undefined).join('，')}。`;
}

/** The same as rows of a form. */
export function partyRows(label: string, one: Party): (readonly [string, string])[] {
  const firm = one.representative !== undefined;
  const given: (readonly [string, string | undefined])[] = [
    [label, one.name],
    ['性别', one.sex],
    ['出生日期', one.born === undefined ? undefined : dateText(one.born)],
    [firm ? '统一社会信用代码' : '身份证件号码', one.code],
    [firm ? '住所' : '住址', one.address],
    [one.post ?? '法定代表人（负责人）', one.representative],
    ['委托代理人', one.agent],
    ['联系电话', one.phone],
  ];
  return given.filter((row): row is readonly [string, string] => row[1] !== undefined);
}

/** 王某（执法证件号…）、李某（执法证件号…）. */
export const officersText = (list: Officers): string =>
  list.map(({ name, card }) => (card === undefined ? name : `${name}（执法证件号${card}）`)).join('、');

/** Whole yuan and cents with the thousands parted: 1,234.50. */
function figure(fen: number): string {
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${yuan}.${String(fen % 100).padStart(2, '0')}`;
}

/** Amounts as a table with only the columns that are filled in, and their sum. */
export function amountTable(list: Amounts): {
  columns: Column[];
  rows: string[][];
  total: string[];
  sum: number;
} {
  const has = (name: 'who' | 'period' | 'reckoning') => list.some((one) => one[name] !== undefined);
  const columns: Column[] = [{ label: '序号', share: 1 }];
  if (has('who')) columns.push({ label: '姓名', share: 2 });
  columns.push({ label: '项目', share: 3 });
  if (has('period')) columns.push({ label: '所属期间', share: 3 });
  if (has('reckoning')) columns.push({ label: '计算', share: 5 });
  columns.push({ label: '金额（元）', share: 2.4, amount: true });
  const sum = list.reduce((whole, { fen }) => whole + fen, 0);
  return {
    columns,
    rows: list.map((one, i) => [
      String(i + 1),
      ...(has('who') ? [one.who ?? ''] : []),
      one.item,
      ...(has('period') ? [one.period ?? ''] : []),
      ...(has('reckoning') ? [one.reckoning ?? ''] : []),
      figure(one.fen),
    ]),
    total: ['合计', ...Array.from({ length: columns.length - 2 }, () => ''), figure(sum)],
    sum,
  };
}

/** The sum of amounts, in figures and capitals. */
export const sumText = (list: Amounts): string => amountText(list.reduce((whole, { fen }) => whole + fen, 0));
