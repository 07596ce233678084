import { GangwanError } from '#basics/errors/catalogue.ts';
import type { TableName } from '#measures/facts/tables.ts';
import type { LiveIntake } from '../live/live-intake.ts';
import { BatchReader, type ReadBatch } from '../live/read-batch.ts';
import type { Application, Doer } from './applications.ts';
import type { PlatformKeys } from './keys.ts';
import type { Nonces } from './nonces.ts';
import type { Replies } from './replies.ts';
import type { Uploads } from './uploads.ts';

/** Most rows and bytes of one batch. Our settings. */
export const mostRows = 5000;
export const mostBytes = 8 * 1024 * 1024;

/** A batch as a platform sends it. */
export interface BatchCall {
  application: Application;
  table: TableName;
  batchNo: string;
  covers: string | null;
  /** Moment (epoch seconds) up to which everything of the table is told with this batch; null: not said. */
  upTo: number | null;
  body: Buffer;
  /** SM3 of the body. */
  bodyDigest: string;
  /** SM3 of path, query and body. */
  requestDigest: string;
  doer: Doer;
  /** Makes the reply of what became of it. */
  reply: (read: ReadBatch) => string;
}

/** Why a batch is refused as a whole; `seconds` until it may be sent again. */
export class BatchRefused extends GangwanError<
  'open-quota' | 'open-batch-other-content' | 'open-batch-empty' | 'open-batch-too-many' | 'open-lake-not-written'
> {}

/** Where platforms hand in what they report: keys, nonces, quotas, replies, and the lake that takes it. */
export class OpenDesk {
  readonly keys: PlatformKeys;
  readonly nonces: Nonces;
  readonly replies: Replies;
  readonly uploads: Uploads;
  readonly live: LiveIntake;
  readonly #readers = new Map<string, BatchReader>();
  /** Batches on their way, by number: two calls with one number go one after the other. */
  readonly #onTheWay = new Map<string, Promise<unknown>>();

  constructor(parts: { keys: PlatformKeys; nonces: Nonces; replies: Replies; uploads: Uploads; live: LiveIntake }) {
    this.keys = parts.keys;
    this.nonces = parts.nonces;
    this.replies = parts.replies;
    this.uploads = parts.uploads;
    this.live = parts.live;
  }

  /**
   * Takes a batch and gives its reply, which is sent only now that the lake holds the rows. The same number with the same content gives
   * the same reply, byte for byte, and adds nothing.
   * @throws BatchRefused
   */
  async take(call: BatchCall): Promise<string> {
    const number = `${call.application.id} ${call.batchNo}`;
    for (let other = this.#onTheWay.get(number); other !== undefined; other = this.#onTheWay.get(number))
      await other.catch(() => {});
    const run = this.#takeOnce(call);
    this.#onTheWay.set(number, run);
    try {
      return await run;
    } finally {
      this.#onTheWay.delete(number);
    }
  }

  async #takeOnce(call: BatchCall): Promise<string> {
    const { application, batchNo, table, requestDigest } = call;
    const held = this.live.known(application.id, batchNo);
    if (held !== null) {
      if (held.requestDigest !== requestDigest) throw new BatchRefused('open-batch-other-content', { batchNo });
      const earlier = await this.replies.find(application.id, batchNo);
      if (earlier !== null) return earlier.reply;
    }
    const read = this.#reader(table, application.uscc).read(call.body);
    if (held === null) await this.#hold(call, read);
    const reply = call.reply(read);
    return this.replies.keep({
      applicationId: application.id,
      batchNo,
      requestDigest,
      reply,
      rows: read.rows,
      table,
      doer: call.doer,
    });
  }

  async #hold(call: BatchCall, read: ReadBatch): Promise<void> {
    const { application, doer } = call;
    // An empty batch that says up to when nothing more happened is news too.
    if (read.rows === 0 && call.upTo === null) throw new BatchRefused('open-batch-empty', {});
    if (read.rows > mostRows) throw new BatchRefused('open-batch-too-many', { rows: read.rows, most: mostRows });
    const left = await this.replies.left(application.id, application.rowsPerDay, doer.at);
    if (read.rows > left.rows)
      throw new BatchRefused('open-quota', { rows: application.rowsPerDay, seconds: left.seconds });
    this.replies.use(application.id, read.rows);
    try {
      await this.live.take({
        application: application.id,
        batchNo: call.batchNo,
        requestDigest: call.requestDigest,
        table: call.table,
        platformUscc: application.uscc,
        covers: call.covers,
        receivedAt: Math.floor(doer.at / 1000),
        ...(call.upTo === null ? {} : { upTo: call.upTo }),
        sourceDigest: call.bodyDigest,
        sourceBytes: call.body.length,
        read,
      });
    } catch (error) {
      this.replies.use(application.id, -read.rows);
      throw error instanceof GangwanError
        ? error
        : new BatchRefused('open-lake-not-written', { seconds: 30 }, { cause: error });
    }
  }

  #reader(table: TableName, uscc: string): BatchReader {
    const key = `${table} ${uscc}`;
    let reader = this.#readers.get(key);
    if (reader === undefined) {
      if (this.#readers.size > 1000) this.#readers.clear();
      reader = new BatchReader(table, uscc);
      this.#readers.set(key, reader);
    }
    return reader;
  }
}
