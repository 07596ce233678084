import type { DocumentSlug } from '../documents.ts';
import { arbitrationDocuments } from './arbitration.ts';
import { benefitDocuments } from './benefits.ts';
import { coordinationDocuments } from './coordination.ts';
import { creditDocuments } from './credit.ts';
import { intakeDocuments } from './intake.ts';
import { investigationDocuments } from './investigation.ts';
import { mediationDocuments } from './mediation.ts';
import { penaltyDocuments } from './penalties.ts';
import { serviceDocuments } from './proof-of-service.ts';
import type { DocumentTemplate } from './template.ts';
import { unionDocuments } from './union.ts';
import { workerDocuments } from './worker-papers.ts';

/** Every template; a family of documents is added here and nowhere else. */
export const documentTemplates: readonly DocumentTemplate[] = [
  ...intakeDocuments,
  ...investigationDocuments,
  ...penaltyDocuments,
  ...serviceDocuments,
  ...mediationDocuments,
  ...arbitrationDocuments,
  ...workerDocuments,
  ...coordinationDocuments,
  ...unionDocuments,
  ...creditDocuments,
  ...benefitDocuments,
];

const bySlug = new Map(documentTemplates.map((one) => [one.slug, one]));

/** The template of a document. */
export function templateOf(slug: DocumentSlug): DocumentTemplate {
  const found = bySlug.get(slug);
  if (found === undefined) throw new RangeError(`no template for ${slug}`);
  return found;
}
