import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { isStorageTrouble } from '#store/storage-trouble.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { LiveIntake } from '../live/live-intake.ts';
import { readName } from '../packages/file-name.ts';
import { type Receipt, takeIn } from '../take-in.ts';
import { type Application, type Doer, logged } from './applications.ts';
import { appendSealed, heldBytes, openSealed } from './sealed-part.ts';

/** Most bytes of one uploaded file. Our setting. */
export const mostUploadBytes = 4 * 1024 ** 3;

/** A package on its way. */
export interface Upload {
  id: string;
  applicationId: string;
  name: string;
  /** Bytes and SM3 its sender stated. */
  bytes: number;
  sm3: string;
  /** Bytes that have come and are on disk. */
  received: number;
  completedAt: number | null;
  /** Receipts of a completed upload, as JSON. */
  reply: string | null;
}

/** Packages that come in parts: begun, sent on from where they broke off, completed, and then taken in like any package. */
export class Uploads {
  readonly #sql: Kysely<Tables>;
  readonly #folder: string;
  readonly #live: LiveIntake;
  readonly #countyKey: Uint8Array;
  readonly #key: Uint8Array;
  /** Parts of one upload come one after the other. */
  readonly #busy = new Map<string, Promise<unknown>>();

  /** `key`: what is on its way is sealed under it; it lies outside the folder. */
  constructor(
    sql: Kysely<Tables>,
    folder: string,
    live: LiveIntake,
    { countyKey, key }: { countyKey: Uint8Array; key: Uint8Array },
  ) {
    this.#sql = sql;
    this.#folder = folder;
    this.#live = live;
    this.#countyKey = countyKey;
    this.#key = key;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What a kill left opened.
    for (const name of readdirSync(folder))
      if (name.endsWith('.package')) rmSync(join(folder, name), { recursive: true, force: true });
  }

