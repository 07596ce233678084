/** 版式: how a document is laid out. Each is a layout of its own in `journey/4-decisions/documents/layouts`. */
export const layouts = ['decision', 'notice', 'letter', 'announcement', 'record', 'form', 'agreement', 'list'] as const;
export type Layout = (typeof layouts)[number];

/** A column of a table; amounts stand on the right. */
export interface Column {
  readonly label: string;
  /** Share of the width beside the other columns. */
  readonly share: number;
  readonly amount?: boolean;
}

/** A part of a document's body, in reading order. All text is as written: nothing in it is markup. */
export type Block =
  /** A paragraph, its first line two characters in. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A line that starts at the margin. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Numbered in Arabic figures, or with the numbers of a Chinese text (一、二、). */
  | { readonly kind: 'items'; readonly numbers: 'arabic' | 'chinese'; readonly items: readonly string[] }
  /** A bordered form: label left, text right. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [label: string, text: string])[] }
  /** Labels with their text on a rule, as the head of a record has them. */
  | { readonly kind: 'entries'; readonly rows: readonly (readonly [label: string, text: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** A last row over all rows; null: none. */
      readonly total: readonly string[] | null;
    }
  /** Questions and answers, or who said what. */
  | { readonly kind: 'turns'; readonly turns: readonly (readonly [by: string, text: string])[] }
  /** Boxes of a form that somebody fills in by hand: an opinion, a name and a date. */
  | { readonly kind: 'opinions'; readonly boxes: readonly (readonly [label: string, text: string])[] }
  /** Places to sign, each with a date. */
  | { readonly kind: 'signatures'; readonly places: readonly string[] };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const line = (text: string): Block => ({ kind: 'line', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const items = (list: readonly string[], numbers: 'arabic' | 'chinese' = 'chinese'): Block => ({
  kind: 'items',
  numbers,
  items: list,
});
export const rows = (list: readonly (readonly [string, string])[]): Block => ({ kind: 'rows', rows: list });
export const entries = (list: readonly (readonly [string, string])[]): Block => ({ kind: 'entries', rows: list });
export const table = (
  columns: readonly Column[],
  list: readonly (readonly string[])[],
  total: readonly string[] | null = null,
): Block => ({ kind: 'table', columns, rows: list, total });
export const turns = (list: readonly (readonly [string, string])[]): Block => ({ kind: 'turns', turns: list });
export const opinions = (list: readonly (readonly [string, string])[]): Block => ({ kind: 'opinions', boxes: list });
export const signatures = (...places: readonly string[]): Block => ({ kind: 'signatures', places });

/** A document as it is set: everything its layout needs, in words. */
export interface Sheet {
  readonly layout: Layout;
  readonly issuer: string;
  readonly title: string;
  /** 文号, or null where documents of this kind have none. */
  readonly number: string | null;
  /** 主送; null: addressed to nobody in particular. */
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  /** 附件, by name. */
  readonly attachments: readonly string[];
  /** 抄送. */
  readonly copies: readonly string[];
  readonly contact: string | null;
  /** The date as documents write it: 二〇二六年十一月二十五日. */
  readonly writtenDate: string;
  /** `seal`: name of the body, place for its seal, date; `signed`: whoever it is from signs; `none`: it ends with its own signatures. */
  readonly ending: 'seal' | 'signed' | 'none';
  /** Who signs at the foot of every page; empty: nobody. */
  readonly eachPage: readonly string[];
}
