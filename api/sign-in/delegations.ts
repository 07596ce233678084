import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from './accounts.ts';
import type { Secrets } from './secrets.ts';

const DAY = 86_400_000;

/** What a worker agrees to. A change of a word is a new version; rows keep the SM3 of the text that was agreed to. */
export const consentText = {
  version: '2026-11',
  zh: '我委托使用所填手机号的人代我查看我在本系统的记录、代我提交申请和投诉，到所选日期为止。我可以随时撤回，撤回后立即失效；撤回以前办的事仍然有效。受托人不能再委托别人。',
  en: 'I let the person with the phone number given see my records in this system and hand in applications and complaints for me, until the day chosen. I may withdraw this at any time, at once; what was done before stays done. The person may not pass this on.',
} as const;

const textSm3 = sm3(`${consentText.version}\n${consentText.zh}\n${consentText.en}`);

/** Writes down that a worker lets the person with a phone act for them; the worker has read and agreed to the text. */
export async function giveDelegation(
  trx: Kysely<Tables>,
  { workerKey, phone, days }: { workerKey: string; phone: string; days: number },
  by: By,
  secrets: Secrets,
): Promise<{ id: string; until: number }> {
  const id = randomUUID();
  const until = by.at + days * DAY;
  await trx
    .insertInto('delegation')
    .values({
      id,
      worker_key: workerKey,
      delegate_index: secrets.blindIndex('phone', phone),
      text_version: consentText.version,
      text_sm3: textSm3,
      agreed_at: instantText(by.at),
      until_at: instantText(until),
      withdrawn_at: null,
    })
    .execute();
  await record(trx, {
    ...by,
    action: 'delegation.create',
    object: `delegation:${id}`,
    subject: workerKey,
    purpose: 'delegation',
    detail: { text: consentText.version },
  });
  return { id, until };
}
