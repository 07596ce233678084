import type { Kysely } from 'kysely';
import type { KeyPort } from '#store/fields/key-port.ts';
import { noticePhonePlace } from '#store/fields/rotate-case-keys.ts';
import { sealText } from '#store/fields/sealed-text.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { NoticeChannel } from '#store/tables/notices.ts';
import type { Moment } from './case-desk.ts';

/** Ways outside of the inbox. */
export const noticeChannels = ['text-message', 'notification'] as const satisfies readonly NoticeChannel[];

/** What somebody wants of a channel. `phone`: 11 digits, for text messages; null: the one known before stays. */
export interface ChannelWish {
  readonly account: string;
  readonly channel: NoticeChannel;
  readonly wanted: boolean;
  readonly phone: string | null;
}

/** What somebody wants, by channel; `ownNumber`: a number for it was given. Every channel is wanted where nothing was said. */
export async function channelsOf(
  db: Kysely<Tables>,
  account: string,
): Promise<{ channel: NoticeChannel; wanted: boolean; ownNumber: boolean }[]> {
  const rows = await db.selectFrom('notice_channel').selectAll().where('account', '=', account).execute();
  return noticeChannels.map((channel) => {
    const row = rows.find((one) => one.channel === channel);
    return { channel, wanted: row?.wanted ?? true, ownNumber: (row?.phone_sealed ?? null) !== null };
  });
}

/** Writes down what somebody wants of a channel; logged. The caller has made sure that a number is theirs. */
export async function setChannel(
  trx: Kysely<Tables>,
  keys: KeyPort,
  { account, channel, wanted, phone }: ChannelWish,
  moment: Moment,
): Promise<void> {
  const sealed =
    phone === null || channel !== 'text-message'
      ? null
      : await sealText(keys, phone, noticePhonePlace(account, channel));
  const at = instantText(moment.at);
  await trx
    .insertInto('notice_channel')
    .values({ account, channel, wanted, phone_sealed: sealed, at })
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'channel'])
        .doUpdateSet({ wanted, at, ...(sealed === null ? {} : { phone_sealed: sealed }) }),
    )
    .execute();
  await record(trx, {
    at: moment.at,
    actor: `account:${account}`,
    role: null,
    action: 'notice-channel.set',
    object: `account:${account}`,
    subject: null,
    purpose: null,
    detail: { channel, wanted, number: sealed !== null },
    request: moment.request,
  });
}
