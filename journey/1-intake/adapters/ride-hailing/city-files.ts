import { createHash, randomUUID } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Kysely } from 'kysely';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { cityData } from '#outside/city-data.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { Calling } from '../../../3-cases/port-calls.ts';
import { receiptOf } from '../../../3-cases/port-replies.ts';
import { requireAssessment } from '../../../personal-data/impact.ts';
import type { PurposeSlug } from '../../../personal-data/purposes.ts';
import type { LiveIntake } from '../../live/live-intake.ts';
import { unpack } from '../../packages/archive.ts';
import { takeIn } from '../../take-in.ts';
import { isRideFile, type MinistryReport } from './ministry.ts';

/** What must be assessed before any of it is taken in (个人信息保护法 art. 55). */
export const rideSource = 'source:ride-ministry';

/** A file as an officer hands it over. */
export interface HandedFile {
  name: string;
  bytes: Buffer;
  /** SM3 the city or the officer stated; null: none. */
  sm3: string | null;
  /** The share it came under: a call of the port `city-data` whose receipt names it; null: not said. */
  call: number | null;
  unit: string;
  actor: string;
  role: string | null;
  request: string | null;
}

/** What became of a file, as it was kept. `share`: the call, `report`: what the adapter read, made and found odd. */
export interface CityReceipt {
  id: number;
  name: string;
  bytes: number;
  sm3: string;
  share: number | null;
  takenAt: number;
  report: MinistryReport;
  /** Rows that came into the lake, by table. */
  accepted: { order: number; session: number };
}

/** Where an officer hands over files of the city's data platform: read, joined, and receipted. */
export class CityFiles {
  readonly #options: { calling: Calling; live: LiveIntake; folder: string; countyKey: Uint8Array };

  /** `folder`: for a file while it is read. What a killed process left there names people and is removed. */
  constructor(options: { calling: Calling; live: LiveIntake; folder: string; countyKey: Uint8Array }) {
    this.#options = options;
    rmSync(options.folder, { recursive: true, force: true });
  }

  /**
   * Takes a file in. The same file again gives the receipt it had. Cut off before the receipt it is handed over again: what the lake holds
   * by then is not taken twice.
   * @throws impact-not-approved, port-city-file-…
   */
  async take(file: HandedFile, at: number): Promise<CityReceipt> {
    const { calling, live, folder, countyKey } = this.#options;
    const { sql } = calling.db;
    const { name, bytes } = file;
    if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,119}$/u.test(name) || !(isZip(name) || isRideFile(name)))
      throw new GangwanError('port-city-file-name', { name });
    const sm3 = createHash('sm3').update(bytes).digest('hex');
    if (file.sm3 !== null && file.sm3 !== sm3)
      throw new GangwanError('port-city-file-differs', { name, wanted: `SM3 ${file.sm3}`, found: `SM3 ${sm3}` });
    await requireAssessment(sql, rideSource, at);
    const before = await kept(sql, name, sm3);
    if (before !== null) return before;
    const own = join(folder, randomUUID());
    const path = join(own, name);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    try {
      write(path, bytes);
      if (file.call !== null) await this.#shared(file.call, name, sm3, path, file.actor, at);
      const { receipts, ministry } = await live.withWriter((lake) =>
        takeIn({
          lake,
          paths: [path],
          format: 'ride-ministry',
          receivedAt: Math.floor(at / 1000),
          countyKey,
          threads: 1,
          memory: '1GB',
        }),
      );
      const accepted = { order: 0, session: 0 };
      for (const { table, accepted: rows } of receipts) accepted[table as keyof typeof accepted] += rows;
      const text = canonicalJson({ report: ministry, accepted } as unknown as Canonical);
      return await sql.transaction().execute(async (trx) => {
        const made = await trx
          .insertInto('city_file')
          .values({
            name,
            bytes: bytes.length,
            sm3,
            call: file.call,
            unit: file.unit,
            taken_by: file.actor,
            taken_at: instantText(at),
            receipt: text,
          })
          .onConflict((conflict) => conflict.columns(['name', 'sm3']).doNothing())
          .returning('id')
          .executeTakeFirst();
        if (made !== undefined)
          await record(trx, {
            at,
            actor: file.actor,
            role: file.role,
            action: 'city-file.create',
            object: `city-file:${made.id}`,
            subject: null,
            purpose: 'labour-protection-audit' satisfies PurposeSlug,
            detail: { bytes: bytes.length, sm3, orders: accepted.order, sessions: accepted.session },
            request: file.request,
          });
        return (await kept(trx, name, sm3))!;
      });
    } finally {
      // Names, numbers and places are in it: it does not stay.
      rmSync(own, { recursive: true, force: true });
    }
  }

  /**
   * Joins what is held again with labour items and workers that came since; adds only what is new or changed.
   * @throws impact-not-approved
   */
  async join(at: number): Promise<MinistryReport | null> {
    const { calling, live, countyKey } = this.#options;
    return live.withWriter(async (lake) => {
      if (!lake.entries.some(({ kind }) => (kind as string) === 'ministry')) return null;
      await requireAssessment(calling.db.sql, rideSource, at);
      const { ministry } = await takeIn({
        lake,
        paths: [],
        format: 'ride-ministry',
        receivedAt: Math.floor(at / 1000),
        countyKey,
        threads: 1,
        memory: '1GB',
      });
      return ministry;
    });
  }

  /** Holds a file, or each file of an archive the receipt does not name as a whole, against the receipt of a share. */
  async #shared(call: number, name: string, sm3: string, path: string, actor: string, at: number): Promise<void> {
    const { calling } = this.#options;
    const row = await calling.db.sql.selectFrom('port_call').select('port').where('id', '=', call).executeTakeFirst();
    const receipt =
      row?.port === 'city-data' ? cityData.answer.safeParse(await receiptOf(calling, call, actor, at)).data : undefined;
    const named = new Map(receipt?.files.map((one) => [one.name, one.sm3]));
    const files = new Map([[name, sm3]]);
    if (isZip(name) && !named.has(name)) {
      files.clear();
      let n = 0;
      const staged = (suffix: string) => join(path, '..', `${n++}${suffix}`);
      for (const [entry, at] of await unpack(path, name, isRideFile, staged))
        files.set(basename(entry), await digestOf(at));
    }
    for (const [file, found] of files) {
      const wanted = named.get(file);
      if (wanted === undefined) throw new GangwanError('port-city-file-not-shared', { call, name: file });
      if (wanted !== found)
        throw new GangwanError('port-city-file-differs', {
          name: file,
          wanted: `SM3 ${wanted}`,
          found: `SM3 ${found}`,
        });
    }
  }
}

const isZip = (name: string) => name.toLowerCase().endsWith('.zip');

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sm3');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function write(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function kept(sql: Kysely<Tables>, name: string, sm3: string): Promise<CityReceipt | null> {
  const row = await sql
    .selectFrom('city_file')
    .selectAll()
    .where('name', '=', name)
    .where('sm3', '=', sm3)
    .executeTakeFirst();
  return row === undefined ? null : cityReceipt(row);
}

/** A kept row as its receipt. */
export function cityReceipt(row: {
  id: number;
  name: string;
  bytes: number;
  sm3: string;
  call: number | null;
  taken_at: number;
  receipt: string;
}): CityReceipt {
  const { report, accepted } = JSON.parse(row.receipt) as Pick<CityReceipt, 'report' | 'accepted'>;
  return {
    id: row.id,
    name: row.name,
    bytes: row.bytes,
    sm3: row.sm3,
    share: row.call,
    takenAt: row.taken_at,
    report,
    accepted,
  };
}