  /** Begins an upload. @throws open-upload-name */
  async begin(
    application: Application,
    stated: { name: string; bytes: number; sm3: string },
    doer: Doer,
  ): Promise<Upload> {
    const { name } = stated;
    if (
      !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,119}$/u.test(name) ||
      !(/\.zip$/i.test(name) || readName(name).format !== null)
    )
      throw new GangwanError('open-upload-name', { name });
    const id = randomUUID();
    await this.#sql.transaction().execute(async (trx) => {
      await trx
        .insertInto('platform_upload')
        .values({
          id,
          application_id: application.id,
          name,
          bytes: stated.bytes,
          sm3: stated.sm3,
          begun_at: instantText(doer.at),
        })
        .execute();
      await logged(trx, 'upload.create', `upload:${id}`, doer, { bytes: stated.bytes }, 'labour-protection-audit');
    });
    return { id, applicationId: application.id, ...stated, received: 0, completedAt: null, reply: null };
  }

  /** An upload of an application, or null. */
  async find(applicationId: string, id: string): Promise<Upload | null> {
    const row = await this.#sql
      .selectFrom('platform_upload')
      .selectAll()
      .where('id', '=', id)
      .where('application_id', '=', applicationId)
      .executeTakeFirst();
    if (row === undefined) return null;
    return {
      id,
      applicationId,
      name: row.name,
      bytes: row.bytes,
      sm3: row.sm3,
      received: row.completed_at === null ? this.#length(id) : row.bytes,
      completedAt: row.completed_at,
      reply: row.reply,
    };
  }

  /** Adds a part, waits for the disk and logs it; gives the bytes held. @throws open-upload-offset, open-upload-incomplete */
  add(upload: Upload, offset: number, part: Buffer, doer: Doer): Promise<number> {
    return this.#inTurn(upload.id, async () => {
      const held = this.#length(upload.id);
      if (offset !== held || upload.completedAt !== null)
        throw new GangwanError('open-upload-offset', { held, offset });
      if (held + part.length > upload.bytes)
        throw new GangwanError('open-upload-incomplete', {
          wanted: `${upload.bytes} B`,
          found: `${held + part.length} B`,
        });
      await appendSealed(this.#path(upload.id), this.#key, upload.id, part);
      const detail = { offset, bytes: part.length };
      await logged(this.#sql, 'upload.part', `upload:${upload.id}`, doer, detail, 'labour-protection-audit');
      return held + part.length;
    });
  }

  /**
   * Takes a whole upload in and gives its receipts; asked again, the same ones.
   * @throws open-upload-incomplete, open-other-enterprise, intake-… for what cannot be read
   */
  complete(
    upload: Upload,
    application: Application,
    doer: Doer,
    reply: (receipts: Receipt[]) => string,
  ): Promise<string> {
    return this.#inTurn(upload.id, async () => {
      const now = await this.find(application.id, upload.id);
      if (now?.reply != null) return now.reply;
      const folder = join(this.#folder, `${upload.id}.package`);
      const named = join(folder, upload.name);
      try {
        // What a run that was broken off had taken is not taken twice.
        await this.#gather(upload, folder, named);
        const { receipts } = await this.#live.withWriter((lake) =>
          takeIn({
            lake,
            paths: [named],
            source: 'platform',
            receivedAt: Math.floor(doer.at / 1000),
            countyKey: this.#countyKey,
            only: application.uscc,
            threads: 1,
            memory: '1GB',
          }),
        );
        const text = reply(receipts);
        await this.#sql.transaction().execute(async (trx) => {
          await trx
            .updateTable('platform_upload')
            .set({ completed_at: instantText(doer.at), reply: text })
            .where('id', '=', upload.id)
            .execute();
          await logged(
            trx,
            'upload.change',
            `upload:${upload.id}`,
            doer,
            { files: receipts.length },
            'labour-protection-audit',
          );
        });
        rmSync(this.#path(upload.id), { force: true });
        return text;
      } catch (error) {
        // What was refused must be sent anew. Where the disk failed, and not the package, it stays to be completed once more; what is not whole is sent on.
        const stays =
          isStorageTrouble(error) || (error instanceof GangwanError && error.stem === 'open-upload-incomplete');
        if (!stays) rmSync(this.#path(upload.id), { force: true });
        // Where it lies here is nobody’s business outside.
        if (error instanceof GangwanError && error.stem === 'intake-nothing-to-read')
          throw new GangwanError('intake-nothing-to-read', { path: upload.name });
        throw error;
      } finally {
        // Opened only for as long as it is read: ID numbers could be in it.
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  async #gather(upload: Upload, folder: string, named: string): Promise<void> {
    const path = this.#path(upload.id);
    const found = this.#length(upload.id);
    if (found !== upload.bytes)
      throw new GangwanError('open-upload-incomplete', { wanted: `${upload.bytes} B`, found: `${found} B` });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const digest = await openSealed(path, this.#key, upload.id, named);
    if (digest === upload.sm3) return;
    // Nothing can be added to it any more: it is begun again from nothing.
    rmSync(path, { force: true });
    throw new GangwanError('open-upload-incomplete', { wanted: `SM3 ${upload.sm3}`, found: `SM3 ${digest}` });
  }

  /**
   * Lets the files of packages go that were begun before a moment (epoch milliseconds) and never became whole; what was begun may be sent
   * again from nothing. Returns how many; logged.
   */
  async dropStale(before: number, by: Doer): Promise<number> {
    const rows = await this.#sql
      .selectFrom('platform_upload')
      .select('id')
      .where('completed_at', 'is', null)
      .where('begun_at', '<', sql<never>`${instantText(before)}::timestamptz`)
      .execute();
    let dropped = 0;
    for (const { id } of rows)
      await this.#inTurn(id, async () => {
        if (this.#length(id) === 0) return;
        rmSync(this.#path(id), { force: true });
        await logged(this.#sql, 'upload.drop', `upload:${id}`, by, {}, 'labour-protection-audit');
        dropped++;
      });
    return dropped;
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.part`);
  }

  #length(id: string): number {
    return heldBytes(this.#path(id));
  }

  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    for (let other = this.#busy.get(id); other !== undefined; other = this.#busy.get(id)) await other.catch(() => {});
    const run = work();
    this.#busy.set(id, run);
    try {
      return await run;
    } finally {
      this.#busy.delete(id);
    }
  }
}
