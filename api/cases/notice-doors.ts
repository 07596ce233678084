import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { channelsOf, noticeChannels, setChannel } from '#journey/3-cases/notice-channels.ts';
import { noticeWords } from '#journey/3-cases/notice-words.ts';
import { caseNumber } from '#journey/3-cases/read-case.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { type Actor, whereMay } from '../access.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { readerOf, recordReading } from '../reading.ts';
import { phoneNumber } from '../sign-in/phone.ts';

/** Notices with the case they are of and the township of their unit. */
const noticesIn = (db: Kysely<Tables>) =>
  db
    .selectFrom('case_notice as notice')
    .innerJoin('case_file as file', 'file.id', 'notice.case_id')
    .leftJoin('unit', 'unit.slug', 'notice.unit');

/** Notices of somebody: those of their standing, and those addressed to their account. */
const mine = (actor: Actor, action: 'list' | 'change') => {
  const standing = whereMay<never, never>(actor, action, 'notice', {
    workerKey: 'notice.worker_key',
    enterprise: 'notice.enterprise',
    unit: 'notice.unit',
    township: 'unit.area_code',
  })(undefined as never);
  return sql<boolean>`(${standing} or (notice.account is not null and notice.account = ${actor.account}))`;
};

/** Everything somebody was told of cases, newest first; read by whoever has the matter now. */
export const noticesDoor = door({
  name: 'notice.list',
  method: 'GET',
  path: '/notices',
  summary: { zh: '我的消息', en: 'What I was told of cases' },
  proof: 'session',
  allows: { action: 'list', resource: 'notice' },
  purpose: 'case-handling',
  query: z.object({
    before: z.coerce.number().int().min(1).optional().describe('只要编号更小的 · only those of a smaller number'),
    unread: z.stringbool().optional(),
  }),
  reply: z.object({
    unread: z.int().describe('未读的件数 · how many are unread'),
    notices: z.array(
      z.object({
        id: z.int(),
        case: z.string(),
        number: z.string(),
        procedure: z.string(),
        kind: z.string(),
        words: z.object({ zh: z.string(), en: z.string() }),
        dueDay: z.string().nullable(),
        at: z.int(),
        readAt: z.int().nullable(),
      }),
    ),
  }),
  async handle(call) {
    const { actor, query, house } = call;
    let rows = noticesIn(house.db.sql)
      .select([
        'notice.id',
        'notice.case_id',
        'notice.kind',
        'notice.role',
        'notice.clock',
        'notice.step',
        'notice.days',
      ])
      .select(['notice.due_day', 'notice.at', 'notice.read_at', 'file.procedure', 'file.year', 'file.serial'])
      .select('file.worker_key')
      .where(mine(actor, 'list'));
    if (query.before !== undefined) rows = rows.where('notice.id', '<', query.before);
    if (query.unread === true) rows = rows.where('notice.read_at', 'is', null);
    const found = await rows.orderBy('notice.id', 'desc').limit(50).execute();
    const { unread } = await noticesIn(house.db.sql)
      .select(({ fn }) => fn.countAll<number>().as('unread'))
      .where(mine(actor, 'list'))
      .where('notice.read_at', 'is', null)
      .executeTakeFirstOrThrow();
    await recordReading(call, {
      purpose: 'case-handling',
      action: 'notice.list',
      object: 'notice:mine',
      subjects: found.map(({ worker_key }) => worker_key),
    });
    return {
      unread: Number(unread),
      notices: found.map((one) => ({
        id: one.id,
        case: one.case_id,
        number: caseNumber(one),
        procedure: one.procedure,
        kind: one.kind,
        words: noticeWords(one),
        dueDay: one.due_day,
        at: one.at,
        readAt: one.read_at,
      })),
    };
  },
});

/** Marks a notice as read; the first reading counts. */
export const noticeReadDoor = door({
  name: 'notice.read',
  method: 'POST',
  path: '/notices/:id/read',
  summary: { zh: '消息已读', en: 'Mark a notice as read' },
  proof: 'session',
  allows: { action: 'change', resource: 'notice' },
  purpose: 'case-handling',
  params: z.object({ id: z.coerce.number().int().min(1) }),
  reply: z.object({ readAt: z.int() }),
  async handle(call) {
    const { at, actor, role, request } = readerOf(call);
    return call.house.db.sql.transaction().execute(async (trx) => {
      const found = await noticesIn(trx)
        .select(['notice.read_at', 'notice.case_id', 'file.worker_key'])
        .where('notice.id', '=', call.params.id)
        .where(mine(call.actor, 'change'))
        .executeTakeFirst();
      if (found === undefined) throw new Refusal(404, 'door-not-found', {});
      if (found.read_at === null)
        await trx
          .updateTable('case_notice')
          .set({ read_at: instantText(at) })
          .where('id', '=', call.params.id)
          .where('read_at', 'is', null)
          .execute();
      await record(trx, {
        at,
        actor,
        role,
        action: 'notice.read',
        object: `notice:${call.params.id}`,
        subject: found.worker_key,
        purpose: 'case-handling',
        detail: { case: found.case_id },
        request,
      });
      return { readAt: found.read_at ?? at };
    });
  },
});

const channel = z.enum(noticeChannels);
const shown = z.object({
  channel,
  wanted: z.boolean(),
  ownNumber: z.boolean().describe('另给过接收号码（封存，不显示） · a number for it was given; sealed, never shown'),
});

/** The account of the call; nobody else has channels. */
function accountOf({ actor }: DoorCall): string {
  if (actor.account === null) throw new Refusal(404, 'door-not-found', {});
  return actor.account;
}

/** How somebody wants to hear of notices beside the inbox. */
export const noticeChannelsDoor = door({
  name: 'notice-channel.list',
  method: 'GET',
  path: '/notices/channels',
  summary: { zh: '我接收消息的方式', en: 'How I want to hear of notices' },
  proof: 'session',
  allows: { action: 'list', resource: 'notice-channel' },
  reply: z.object({ channels: z.array(shown) }),
  async handle(call) {
    return { channels: await channelsOf(call.house.db.sql, accountOf(call)) };
  },
});

/** Turns a channel on or off; what must reach somebody goes out all the same. Whoever signs in by phone gives that number or none. */
export const noticeChannelDoor = door({
  name: 'notice-channel.set',
  method: 'PUT',
  path: '/notices/channels/:channel',
  summary: {
    zh: '开或者关一种接收方式（受理、移送、期限变动仍会发送）',
    en: 'Turn a channel on or off; cases opened, handed over and days that moved are still sent',
  },
  proof: 'session',
  allows: { action: 'change', resource: 'notice-channel' },
  params: z.object({ channel }),
  body: z.object({ wanted: z.boolean(), phone: phoneNumber.optional() }),
  reply: z.object({ channels: z.array(shown) }),
  async handle(call) {
    const account = accountOf(call);
    const { db, keys, signIn } = call.house;
    const { wanted, phone = null } = call.body;
    const { at, request } = readerOf(call);
    const row = await db.sql.selectFrom('account').select('phone_index').where('id', '=', account).executeTakeFirst();
    const own = row?.phone_index ?? null;
    if (phone !== null && own !== null && signIn?.secrets.blindIndex('phone', phone) !== own)
      throw new Refusal(409, 'notice-phone-not-yours', {});
    const wish = { account, channel: call.params.channel, wanted, phone };
    await db.sql.transaction().execute((trx) => setChannel(trx, keys, wish, { at, request }));
    return { channels: await channelsOf(db.sql, account) };
  },
});
