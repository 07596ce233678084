import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import { redactFields } from '#measures/personal-fields.ts';
import { type CreditClass, classFits, type GroundSlug, groundOf, limitDay } from '#measures/publication-grounds.ts';
import { redactText } from '#measures/redaction.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import type { By } from '../personal-data/by.ts';
import { oneAtATime } from '../personal-data/one-at-a-time.ts';
import { type PublicationContent, shownOf } from './content.ts';
import { decisionIn, formOf, openFile } from './decision-behind.ts';
import { dayAt, from, takePublication, write, writeVersion } from './publication-file.ts';

/** What is proposed to be published. */
export interface NewPublication {
  readonly ground: GroundSlug;
  readonly case: string;
  readonly line: number;
  readonly document: DocumentSlug;
  readonly enterprise: string;
  readonly creditClass: CreditClass | null;
  /** Why a minor matter is shown after all; null: it is none. */
  readonly whyMinor: string | null;
  readonly content: PublicationContent;
}

const leastOf = (desk: CaseDesk, by: By) => desk.law().inForce('small-cell-least-people', dayAt(by.at)).value!;

/**
 * Proposes to publish a decision: redacts what was written and keeps it as the first version, shown to nobody outside. Somebody else
 * decides. Returns its number. @throws publication-no-decision, publication-class, publication-again, publication-tells-who, case-unknown,
 * case-destroyed
 */
export async function proposePublication(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  given: NewPublication,
  by: By,
): Promise<string> {
  const { ground: slug, creditClass, whyMinor } = given;
  const ground = groundOf(slug);
  await oneAtATime(trx, `publication:${slug}:${given.case}:${given.line}`);
  const opened = await openFile(trx, desk, given.case);
  const { file } = opened;
  if (file.enterprise !== null && file.enterprise !== given.enterprise)
    throw new GangwanError('case-unknown', { id: given.case });
  const line = decisionIn(opened, given.line, given.document);
  if (!ground.documents.includes(given.document)) decisionIn(opened, 0, given.document);
  if (!classFits(slug, creditClass) || (creditClass === 'minor' && whyMinor === null))
    throw new GangwanError('publication-class', { ground: ground.zh, groundEn: ground.en });
  const there = await trx
    .selectFrom('publication')
    .select('id')
    .where('ground', '=', slug)
    .where('case_id', '=', given.case)
    .where('line', '=', given.line)
    .where('state', '<>', 'refused')
    .executeTakeFirst();
  if (there !== undefined)
    throw new GangwanError('publication-again', { ground: ground.zh, groundEn: ground.en, id: there.id });
  const { shown, text } = shownOf(given, given.content, opened.personal, leastOf(desk, by));
  const id = randomUUID();
  const due = ground.within === null ? null : limitDay(desk.law(), ground.within, line.day).day;
  await trx
    .insertInto('publication')
    .values({
      id,
      ground: slug,
      case_id: given.case,
      line: given.line,
      document: given.document,
      decided_day: formatDay(line.day),
      unit: file.unit,
      enterprise: given.enterprise,
      ...ground.basis,
      credit_class: creditClass,
      proposed_by: by.actor,
      proposed_at: instantText(by.at),
      publish_due: due === null ? null : formatDay(due),
      state: 'proposed',
      events: 0,
      versions: 1,
      pending_version: 1,
    })
    .execute();
  const { enterpriseName, workers } = given.content;
  await writeVersion(trx, id, 1, { enterpriseName, shown, text, workers }, by);
  await write(
    trx,
    { id, events: 0, ground: slug },
    {
      kind: 'proposed',
      version: 1,
      reason: whyMinor === null ? null : redactText(whyMinor, opened.personal, [enterpriseName]),
      now: { state: 'proposed' },
      subject: file.worker_key,
    },
    by,
  );
  return id;
}

/** What the case already says, as a draft to publish: the fields of the decision and of the opening form, redacted. */
export interface PublicationDraft {
  readonly enterprise: string | null;
  readonly decision: Readonly<Record<string, unknown>>;
  readonly opening: Readonly<Record<string, unknown>>;
}

/** The fields of a decision and of the form its case began with, as they may be shown. @throws publication-no-decision, case-destroyed */
export async function publicationDraft(
  db: Kysely<Tables>,
  desk: CaseDesk,
  { case: id, line, document }: { case: string; line: number; document: DocumentSlug },
): Promise<PublicationDraft & { subject: string | null }> {
  const opened = await openFile(db, desk, id);
  const { file, procedure, lines, personal } = opened;
  const decision = decisionIn(opened, line, document);
  const first = lines[0]!;
  const { respondentName } = first.data;
  const keep = typeof respondentName === 'string' ? [respondentName] : [];
  return {
    enterprise: file.enterprise,
    decision: redactFields(formOf(procedure, decision.action), decision.data, personal, keep),
    opening: redactFields(formOf(procedure, 'open'), first.data, personal, keep),
    subject: file.worker_key,
  };
}

/**
 * Proposes other words for what is shown, because the decision was changed or an objection was right. Somebody else decides; until then
 * what stood stands. @throws publication-unknown, publication-not-from-here, publication-tells-who, case-destroyed
 */
export async function proposeCorrection(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  content: PublicationContent,
  by: By,
): Promise<void> {
  const file = await takePublication(trx, id);
  from(file, ['published', 'objected'], '更正', 'correct');
  const opened = await openFile(trx, desk, file.case_id);
  const about = { ground: file.ground, document: file.document as DocumentSlug, enterprise: file.enterprise };
  const { shown, text } = shownOf(about, content, opened.personal, leastOf(desk, by));
  const version = file.versions + 1;
  const { enterpriseName, workers } = content;
  await writeVersion(trx, id, version, { enterpriseName, shown, text, workers }, by);
  const now = { versions: version, pending_version: version };
  await write(trx, file, { kind: 'correction-proposed', version, now, subject: opened.file.worker_key }, by);
}
