import type { Kysely, Selectable, Updateable } from 'kysely';
import { canonicalJson } from '#basics/canonical.ts';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import type { GroundSlug } from '#measures/publication-grounds.ts';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { PublicationEventRow, PublicationRow, PublicationState, ShownField } from '#store/tables/publication.ts';
import type { By } from '../personal-data/by.ts';

/** A publication as it stands, its ground read. */
export type PublicationFile = Selectable<PublicationRow> & { ground: GroundSlug };

/** 状态: how a publication can stand. */
export const publicationStates: Readonly<Record<PublicationState, { zh: string; en: string }>> = {
  proposed: { zh: '拟公布', en: 'Candidate' },
  checked: { zh: '已法制审核', en: 'Legally checked' },
  approved: { zh: '已批准，待公布', en: 'Approved, to be published' },
  refused: { zh: '不予公布', en: 'Not to be published' },
  published: { zh: '公布中', en: 'Published' },
  objected: { zh: '公布中，异议处理', en: 'Published, objected to' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  ended: { zh: '已停止公布', en: 'No longer published' },
};

/** The day of an instant of epoch milliseconds. */
export const dayAt = (at: number): Day => dayOf(Math.floor(at / 1000));

/** A publication held until the transaction ends. @throws publication-unknown */
export async function takePublication(trx: Kysely<Tables>, id: string): Promise<PublicationFile> {
  const file = await trx.selectFrom('publication').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (file === undefined) throw new GangwanError('publication-unknown', { id: id.slice(0, 60) });
  return file as PublicationFile;
}

/** Lets a step be taken only from these states. @throws publication-not-from-here */
export function from(file: PublicationFile, states: readonly PublicationState[], zh: string, en: string): void {
  if (states.includes(file.state)) return;
  const { zh: state, en: stateEn } = publicationStates[file.state];
  throw new GangwanError('publication-not-from-here', { state, stateEn, step: zh, stepEn: en });
}

/** What a step writes beside its kind. */
export interface Step {
  readonly kind: PublicationEventRow['kind'];
  readonly version: number;
  readonly reason?: string | null;
  readonly wordsSealed?: string | null;
  readonly due?: Day | null;
  readonly ends?: { readonly case: string; readonly line: number };
  /** What the step makes of the columns folded from the events. */
  readonly now: Omit<Updateable<PublicationRow>, 'events'>;
  /** Key of the worker whose data was read for it; null: nobody’s. */
  readonly subject?: string | null;
}

/** Whoever wrote a version. */
export async function writerOf(trx: Kysely<Tables>, id: string, version: number): Promise<string> {
  const { proposed_by } = await trx
    .selectFrom('publication_version')
    .select('proposed_by')
    .where('publication', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return proposed_by;
}

/** Lets nobody decide on what they wrote; the table refuses it too. @throws publication-same-person */
export async function byAnother(
  trx: Kysely<Tables>,
  id: string,
  version: number,
  by: By,
  zh: string,
  en: string,
): Promise<void> {
  if ((await writerOf(trx, id, version)) === by.actor)
    throw new GangwanError('publication-same-person', { step: zh, stepEn: en });
}

/** Writes an event, what it makes of the publication, and the log, in the caller’s transaction. */
export async function write(
  trx: Kysely<Tables>,
  file: Pick<PublicationFile, 'id' | 'events' | 'ground'>,
  step: Step,
  by: By,
): Promise<void> {
  const seq = file.events + 1;
  await trx
    .insertInto('publication_event')
    .values({
      publication: file.id,
      seq,
      kind: step.kind,
      version: step.version,
      proposed_by: await writerOf(trx, file.id, step.version),
      by_actor: by.actor,
      role: by.role,
      day: formatDay(dayAt(by.at)),
      at: instantText(by.at),
      reason: step.reason ?? null,
      words_sealed: step.wordsSealed ?? null,
      due_day: step.due == null ? null : formatDay(step.due),
      ends_case: step.ends?.case ?? null,
      ends_line: step.ends?.line ?? null,
    })
    .execute();
  await trx
    .updateTable('publication')
    .set({ ...step.now, events: seq })
    .where('id', '=', file.id)
    .execute();
  await record(trx, {
    ...by,
    action: `publication.${step.kind}`,
    object: `publication:${file.id}`,
    subject: step.subject ?? null,
    purpose: step.subject === undefined ? null : 'case-handling',
    detail: { ground: file.ground, version: step.version, seq },
  });
}

/** Writes a version of what is to be shown; redacted before it comes here. */
export async function writeVersion(
  trx: Kysely<Tables>,
  id: string,
  version: number,
  {
    enterpriseName,
    shown,
    text,
    workers,
  }: { enterpriseName: string; shown: ShownField[]; text: string; workers: number | null },
  by: By,
): Promise<void> {
  await trx
    .insertInto('publication_version')
    .values({
      publication: id,
      version,
      enterprise_name: enterpriseName,
      shown: JSON.stringify(shown),
      shown_text: text,
      shown_sm3: sm3(canonicalJson(shown as never)),
      workers,
      proposed_by: by.actor,
      at: instantText(by.at),
    })
    .execute();
}
