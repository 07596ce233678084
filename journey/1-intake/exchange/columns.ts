import { z } from 'zod';

/** How a column is written in text, what the engine's pattern accepts and what the lake stores. */
export type ColumnKind = 'text' | 'code' | 'instant' | 'day' | 'month' | 'integer' | 'uscc' | 'identity-number';

/** Meta data every column carries; read by intake's SQL, the JSON Schema, the page and the templates. */
export interface ColumnMeta {
  kind: ColumnKind;
  zh: string;
  /** Codes with their Chinese meaning, for `code`. */
  codes?: Readonly<Record<string, string>>;
  maxLength?: number;
  min?: number;
  max?: number;
}

/** Text of at most `maxLength` characters, kept as sent. */
export const text = (zh: string, maxLength = 64) =>
  z.string().min(1).max(maxLength).meta({ kind: 'text', zh, maxLength });

/** One of a closed list of codes. */
export const code = <const C extends Readonly<Record<string, string>>>(zh: string, codes: C) =>
  z.enum(Object.keys(codes) as [keyof C & string, ...(keyof C & string)[]]).meta({ kind: 'code', zh, codes });

/** `YYYY-MM-DDThh:mm:ss+08:00` (another offset is accepted and converted); whole seconds, year 1992 or later. */
export const instant = (zh: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/)
    .meta({ kind: 'instant', zh });

/** `YYYY-MM-DD`. */
export const day = (zh: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ kind: 'day', zh });

/** `YYYY-MM`. */
export const month = (zh: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .meta({ kind: 'month', zh });

/** A whole number between bounds (defaults: 0 and 2^31-1). Never `12.0`, `1e3` or a thousands mark. */
export const integer = (zh: string, min = 0, max = 2147483647) =>
  z.number().int().min(min).max(max).meta({ kind: 'integer', zh, min, max });

/** Money in whole fen. */
export const fen = (zh: string, min = 0) => integer(`${zh}（分）`, min);

/** Unified social credit code, GB 32100-2015, check digit included. */
export const uscc = (zh: string) =>
  z
    .string()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/)
    .meta({ kind: 'uscc', zh });

/** Citizen identity number, GB 11643-1999; read at intake, turned into the worker key and dropped. */
export const identityNumber = (zh: string) =>
  z
    .string()
    .regex(/^\d{17}[\dXx]$/)
    .meta({ kind: 'identity-number', zh });

const common = {
  platformUscc: uscc('报送企业统一社会信用代码'),
  recordId: text('记录编号'),
  ver: integer('版本号，同一记录递增', 1).default(1),
  op: code('操作', { '1': '新增', '2': '修改', '3': '撤回' }).default('1'),
  sentTime: instant('报送时间').optional(),
};

/** What every table declares. */
export interface TableInfo {
  zh: string;
  en: string;
  /** Why the county may ask for it; what a higher body already collects is not asked again. */
  legalBasis: string;
  /** `hot` tables are folded column by column; `record` tables are small and read as rows. */
  size: 'hot' | 'record';
  /** Column that says in which month a record belongs. */
  startColumn: string | null;
}

/** A table of the exchange: its name, what it declares, and the schema of a row. */
export interface Table<S extends z.ZodRawShape = z.ZodRawShape> extends TableInfo {
  name: string;
  schema: z.ZodObject<typeof common & S>;
}

/** Declares one table of the exchange: the common columns and its own. */
export function table<S extends z.ZodRawShape>(name: string, info: TableInfo, columns: S): Table<S> {
  return { name, ...info, schema: z.object({ ...common, ...columns }) as Table<S>['schema'] };
}
