import type { Kysely } from 'kysely';
import { civilFromDay, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { foldCase } from '#measures/case-file/fold.ts';
import { fieldsOf, rolesOf } from '#measures/case-file/may-act.ts';
import { proceduresBySlug } from '#measures/catalogue.ts';
import type { CaseRole, Procedure } from '#measures/procedure.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { oneAtATime } from '../personal-data/one-at-a-time.ts';
import { endDraft } from './attachments/drafts.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { caseKey, firstLineHash, newCaseKey, writeLine } from './case-lines.ts';
import { tell } from './case-notices.ts';
import { clocksToSave, folded, writeClocks } from './case-projection.ts';

/** A case to be opened. `id` is the sender's own: the same one sent again is the same case. */
export interface NewCase {
  readonly id: string;
  readonly procedure: string;
  readonly unit: string;
  readonly township: string | null;
  readonly workerKey: string | null;
  readonly enterprise: string | null;
  readonly openerEnterprise: string | null;
  readonly role: CaseRole;
  /** As the log names people. */
  readonly actor: string;
  readonly data: unknown;
  readonly fromCase: string | null;
}

/** The procedure of a slug. @throws case-unknown-procedure */
export function procedureNamed(slug: string): Procedure {
  const found = proceduresBySlug.get(slug);
  if (found === undefined) throw new GangwanError('case-unknown-procedure', { procedure: slug.slice(0, 60) });
  return found;
}

/** A case that was opened: its number, or that of the same one sent before. */
export interface OpenedCase {
  readonly id: string;
  readonly year: number;
  readonly serial: number;
  readonly unit: string;
  /** True where it was there already. */
  readonly again: boolean;
}

/**
 * Opens a case: its first line, its clocks and those told of it, in the caller's transaction; all of it or nothing.
 * @throws case-unknown-procedure, case-not-this-role, case-form, case-id-taken
 */
export async function openCase(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  given: NewCase,
  moment: Moment,
): Promise<OpenedCase> {
  const procedure = procedureNamed(given.procedure);
  // Two sendings of one number wait for each other, and so do two cases that want the next serial.
  await oneAtATime(trx, `case:${given.id}`);
  await oneAtATime(trx, `case:${given.procedure}:${given.unit}`);
  const there = await trx
    .selectFrom('case_file')
    .select(['id', 'year', 'serial', 'unit', 'procedure', 'opened_by'])
    .where('id', '=', given.id)
    .executeTakeFirst();
  if (there !== undefined) {
    if (there.procedure !== given.procedure || there.opened_by !== given.actor)
      throw new GangwanError('case-id-taken', { id: given.id });
    return { id: there.id, year: there.year, serial: there.serial, unit: there.unit, again: true };
  }
  const { title, opens } = procedure;
  if (!opens.by.includes(given.role) && given.role !== 'system') {
    const own = { procedure: title.zh, procedureEn: title.en, step: '提出', stepEn: 'open' };
    throw new GangwanError('case-not-this-role', { ...own, ...rolesOf(opens.by) });
  }
  const data = fieldsOf(opens.asks, given.data, title.zh, title.en);
  const law = desk.law();
  const at = Math.floor(moment.at / 1000);
  const today = dayOf(at);
  const line = {
    action: 'open',
    role: given.role,
    actor: given.actor,
    at: moment.at,
    day: today,
    data,
    sentKey: given.id,
  };
  const status = foldCase(procedure, [{ ...line, seq: 1, at }], law, today);
  const { year } = civilFromDay(today);
  const last = await trx
    .selectFrom('case_file')
    .select(({ fn }) => fn.max('serial').as('serial'))
    .where('procedure', '=', given.procedure)
    .where('unit', '=', given.unit)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  const serial = (last.serial ?? 0) + 1;
  // What was attached while the form was filled in is sealed under the key of its draft.
  const key_sealed = (await endDraft(trx, given.id, given.actor)) ?? (await newCaseKey(desk.keys, given.id));
  const file = {
    id: given.id,
    procedure: given.procedure,
    unit: given.unit,
    year,
    serial,
    township: given.township,
    worker_key: given.workerKey,
    enterprise: given.enterprise,
    opener_enterprise: given.openerEnterprise,
    opened_by: given.actor,
    opened_at: instantText(moment.at),
    opened_day: formatDay(today),
    from_case: given.fromCase,
    key_sealed,
    ...folded(status, 1),
  };
  await trx.insertInto('case_file').values(file).execute();
  const key = await caseKey(desk.keys, file);
  const hash = await writeLine(trx, key!, { id: given.id, seq: 1, before: firstLineHash }, line);
  await writeClocks(trx, procedure, file, status, clocksToSave(status.clocks, []), law);
  await tell(trx, file, { kind: 'opened', role: 'officer' }, moment.at);
  if (
    given.enterprise !== null &&
    given.enterprise !== given.openerEnterprise &&
    opens.issues?.includes('response-notice')
  ) {
    await tell(trx, file, { kind: 'opened', role: 'respondent' }, moment.at);
  }
  await record(trx, {
    at: moment.at,
    actor: given.actor,
    role: given.role,
    action: 'case.open',
    object: `case:${given.id}`,
    subject: given.workerKey,
    purpose: 'case-handling',
    detail: { procedure: given.procedure, unit: given.unit, line: hash },
    request: moment.request,
  });
  return { id: given.id, year, serial, unit: given.unit, again: false };
}
