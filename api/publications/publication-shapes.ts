import type { Kysely } from 'kysely';
import { z } from 'zod';
import { parseDay } from '#basics/day.ts';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import { type PublicationFile, takePublication } from '#journey/5-publication/publication-file.ts';
import { creditDocuments } from '#measures/credit-record.ts';
import { creditClasses, type GroundSlug, publicationGrounds } from '#measures/publication-grounds.ts';
import type { Tables } from '#store/tables/all.ts';
import type { Action } from '../access.ts';
import { answering } from '../cases/case-doors.ts';
import type { DoorCall } from '../door.ts';
import { Refusal } from '../problem.ts';

const slugsOf = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as [K, ...K[]];

export const ground = z.enum(slugsOf<GroundSlug>(publicationGrounds));
export const creditClass = z.enum(slugsOf(creditClasses));
export const document = z.enum(creditDocuments);
export const usccText = z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/);
export const dayText = z.string().refine((text) => parseDay(text) !== null, 'YYYY-MM-DD');
export const publicationId = z.object({ id: z.uuid() });
export const reasonBody = z.string().trim().min(2).max(2000);
export const shownField = z.object({ field: z.string(), zh: z.string(), en: z.string(), value: z.string() });

/** What somebody writes to be published. */
export const contentBody = z.object({
  enterpriseName: z.string().trim().min(2).max(200),
  address: z.string().trim().min(2).max(200).nullable().default(null),
  inCharge: z.string().trim().min(1).max(200).nullable().default(null),
  documentNumber: z.string().trim().min(2).max(100),
  facts: z.string().trim().min(4).max(8000),
  handling: z.string().trim().min(2).max(4000),
  workers: z.int().min(0).max(1_000_000).nullable().default(null),
  alsoMask: z.array(z.string().trim().min(2).max(60)).max(50).default([]),
});

/** Which status an error of a publication is answered with; all others are 409. */
const statuses: Partial<Record<ErrorStem, number>> = {
  'publication-unknown': 404,
  'publication-same-person': 403,
  'publication-no-decision': 422,
  'publication-class': 422,
  'publication-tells-who': 422,
  'publication-no-term': 422,
  'joint-measure-basis': 422,
  'joint-measure-no-fact': 422,
  'joint-measure-released': 404,
};

/** Answers an error of publications and of the cases behind them as a problem; whatever else goes on. */
export async function publishing<T>(work: Promise<T>): Promise<T> {
  try {
    return await answering(work);
  } catch (error) {
    if (
      error instanceof GangwanError &&
      !(error instanceof Refusal) &&
      /^(?:publication|joint-measure)-/.test(error.stem)
    )
      throw new Refusal(statuses[error.stem as ErrorStem] ?? 409, error.stem, error.parameters as never);
    throw error;
  }
}

/** A publication held for whoever calls, where the access table lets their unit do this to it. */
export async function heldFor(
  call: DoorCall,
  trx: Kysely<Tables>,
  id: string,
  action: Action,
): Promise<PublicationFile> {
  const file = await takePublication(trx, id);
  call.allow({ unit: file.unit, enterprise: file.enterprise }, action);
  return file;
}
