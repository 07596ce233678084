import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import { isCreditCode } from '../check-digits.ts';
import { exchangeVersion } from '../exchange/exchange.ts';

const version = z.literal(exchangeVersion);
const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/);

const file = z
  .object({
    /** Path inside the package, `/` between folders. `path` is taken too. */
    name: z.string().optional(),
    path: z.string().optional(),
    table: z.enum(tableNames as unknown as [TableName, ...TableName[]]).optional(),
    rows: z.number().int().min(0).optional(),
    /** SM3 of the file as sent. */
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    covers: period.optional(),
  })
  .refine((one) => (one.name ?? one.path) !== undefined, 'a file without name');

const schema = z
  .object({
    version: version.optional(),
    exchange: version.optional(),
    /** Name of the package in receipts. */
    package: z.string().max(200).optional(),
    platformUscc: z.string().refine(isCreditCode, 'platformUscc is not a unified social credit code').optional(),
    source: z.enum(['platform', 'worker']).optional(),
    /** What the whole package covers. */
    month: period.optional(),
    files: z.array(file).max(10_000),
  })
  .refine((one) => (one.version ?? one.exchange) !== undefined, `version must be ${exchangeVersion}`);

/** What a package says of itself and its files; null where it does not say. */
export interface PackageManifest {
  package: string | null;
  platformUscc: string | null;
  source: 'platform' | 'worker' | null;
  files: { name: string; table: TableName | null; rows: number | null; digest: string | null; covers: string | null }[];
}

/** Reads the text of a `manifest.json`. @throws intake-bad-manifest */
export function readPackageManifest(text: string, shownAs: string): PackageManifest {
  const refuse = (why: string) => new GangwanError('intake-bad-manifest', { file: shownAs, why });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw refuse((error as Error).message);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw refuse(`${issue.path.join('.')} ${issue.message}`.trim());
  }
  const manifest = parsed.data;
  return {
    package: manifest.package ?? null,
    platformUscc: manifest.platformUscc ?? null,
    source: manifest.source ?? null,
    files: manifest.files.map((one) => ({
      name: safeName((one.name ?? one.path)!, refuse),
      table: one.table ?? null,
      rows: one.rows ?? null,
      digest: one.digest ?? null,
      covers: one.covers ?? manifest.month ?? null,
    })),
  };
}

/** A name stays inside its package: no absolute path, no drive, no step upwards. */
function safeName(name: string, refuse: (why: string) => GangwanError): string {
  const parts = name.split('/');
  if (name === '' || /[\\\0]|^[a-z]:/i.test(name) || parts.some((part) => part === '' || part === '.' || part === '..'))
    throw refuse(`${name} is not a path inside the package`);
  return name;
}
