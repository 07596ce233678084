import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { basisOf, limitOf, type RemedyKind, remedyOf } from '#measures/documents/basis.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import type { Stamp } from './render.ts';

/** A worked document: what it is, what it is filled in with, and words that must be read in it. */
export interface WorkedDocument {
  readonly slug: DocumentSlug;
  readonly number: string | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly reads: readonly string[];
}

const families = [
  'intake',
  'investigation',
  'penalties',
  'proof-of-service',
  'mediation',
  'arbitration',
  'worker-papers',
  'coordination',
  'union',
  'credit',
  'benefits',
] as const;

const law = lawAsKnown();

/** `law:ID ARTICLE`, `limit:NAME` and `remedy: KIND` become what the law says on the day of the document. */
function resolved(value: unknown, day: number): unknown {
  if (typeof value === 'string') {
    const cited = /^law:(\S+) (\S+)$/.exec(value);
    if (cited !== null) return basisOf(cited[1]!, cited[2]!);
    const limit = /^limit:(\S+)$/.exec(value);
    return limit === null ? value : limitOf(law, limit[1]!, day);
  }
  if (Array.isArray(value)) return value.map((one) => resolved(one, day));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, resolved(one, day)]);
  const { remedy, ...given } = Object.fromEntries(entries) as Record<string, unknown>;
  return remedy === undefined
    ? given
    : remedyOf(law, day, { kind: remedy as RemedyKind, ...(given as { to: string; who?: string }) });
}

/** Every worked document, by family, in the order of the files. */
export function workedDocuments(): WorkedDocument[] {
  return families.flatMap((family) => {
    const list = parse(readFileSync(new URL(`./${family}.yaml`, import.meta.url), 'utf8')) as {
      slug: DocumentSlug;
      number?: string;
      content: Record<string, unknown>;
      reads: string[];
    }[];
    return list.map(({ slug, number, content, reads }) => ({
      slug,
      number: number ?? null,
      content: resolved(content, parseDay(content.date as string)!) as Record<string, unknown>,
      reads,
    }));
  });
}

/** The stamp an example is printed with. */
export function stampOf({ number }: Pick<WorkedDocument, 'number'>): Stamp {
  return {
    number,
    verification: { code: 'K7QM-2XRD-9TWA', address: 'https://gangwan.example/public/documents/K7QM-2XRD-9TWA' },
  };
}
