import type { Kysely } from 'kysely';
import { type Day, day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { groundOf, takeDownDay } from '#measures/publication-grounds.ts';
import { redactText } from '#measures/redaction.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import type { By } from '../personal-data/by.ts';
import { openFile } from './decision-behind.ts';
import { byAnother, dayAt, from, type PublicationFile, takePublication, write } from './publication-file.ts';

/** A reason as it may be shown: redacted of whoever the case knows. @throws case-destroyed */
export async function shownReason(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  file: PublicationFile,
  reason: string,
): Promise<{ reason: string; subject: string | null }> {
  const { personal, file: behind } = await openFile(trx, desk, file.case_id);
  const { enterprise_name } = await trx
    .selectFrom('publication_version')
    .select('enterprise_name')
    .where('publication', '=', file.id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { reason: redactText(reason, personal, [enterprise_name, file.enterprise]), subject: behind.worker_key };
}

/** 法制审核: a legal reviewer who did not write it finds that it may be published. @throws publication-not-from-here, publication-same-person */
export async function checkPublication(trx: Kysely<Tables>, id: string, by: By): Promise<void> {
  const file = await takePublication(trx, id);
  from(file, ['proposed'], '法制审核', 'check legally');
  await byAnother(trx, id, file.versions, by, '法制审核', 'check legally');
  await write(trx, file, { kind: 'checked', version: file.versions, now: { state: 'checked' } }, by);
}

/**
 * Decides on what was proposed, or on a correction: approves, or refuses with a reason. By somebody else than whoever wrote it; where the
 * ground asks for a legal check, after it. @throws publication-not-from-here, publication-same-person, case-destroyed
 */
export async function decidePublication(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  { approve, reason }: { approve: boolean; reason: string },
  by: By,
): Promise<void> {
  const file = await takePublication(trx, id);
  const correction = file.shown_version !== null && file.pending_version !== null && file.from_day !== null;
  const asked = groundOf(file.ground).legalCheck ? (['checked'] as const) : (['proposed', 'checked'] as const);
  from(file, correction ? ['published', 'objected'] : asked, '决定', 'decide');
  const version = file.pending_version!;
  await byAnother(trx, id, version, by, '决定', 'decide');
  const said = await shownReason(trx, desk, file, reason);
  if (correction) {
    await write(
      trx,
      file,
      approve
        ? {
            kind: 'corrected',
            version,
            ...said,
            now: { shown_version: version, pending_version: null, correct_due: null },
          }
        : { kind: 'correction-refused', version, ...said, now: { pending_version: null } },
      by,
    );
    return;
  }
  await write(
    trx,
    file,
    approve
      ? {
          kind: 'approved',
          version,
          ...said,
          now: { state: 'approved', shown_version: version, pending_version: null },
        }
      : { kind: 'refused', version, ...said, now: { state: 'refused', pending_version: null } },
    by,
  );
}

/**
 * Publishes what was approved, from today until the day its term is full: by the class or the ground’s own limit, counted from the
 * decision. `until`: an earlier day, or the day where law gives none. Returns that day. @throws publication-not-from-here,
 * publication-no-term, publication-term-over
 */
export async function publish(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  until: Day | null,
  by: By,
): Promise<Day> {
  const file = await takePublication(trx, id);
  from(file, ['approved'], '公布', 'publish');
  const today = dayAt(by.at);
  const decided = day(file.decided_day);
  const { day: full } = takeDownDay(file.ground, file.credit_class, { decided, published: today }, desk.law());
  const last = full === null ? until : until === null ? full : Math.min(full, until);
  if (last === null) throw new GangwanError('publication-no-term', { day: formatDay(today) });
  if (last <= today) throw new GangwanError('publication-term-over', { day: formatDay(last) });
  await write(
    trx,
    file,
    {
      kind: 'published',
      version: file.shown_version!,
      due: last,
      now: { state: 'published', from_day: formatDay(today), take_down_day: formatDay(last) },
    },
    by,
  );
  return last;
}
