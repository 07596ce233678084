import type { z } from 'zod';
import { type Day, formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { CaseStatus } from '#measures/case-file/fold.ts';
import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import { templateOf } from '#measures/documents/all.ts';
import { basisOf, limitOf } from '#measures/documents/basis.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import type { Procedure } from '#measures/procedure.ts';

/** A document as it can be filled in from the case, and the fields somebody still has to fill in. */
export interface Draft {
  readonly content: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
}

/** Documents that go to the enterprise the case is about; all others to whoever opened it. */
const toRespondent: ReadonlySet<DocumentSlug> = new Set<DocumentSlug>([
  'inquiry-notice',
  'correction-order',
  'prior-notice',
  'hearing-notice',
  'penalty-decision',
  'handling-decision',
  'no-penalty-decision',
  'spot-decision',
  'demand-letter',
  'response-notice',
  'interview-notice',
  'rectification-notice',
  'question-letter',
  'union-reminder',
  'union-opinion',
  'listing-prior-notice',
  'listing-decision',
  'grade-notice',
  'check-notice',
  'check-result',
]);

/**
 * A document of a step filled in with what the case already says: who issues it, to whom, on what basis, the limit the step sets off, and
 * every field of the same name. What is not known is left open and named; nothing is made up.
 */
export function draftOf(
  slug: DocumentSlug,
  given: { procedure: Procedure; step: string; status: CaseStatus; unit: string; enterprise: string | null },
  law: Law,
  today: Day,
): Draft {
  const template = templateOf(slug);
  const { shape } = template.content;
  const { data } = given.status;
  const name = data.name ?? data.respondentName;
  const row = given.step === 'open' ? given.procedure.opens : given.procedure.actions[given.step]!;
  const unit = responsibleUnits[given.unit as UnitSlug];
  const applicant = partyOf(data, 'applicant');
  const respondent = partyOf(data, 'respondent');
  const known: Record<string, unknown> = {
    ...data,
    issuer: unit?.zh.replace(/^县/, '城口县'),
    date: formatDay(today),
    title: template.titles[0],
    addressee: data.respondentName !== undefined && toRespondent.has(slug) ? data.respondentName : name,
    basis: [basisOf(row.basis.instrument, row.basis.article)],
    applicant,
    complainant: applicant,
    worker: applicant,
    respondent,
    enterprise: respondent,
    employer: respondent,
    respondents: respondent === undefined ? undefined : [respondent],
    limit: limitOfStep(given.procedure, given.step, law, today),
    received: data.receivedOn,
  };
  const content: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [field, type] of Object.entries(shape)) {
    const value = known[field];
    const read = (type as z.ZodType).safeParse(value);
    if (value !== undefined && read.success) content[field] = value;
    else if (!(type as z.ZodType).safeParse(undefined).success) missing.push(field);
  }
  return { content, missing };
}

function partyOf(data: Readonly<Record<string, unknown>>, side: 'applicant' | 'respondent') {
  const from =
    side === 'applicant'
      ? { name: data.name, code: data.idNumber, address: data.serviceAddress, phone: data.phone }
      : {
          name: data.respondentName,
          code: data.respondentUscc,
          address: data.respondentAddress,
          phone: data.respondentPhone,
        };
  if (typeof from.name !== 'string') return undefined;
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
}

/** The limit a step sets off, as the document tells it; undefined where it sets off none, or the law gives no number. */
function limitOfStep(procedure: Procedure, step: string, law: Law, today: Day) {
  const clock = Object.values(procedure.clocks).find(({ starts }) => starts.some(({ on }) => on === step));
  if (clock === undefined || typeof clock.limit !== 'string') return undefined;
  return law.findInForce(clock.limit, today)?.value == null ? undefined : limitOf(law, clock.limit, today);
}
