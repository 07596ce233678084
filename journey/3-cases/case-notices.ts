import type { Kysely } from 'kysely';
import type { CaseRole } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import type { NoticeKind } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseStanding } from './case-parts.ts';

/** What somebody is told. */
export interface NewNotice {
  readonly kind: NoticeKind;
  readonly role: CaseRole;
  readonly clock?: string;
  readonly run?: number;
  readonly step?: string;
  readonly days?: number;
  readonly dueDay?: string | null;
}

/** Whom a notice to a part of a case reaches: those assigned to it, else the party or the unit that has it. */
async function receiversOf(db: Kysely<Tables>, file: CaseStanding, role: CaseRole) {
  const nobody = { worker_key: null, account: null, enterprise: null, unit: null };
  const people = await db
    .selectFrom('case_part')
    .select('account')
    .where('case_id', '=', file.id)
    .where('role', '=', role)
    .where('until_line', 'is', null)
    .execute();
  if (people.length > 0) return people.map(({ account }) => ({ ...nobody, account }));
  if (role === 'applicant' || role === 'representatives' || role === 'anyone') {
    if (file.worker_key !== null) return [{ ...nobody, worker_key: file.worker_key }];
    if (file.opener_enterprise !== null) return [{ ...nobody, enterprise: file.opener_enterprise }];
    const account = /^account:(.+)$/.exec(file.opened_by)?.[1];
    return account === undefined ? [{ ...nobody, unit: file.unit }] : [{ ...nobody, account }];
  }
  // A respondent without a place in the system is told on paper by the unit, so the unit is what hears.
  if (role === 'respondent' && file.enterprise !== null) return [{ ...nobody, enterprise: file.enterprise }];
  return [{ ...nobody, unit: file.unit }];
}

/** Puts a notice where those it is for will read it; the same word about the same run comes once. Returns how many were new. */
export async function tell(trx: Kysely<Tables>, file: CaseStanding, notice: NewNotice, at: number): Promise<number> {
  const receivers = await receiversOf(trx, file, notice.role);
  const told = await trx
    .insertInto('case_notice')
    .values(
      receivers.map((receiver) => ({
        ...receiver,
        case_id: file.id,
        role: notice.role,
        kind: notice.kind,
        clock: notice.clock ?? null,
        run: notice.run ?? null,
        step: notice.step ?? null,
        days: notice.days ?? null,
        due_day: notice.dueDay ?? null,
        at: instantText(at),
        read_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return told.length;
}
