import type { Kysely, Selectable } from 'kysely';
import type { KeyPort } from '#store/fields/key-port.ts';
import { noticePhonePlace } from '#store/fields/rotate-case-keys.ts';
import { openText, placeOf } from '#store/fields/sealed-text.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow, CaseNoticeRow } from '#store/tables/cases.ts';
import type { NoticeChannel } from '#store/tables/notices.ts';
import { caseKey, readLines } from './case-lines.ts';
import { mustReach } from './notice-words.ts';

/** Who is behind a WeChat account: its open id stands as an identity of this issuer. */
export const weChatIssuer = 'https://open.weixin.qq.com';

/** A way to tell somebody. `account` empty: whom the case itself names. */
export interface Way {
  readonly account: string;
  readonly channel: NoticeChannel;
  /** Phone or open id. */
  readonly to: string;
}

/** How a notice can reach whom it is for. */
export interface Reach {
  readonly ways: readonly Way[];
  /** Whether somebody it is for can read it in the inbox. */
  readonly inbox: boolean;
  /** Whether it is for a party, who is told on paper where nothing else reaches them. */
  readonly party: boolean;
}

type Notice = Selectable<CaseNoticeRow>;
type File = Selectable<CaseFileRow>;

const parties = new Set(['applicant', 'respondent', 'representatives', 'anyone']);
const mobile = /^1[3-9]\d{9}$/;
/** Accounts of one enterprise that are told outside of the inbox. */
const mostOfEnterprise = 5;

/** The ways a notice can go beside the inbox: what those it is for want, and numbers that are known. */
export async function reachOf(trx: Kysely<Tables>, keys: KeyPort, notice: Notice, file: File): Promise<Reach> {
  const party = parties.has(notice.role);
  if (notice.unit !== null) return { ways: [], inbox: true, party: false };
  const accounts = await accountsOf(trx, notice);
  const known = party ? await knownPhone(trx, keys, notice, file) : null;
  if (accounts.length === 0) {
    const ways: Way[] = known === null ? [] : [{ account: '', channel: 'text-message', to: known }];
    return { ways, inbox: false, party };
  }
  const ways: Way[] = [];
  for (const account of accounts) ways.push(...(await waysOf(trx, keys, account, known, mustReach.has(notice.kind))));
  return { ways, inbox: true, party };
}

/** Open accounts a notice is for. */
async function accountsOf(trx: Kysely<Tables>, { account, worker_key, enterprise }: Notice): Promise<string[]> {
  let query = trx.selectFrom('account').select('account.id').where('account.closed_at', 'is', null);
  if (account !== null) query = query.where('account.id', '=', account);
  else if (worker_key !== null) query = query.where('account.worker_key', '=', worker_key);
  else
    query = query
      .innerJoin('role_held', 'role_held.account', 'account.id')
      .where('role_held.enterprise', '=', enterprise)
      .where('role_held.to_at', 'is', null)
      .distinct();
  const rows = await query.orderBy('account.id').limit(mostOfEnterprise).execute();
  return rows.map(({ id }) => id);
}

async function waysOf(
  trx: Kysely<Tables>,
  keys: KeyPort,
  account: string,
  known: string | null,
  must: boolean,
): Promise<Way[]> {
  const wishes = await trx.selectFrom('notice_channel').selectAll().where('account', '=', account).execute();
  const wish = (channel: NoticeChannel) => wishes.find((one) => one.channel === channel);
  const wanted = (channel: NoticeChannel) => must || wish(channel)?.wanted !== false;
  const ways: Way[] = [];
  const sealed = wish('text-message')?.phone_sealed ?? null;
  const phone =
    sealed === null ? known : mobileOf(await openText(keys, sealed, noticePhonePlace(account, 'text-message')));
  if (phone !== null && wanted('text-message')) ways.push({ account, channel: 'text-message', to: phone });
  const weChat = await trx
    .selectFrom('outside_identity')
    .select('subject')
    .where('issuer', '=', weChatIssuer)
    .where('account', '=', account)
    .executeTakeFirst();
  if (weChat !== undefined && wanted('notification'))
    ways.push({ account, channel: 'notification', to: weChat.subject });
  return ways;
}

/** The number a party is reached at: for the applicant what the form says, else what the county knows of the worker. */
async function knownPhone(trx: Kysely<Tables>, keys: KeyPort, notice: Notice, file: File): Promise<string | null> {
  if (notice.role !== 'respondent') {
    const said = await phoneOfForm(trx, keys, file);
    if (said !== null) return said;
  }
  if (notice.worker_key === null) return null;
  const person = await trx
    .selectFrom('person')
    .select(['id', 'phone_sealed'])
    .where('worker_key', '=', notice.worker_key)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (person === undefined || person.phone_sealed === null) return null;
  return mobileOf(await openText(keys, person.phone_sealed, placeOf('person', 'phone_sealed', `${person.id}`)));
}

/** The number whoever opened the case gave with its form. */
async function phoneOfForm(trx: Kysely<Tables>, keys: KeyPort, file: File): Promise<string | null> {
  const key = await caseKey(keys, file);
  if (key === null) return null;
  const said = (await readLines(trx, file.id, key))[0]?.data.phone;
  return typeof said === 'string' ? mobileOf(said) : null;
}

/** A mobile number in its 11 digits; null for what no text message can go to. */
function mobileOf(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(?:\+|00)86/, '');
  return mobile.test(digits) ? digits : null;
}
