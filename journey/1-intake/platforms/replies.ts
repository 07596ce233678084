import { type Kysely, sql as raw } from 'kysely';
import { formatDay } from '#basics/day.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { type Doer, logged } from './applications.ts';
import { Together } from './together.ts';

/** How long the reply of a batch is kept word for word, milliseconds; afterwards the lake still knows the batch. Our setting. */
const replyMemory = 90 * 86_400_000;

/** A batch that the lake holds, with the reply its sender gets. */
export interface Replied {
  applicationId: string;
  batchNo: string;
  requestDigest: string;
  reply: string;
  /** Rows counted against the day's quota. */
  rows: number;
  table: string;
  doer: Doer;
}

/** Replies of batches by their number, and how much of a day's quota is used. */
export class Replies {
  readonly #sql: Kysely<Tables>;
  readonly #kept: Together<Replied, string>;
  readonly #used = new Map<string, number>();
  #day = '';

  constructor(sql: Kysely<Tables>) {
    this.#sql = sql;
    this.#kept = new Together((items) => this.#keep(items), 64);
  }

  /** The reply an earlier batch of that number got and what it was a reply to, or null. */
  async find(applicationId: string, batchNo: string): Promise<{ requestDigest: string; reply: string } | null> {
    const row = await this.#sql
      .selectFrom('platform_reply')
      .select(['request_sm3', 'reply'])
      .where('application_id', '=', applicationId)
      .where('batch_no', '=', batchNo)
      .executeTakeFirst();
    return row === undefined ? null : { requestDigest: row.request_sm3, reply: row.reply };
  }

  /** Stores a reply with the use of the quota and the log's entry, and gives back the reply to send: the stored one. */
  keep(replied: Replied): Promise<string> {
    return this.#kept.add(replied);
  }

  /** Rows an application may still send on the day of a moment, and the seconds until the next day begins. */
  async left(applicationId: string, rowsPerDay: number, now: number): Promise<{ rows: number; seconds: number }> {
    const today = dayOf(Math.floor(now / 1000));
    if (this.#day !== formatDay(today)) {
      this.#day = formatDay(today);
      this.#used.clear();
      await this.#forget(now);
    }
    const key = applicationId;
    if (!this.#used.has(key)) {
      const row = await this.#sql
        .selectFrom('platform_usage')
        .select('row_count')
        .where('application_id', '=', applicationId)
        .where('day', '=', this.#day)
        .executeTakeFirst();
      // Another call may have asked, and counted, meanwhile.
      if (!this.#used.has(key)) this.#used.set(key, row?.row_count ?? 0);
    }
    return { rows: rowsPerDay - this.#used.get(key)!, seconds: startOf(today + 1) - Math.floor(now / 1000) };
  }

  /** Reserves rows of the day's quota before they are taken. */
  use(applicationId: string, rows: number): void {
    this.#used.set(applicationId, (this.#used.get(applicationId) ?? 0) + rows);
  }

  /** Forgets replies that are older than ninety days. */
  async #forget(now: number): Promise<void> {
    await this.#sql
      .deleteFrom('platform_reply')
      .where('at', '<', raw<number>`${instantText(now - replyMemory)}::timestamptz`)
      .execute();
  }

  async #keep(items: readonly Replied[]): Promise<string[]> {
    return this.#sql.transaction().execute(async (trx) => {
      const stored = await trx
        .insertInto('platform_reply')
        .values(
          items.map((item) => ({
            application_id: item.applicationId,
            batch_no: item.batchNo,
            request_sm3: item.requestDigest,
            reply: item.reply,
            at: instantText(item.doer.at),
          })),
        )
        .onConflict((on) => on.doNothing())
        .returning(['application_id', 'batch_no'])
        .execute();
      const fresh = new Set(stored.map(({ application_id, batch_no }) => `${application_id} ${batch_no}`));
      const counted = new Map<string, { applicationId: string; day: string; rows: number }>();
      const replies: string[] = [];
      for (const item of items) {
        const key = `${item.applicationId} ${item.batchNo}`;
        if (!fresh.delete(key)) {
          replies.push((await this.#stored(trx, item)) ?? item.reply);
          continue;
        }
        replies.push(item.reply);
        const day = formatDay(dayOf(Math.floor(item.doer.at / 1000)));
        const sum = counted.get(`${item.applicationId} ${day}`) ?? { applicationId: item.applicationId, day, rows: 0 };
        sum.rows += item.rows;
        counted.set(`${item.applicationId} ${day}`, sum);
        await logged(
          trx,
          'batch.create',
          `batch:${item.applicationId}/${item.batchNo}`,
          item.doer,
          { table: item.table, rows: item.rows },
          'labour-protection-audit',
        );
      }
      for (const { applicationId, day, rows } of counted.values())
        await trx
          .insertInto('platform_usage')
          .values({ application_id: applicationId, day, row_count: rows })
          .onConflict((on) =>
            on
              .columns(['application_id', 'day'])
              .doUpdateSet({ row_count: raw<number>`platform_usage.row_count + excluded.row_count` }),
          )
          .execute();
      return replies;
    });
  }

  async #stored(trx: Kysely<Tables>, { applicationId, batchNo }: Replied): Promise<string | null> {
    const row = await trx
      .selectFrom('platform_reply')
      .select('reply')
      .where('application_id', '=', applicationId)
      .where('batch_no', '=', batchNo)
      .executeTakeFirst();
    return row?.reply ?? null;
  }
}
