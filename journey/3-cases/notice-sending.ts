import { type Kysely, type Selectable, sql } from 'kysely';
import type { Lines } from '#outside/ports.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow, CaseNoticeRow } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseNoticeSendingRow } from '#store/tables/notices.ts';
import { reachOf, type Way } from './notice-reach.ts';
import { messageValues, mustReach, type NoticeAbout } from './notice-words.ts';
import { makeCall, type NewCall } from './port-calls.ts';

/** Store, keys and lines notices go out with. */
export interface NoticeDesk {
  readonly db: Database;
  readonly keys: KeyPort;
  readonly lines: Lines;
}

/** Hours of the day, Asia/Shanghai, between which nobody's phone rings: settings of the county. */
const quiet = { from: 21, to: 8 };
/** How many notices before the last one are looked at again: numbers are given before rows are there to be seen. */
const lookBack = 5000;

/** Whether phones are left alone at an instant, epoch milliseconds. */
function isQuiet(at: number): boolean {
  const hour = Math.floor(at / 3_600_000 + 8) % 24;
  return hour >= quiet.from || hour < quiet.to;
}

/** What one look did: notices that were looked at, and calls made for them. */
export interface NoticesSent {
  readonly looked: number;
  readonly calls: number;
}

/**
 * Takes every notice that has not gone out yet to those it is for: by text message and WeChat where there is a line and they want it, on
 * paper where a party has no other way. Calls and the word that they were made are one transaction a notice, so that cut off anywhere it
 * is run again and nothing goes out twice. The inbox needs none of it. `whole`: all notices are looked at, not only the latest ones.
 */
export async function sendNotices(
  desk: NoticeDesk,
  at: number,
  { whole = false, most = 500 } = {},
): Promise<NoticesSent> {
  const sum = { looked: 0, calls: 0 };
  if (isQuiet(at)) return sum;
  const { last } = await desk.db.sql
    .selectFrom('case_notice_sending')
    .select(({ fn }) => fn.max<number | null>('notice').as('last'))
    .executeTakeFirstOrThrow();
  const failed: unknown[] = [];
  for (let after = whole ? 0 : Math.max(0, (last ?? 0) - lookBack); ; ) {
    const notices = await desk.db.sql
      .selectFrom('case_notice')
      .select('id')
      .where('id', '>', after)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('case_notice_sending')
              .select('case_notice_sending.notice')
              .whereRef('case_notice_sending.notice', '=', 'case_notice.id'),
          ),
        ),
      )
      .orderBy('id')
      .limit(most)
      .execute();
    for (const { id } of notices) {
      sum.looked++;
      // One that cannot go out now keeps no other back; it is tried at the next look.
      await desk.db.sql
        .transaction()
        .execute((trx) => sendOne(trx, desk, id, at))
        .then(
          (calls) => {
            sum.calls += calls;
          },
          (error: unknown) => failed.push(error),
        );
    }
    if (notices.length < most) break;
    after = notices.at(-1)!.id;
  }
  if (failed.length > 0) throw failed[0];
  return sum;
}

/** Sends one notice; returns how many calls were made. */
async function sendOne(trx: Kysely<Tables>, desk: NoticeDesk, id: number, at: number): Promise<number> {
  // Whoever sends the same one meanwhile waits here, and then finds it sent.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notice:${id}`}, 7202301))`.execute(trx);
  const sent = await trx.selectFrom('case_notice_sending').select('notice').where('notice', '=', id).executeTakeFirst();
  if (sent !== undefined) return 0;
  const notice = await trx.selectFrom('case_notice').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const file = await trx.selectFrom('case_file').selectAll().where('id', '=', notice.case_id).executeTakeFirstOrThrow();
  const about: NoticeAbout = { ...notice, procedure: file.procedure, year: file.year, serial: file.serial };
  const rows: CaseNoticeSendingRow[] = [];
  for (const { account, channel, call } of await callsFor(trx, desk, notice, file, about)) {
    const made = await makeCall(trx, channel === 'paper' ? { keys: desk.keys, lines: {} } : desk, call, at);
    rows.push({ notice: id, account, channel, call: made.id, at: instantText(at) as never });
  }
  if (rows.length === 0)
    rows.push({ notice: id, account: '', channel: 'inbox', call: null, at: instantText(at) as never });
  await trx
    .insertInto('case_notice_sending')
    .values(rows as never)
    .execute();
  const calls = rows.filter(({ call }) => call !== null).length;
  if (calls > 0)
    await record(trx, {
      at,
      actor: 'system:notices',
      role: 'system',
      action: 'notice.send',
      object: `notice:${id}`,
      subject: notice.worker_key,
      purpose: 'case-handling',
      detail: { case: file.id, kind: notice.kind, by: rows.map(({ channel }) => channel).join(' ') },
      request: null,
    });
  return calls;
}

interface PlannedCall {
  readonly account: string;
  readonly channel: CaseNoticeSendingRow['channel'];
  readonly call: NewCall;
}

/** The calls a notice makes: one a way that has a line; on paper, once, where a party has none and must or can only be told so. */
async function callsFor(
  trx: Kysely<Tables>,
  { keys, lines }: NoticeDesk,
  notice: Selectable<CaseNoticeRow>,
  file: Selectable<CaseFileRow>,
  about: NoticeAbout,
): Promise<PlannedCall[]> {
  const { ways, inbox, party } = await reachOf(trx, keys, notice, file);
  const byLine = ways.filter(({ channel }) => lines[channel] !== undefined);
  if (byLine.length > 0) return byLine.map((way) => planned(way, notice, file, about));
  if (!party || (inbox && !mustReach.has(notice.kind))) return [];
  const [first] = ways;
  const paper = first ?? { account: '', channel: 'notification' as const, to: '地址见案卷' };
  return [{ ...planned(paper, notice, file, about), channel: 'paper' }];
}

function planned(
  { account, channel, to }: Way,
  notice: Selectable<CaseNoticeRow>,
  file: Selectable<CaseFileRow>,
  about: NoticeAbout,
): PlannedCall {
  const message = { template: `case-${notice.kind}`, values: messageValues(about) };
  return {
    account,
    channel,
    call: {
      port: channel,
      key: `notice ${notice.id} ${account}`.trim(),
      about: `case:${file.id}`,
      unit: file.unit,
      request: channel === 'text-message' ? { phone: to, ...message } : { to, ...message, path: `/cases/${file.id}` },
      actor: 'system:notices',
    },
  };
}
