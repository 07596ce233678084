import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { requireAssessment, sourceSubject } from '../../personal-data/impact.ts';
import type { PurposeSlug } from '../../personal-data/purposes.ts';

/** Who does something, for the log. */
export interface Doer {
  /** `account:ID`, `key:ID` or `system:NAME`. */
  actor: string;
  role: string | null;
  request: string | null;
  /** Epoch milliseconds. */
  at: number;
}

/** What an enterprise applies for (sheet F.5 point 1). */
export interface ApplicationForm {
  uscc: string;
  purpose: string;
  legalBasis: string;
  tables: readonly TableName[];
  /** Days the platform keeps what it got back from the county. */
  retentionDays: number;
  /** Addresses or CIDR ranges it calls from; empty: from anywhere. */
  ipAllow: readonly string[];
  /** Rows it may send a day (Asia/Shanghai). */
  rowsPerDay: number;
}

/** An application and what became of it; instants in epoch milliseconds. */
export interface Application extends ApplicationForm {
  id: string;
  appliedAt: number;
  decision: 'approved' | 'refused' | null;
  decidedAt: number | null;
  reason: string | null;
}

/** Hands in an application. */
export async function apply(sql: Kysely<Tables>, form: ApplicationForm, doer: Doer): Promise<Application> {
  const id = randomUUID();
  await sql.transaction().execute(async (trx) => {
    await trx
      .insertInto('platform_application')
      .values({
        id,
        uscc: form.uscc,
        purpose: form.purpose,
        legal_basis: form.legalBasis,
        exchange_tables: JSON.stringify(form.tables),
        retention_days: form.retentionDays,
        ip_allow: JSON.stringify(form.ipAllow),
        rows_per_day: form.rowsPerDay,
        applied_at: instantText(doer.at),
        applied_by: doer.actor,
      })
      .execute();
    await logged(trx, 'platform-application.create', `platform-application:${id}`, doer, { uscc: form.uscc });
  });
  return { ...form, id, appliedAt: doer.at, decision: null, decidedAt: null, reason: null };
}

/**
 * Approves or refuses an application, once; approved only with an assessment of the source (个人信息保护法 art. 55).
 * @throws open-decided-before, impact-not-approved
 */
export async function decide(
  sql: Kysely<Tables>,
  id: string,
  decision: 'approved' | 'refused',
  reason: string | null,
  doer: Doer,
): Promise<void> {
  await sql.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('platform_application')
      .set({ decision, reason, decided_at: instantText(doer.at), decided_by: doer.actor })
      .where('id', '=', id)
      .where('decision', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new GangwanError('open-decided-before', {});
    if (decision === 'approved') {
      const { uscc } = (await applicationOf(trx, id))!;
      await requireAssessment(trx, sourceSubject(uscc), doer.at);
    }
    await logged(trx, 'platform-application.decide', `platform-application:${id}`, doer, { decision });
  });
}

/** One application, or null. */
export async function applicationOf(sql: Kysely<Tables>, id: string): Promise<Application | null> {
  const row = await sql.selectFrom('platform_application').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : asApplication(row);
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
const rowsOf = (sql: Kysely<Tables>) => sql.selectFrom('platform_application').selectAll().execute();

/** A row of the store as an application. */
export function asApplication(row: Row): Application {
  return {
    id: row.id,
    uscc: row.uscc,
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    tables: row.exchange_tables as TableName[],
    retentionDays: row.retention_days,
    ipAllow: row.ip_allow,
    rowsPerDay: row.rows_per_day,
    appliedAt: row.applied_at,
    decision: row.decision,
    decidedAt: row.decided_at,
    reason: row.reason,
  };
}

/** Writes an act of somebody to the log, in the transaction of the act; with a purpose where personal data came in or was read. */
export function logged(
  trx: Kysely<Tables>,
  action: string,
  object: string,
  { actor, role, request, at }: Doer,
  detail: Readonly<Record<string, string | number | boolean | null>> = {},
  purpose: PurposeSlug | null = null,
): Promise<number> {
  return record(trx, { at, actor, role, action, object, subject: null, purpose, detail, request });
}

/** Whether a text is an address or a CIDR range. */
export function isAddressRange(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}
