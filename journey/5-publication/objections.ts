import type { Kysely } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { groundOf, limitDay } from '#measures/publication-grounds.ts';
import { openWith, sealWith } from '#store/fields/key-port.ts';
import { placeOf } from '#store/fields/sealed-text.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import { caseKey } from '../3-cases/case-lines.ts';
import { caseFile } from '../3-cases/read-case.ts';
import type { By } from '../personal-data/by.ts';
import { shownReason } from './decide.ts';
import { byAnother, dayAt, from, takePublication, write } from './publication-file.ts';

const place = (id: string, seq: number) => placeOf('publication_event', 'words_sealed', `${id}/${seq}`);

async function keyOf(db: Kysely<Tables>, desk: CaseDesk, id: string): Promise<Buffer | null> {
  return caseKey(desk.keys, await caseFile(db, id));
}

/** Words of events under the key of the case, opened; an event whose key was destroyed is absent. */
export async function wordsOf(
  db: Kysely<Tables>,
  desk: CaseDesk,
  { id, case_id }: { id: string; case_id: string },
): Promise<ReadonlyMap<number, string>> {
  const key = await keyOf(db, desk, case_id);
  if (key === null) return new Map();
  const rows = await db
    .selectFrom('publication_event')
    .select(['seq', 'words_sealed'])
    .where('publication', '=', id)
    .where('words_sealed', 'is not', null)
    .execute();
  return new Map(
    rows.map(({ seq, words_sealed }) => [
      seq,
      openWith(key, Buffer.from(words_sealed!, 'base64url'), place(id, seq)).toString('utf8'),
    ]),
  );
}

/**
 * 异议: the enterprise objects in writing to what is published about it. What it says stays sealed with the case. Returns the last day to
 * answer, 15 working days from receipt. @throws publication-unknown, publication-not-from-here, case-destroyed
 */
export async function objectToPublication(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  words: string,
  by: By,
): Promise<Day> {
  const file = await takePublication(trx, id);
  from(file, ['published'], '提出异议', 'object');
  const key = await keyOf(trx, desk, file.case_id);
  if (key === null) throw new GangwanError('case-destroyed', { id: file.case_id });
  const due = limitDay(desk.law(), groundOf(file.ground).answer, dayAt(by.at)).day!;
  await write(
    trx,
    file,
    {
      kind: 'objected',
      version: file.shown_version!,
      wordsSealed: sealWith(key, Buffer.from(words, 'utf8'), place(id, file.events + 1)).toString('base64url'),
      due,
      now: { state: 'objected', answer_due: formatDay(due) },
    },
    by,
  );
  return due;
}

/**
 * Answers an objection: what stands is upheld, or is to be corrected, which then has a last day of its own, returned. By somebody else
 * than whoever wrote it. @throws publication-not-from-here, publication-same-person, case-destroyed
 */
export async function answerObjection(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  { uphold, reason }: { uphold: boolean; reason: string },
  by: By,
): Promise<Day | null> {
  const file = await takePublication(trx, id);
  from(file, ['objected'], '答复异议', 'answer the objection');
  const version = file.shown_version!;
  await byAnother(trx, id, version, by, '答复异议', 'answer the objection');
  const said = await shownReason(trx, desk, file, reason);
  const due = uphold ? null : limitDay(desk.law(), groundOf(file.ground).correct, dayAt(by.at)).day;
  const now = {
    state: 'published' as const,
    answer_due: null,
    ...(due === null ? {} : { correct_due: formatDay(due) }),
  };
  await write(trx, file, { kind: uphold ? 'upheld' : 'changed', version, ...said, due, now }, by);
  return due;
}

/**
 * Notes that the decision behind was changed or set aside, and by when the publication is to be corrected (10 working days) or withdrawn
 * (3 working days, 行政处罚法 art. 48). @throws publication-not-from-here, case-destroyed
 */
export async function decisionChanged(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  { how, reason }: { how: 'changed' | 'set-aside'; reason: string },
  by: By,
): Promise<Day> {
  const file = await takePublication(trx, id);
  from(file, ['published', 'objected'], '登记决定变更', 'note a changed decision');
  const said = await shownReason(trx, desk, file, reason);
  const { correct, withdraw } = groundOf(file.ground);
  const due = limitDay(desk.law(), how === 'changed' ? correct : withdraw, dayAt(by.at)).day;
  if (due === null) throw new GangwanError('publication-no-term', { day: formatDay(dayAt(by.at)) });
  const now = how === 'changed' ? { correct_due: formatDay(due) } : { withdraw_due: formatDay(due) };
  await write(trx, file, { kind: 'changed', version: file.shown_version!, ...said, due, now }, by);
  return due;
}
