import { keepAttachment } from '#journey/3-cases/attachments/keep-attachment.ts';
import { openCase } from '#journey/3-cases/open-case.ts';
import { makeCall } from '#journey/3-cases/port-calls.ts';
import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { samples } from '#outside/port.builder.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { instantText } from '#store/tables/columns.ts';
import type { Actor } from './access.ts';

/** How one door is called once so that it reads or changes personal data of `ann`, and what the log then says. */
export interface Line {
  as: Actor | 'platform';
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
  /** Null: about no worker in particular, since … */
  nobody?:
    | 'people with an office'
    | 'rows of many workers at once'
    | 'the call names nobody outside its sealed text'
    | 'a draft';
  purpose?: PurposeSlug;
}

/** A prompt that a worker’s orders on one platform show, and a call on paper of the human resources bureau; the call’s number. */
export async function promptAndCall(
  db: Database,
  keys: KeyPort,
  { worker, enterprise, at }: { worker: string; enterprise: string; at: number },
): Promise<number> {
  await db.sql
    .insertInto('live_prompt')
    .values({
      kind: 'continuous',
      stage: 'at',
      worker_key: worker,
      enterprise,
      subject: '1',
      ids: JSON.stringify({ [enterprise]: 'w-1' }),
      due_at: instantText(at),
      written_at: instantText(at),
      to_worker: true,
      at_least: 1,
      at_most: 1,
      limit_seconds: 1,
      on_upper_bound: false,
      detail: '{}',
    })
    .execute();
  const call = {
    port: 'police' as const,
    key: 'k',
    about: 'case:12',
    unit: 'human-resources',
    request: samples.police.request,
    actor: 'account:7',
  };
  return (await db.sql.transaction().execute((trx) => makeCall(trx, { keys, lines: {} }, call, at))).id;
}

/** Numbers of a complaint of a worker to the human resources bureau, and of a draft of somebody, each with an attachment of that number. */
export const papers = {
  case: '0f8c1c1e-0000-4000-8000-00000000000a',
  draft: '0f8c1c1e-0000-4000-8000-00000000000d',
} as const;

/** Makes them; the people are invented. Returns the number of the notice to the unit. */
export async function casePapers(
  db: Database,
  keys: KeyPort,
  { worker, account, at }: { worker: string; account: string; at: number },
): Promise<number> {
  // Whom a part of a case can be given to.
  await db.sql
    .insertInto('account')
    .values({ id: 'a-1', opened_at: instantText(at), opened_by: 'system:test' })
    .execute();
  const desk = { db, keys, law: () => lawAsKnown() };
  const moment = { at, request: null };
  await db.sql.transaction().execute((trx) =>
    openCase(
      trx,
      desk,
      {
        id: papers.case,
        procedure: 'inspection-complaint',
        unit: 'human-resources',
        township: null,
        workerKey: worker,
        enterprise: null,
        openerEnterprise: null,
        role: 'applicant',
        actor: 'account:opener',
        fromCase: null,
        data: {
          name: '张小明',
          idNumber: '500229198512312349',
          phone: '13800138001',
          serviceAddress: '城口县葛城街道示例路1号',
          respondentName: '示例配送有限公司',
          matters: ['pay'],
          facts: '未按约定支付。',
          claims: ['支付拖欠的配送费'],
          channel: 'online',
          toldOfLegalAid: true,
        },
      },
      moment,
    ),
  );
  for (const id of [papers.case, papers.draft]) {
    const bytes = Buffer.from(`#!AMR\n${id}`);
    const letIn = { kind: 'amr' as const, kept: bytes, scannedWith: null };
    await keepAttachment(desk, { case: id, id, name: '录音.amr', bytes, letIn, actor: account, role: null }, moment);
  }
  return (
    await db.sql.selectFrom('case_notice').select('id').where('unit', '=', 'human-resources').executeTakeFirstOrThrow()
  ).id;
}
