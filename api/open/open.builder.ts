import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import type { OpenDesk } from '#journey/1-intake/platforms/desk.ts';
import type { SignType } from '#journey/1-intake/platforms/keys.ts';
import { admit, openDesk } from '#journey/1-intake/platforms/open-desk.ts';
import { assessed, unassessed } from '#journey/personal-data/impact.builder.ts';
import { assessmentOf, sourceSubject } from '#journey/personal-data/impact.ts';
import { tableNames } from '#measures/facts/tables.ts';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { secretBox } from '#store/secret-box.ts';
import { type Sm2Pair, sm2Pair } from '#store/sm2.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';
import { codeOf, envelope, refusalData } from './envelope.ts';
import { platformProof, type RefusedProof } from './proof.ts';
import { signedHeaders } from './signature.ts';

/** Two fictional enterprises. */
export const uscc = '91500229MA5U0T0105';
export const otherUscc = '93500229MA5YYK9X4Q';
const keys = keysFromText(newKeysText(), 'test');
const countyKey = Buffer.from('a county key that only these tests know');

/** A key as a platform holds it. */
export interface HeldKey {
  appKey: string;
  signType: SignType;
  key: string;
}

/** A served open interface on a store, with a lake of its own; `restart` opens it anew on the same lake and store. */
export class OpenCounty {
  readonly folder = mkdtempSync(join(tmpdir(), 'gangwan-open-'));
  readonly refused: RefusedProof[] = [];
  readonly #db: Database;
  desk!: OpenDesk;
  app!: FastifyInstance;
  /** Epoch milliseconds; tests move it. */
  now = 1_790_902_800_000;
  /** Who is signed in where a door asks for a session. */
  session: Actor | null = null;

  private constructor(db: Database) {
    this.#db = db;
  }

  static async open(db: Database): Promise<OpenCounty> {
    const county = new OpenCounty(db);
    await county.#start();
    return county;
  }

  get lake(): string {
    return join(this.folder, 'lake');
  }

  async #start(): Promise<void> {
    const live = await LiveIntake.open({ lake: this.lake, countyKey, memory: '500MB', rollAfter: 3_600_000 });
    const box = secretBox(keys);
    const { sql } = this.#db;
    this.desk = openDesk({
      sql,
      box,
      live,
      uploads: join(this.folder, 'uploads'),
      countyKey,
      uploadKey: Buffer.alloc(32, 8),
    });
    const now = () => this.now;
    this.app = await serve({
      house: { db: this.#db, keys, now, open: this.desk },
      doors,
      proofs: {
        session: async () => this.session,
        'platform-key': platformProof(this.desk, now, (refused) => this.refused.push(refused)),
      },
      perMinute: 1_000_000,
      // A busy machine is not what these tests are about.
      pressure: { lag: 0 },
    });
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.#start();
  }

  /** Has a platform as a source assessed, where it is not. */
  async assess(of: string): Promise<void> {
    const subject = sourceSubject(of);
    if ((await assessmentOf(this.#db.sql, subject, this.now)) === null) await assessed(this.#db, subject, this.now);
  }

  /** Ends that assessment. */
  unassess(of: string): Promise<void> {
    return unassessed(this.#db, sourceSubject(of), this.now);
  }

  /** A key of an approved application; for SM2 with a pair of its own. */
  async key(
    signType: SignType = 'HMAC-SM3',
    more: { uscc?: string; ipAllow?: string[]; rowsPerDay?: number } = {},
  ): Promise<HeldKey> {
    const pair: Sm2Pair | null = signType === 'SM2' ? sm2Pair() : null;
    const form = {
      uscc,
      purpose: '报送用工情况',
      legalBasis: '城人社发〔2022〕97号（十七）',
      tables: tableNames,
      retentionDays: 730,
      ipAllow: [],
      rowsPerDay: 1_000_000,
      ...more,
    };
    await this.assess(form.uscc);
    const { key } = await admit(this.#db.sql, this.desk, form, pair?.publicKey ?? null, this.now);
    return { appKey: key.appKey, signType, key: pair?.privateKey ?? key.secret! };
  }

  /** A signed call; `change` alters what is sent after it was signed. */
  async call(
    key: HeldKey,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    {
      body = '',
      headers = {},
      nonce = randomUUID(),
      timestamp = this.now,
      ip,
    }: {
      body?: string | Buffer;
      headers?: Record<string, string>;
      nonce?: string;
      timestamp?: number;
      ip?: string;
    } = {},
  ) {
    const bytes = Buffer.from(body as string);
    const reply = await this.app.inject({
      method,
      url,
      ...(bytes.length === 0 ? {} : { payload: bytes }),
      ...(ip === undefined ? {} : { remoteAddress: ip }),
      headers: {
        'content-type': 'application/json',
        ...signedHeaders({ method, url, body: bytes, timestamp, nonce }, key),
        ...headers,
      },
    });
    assertDeclared(method, url, reply.statusCode, reply.json());
    return reply;
  }

  /** Sends a batch. */
  send(key: HeldKey, batchNo: string, body: string | Buffer, url = '/openapi/v1/order') {
    return this.call(key, 'POST', url, {
      body,
      headers: { 'x-batch-no': batchNo, 'content-type': 'application/x-ndjson' },
    });
  }

  async #stop(): Promise<void> {
    await this.app.close();
    await this.desk.live.close();
  }

  async close(): Promise<void> {
    await this.#stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An answer holds what its door declares, or the envelope of a refusal, and nothing else. */
function assertDeclared(method: string, url: string, status: number, body: unknown): void {
  const path = url.split('?')[0]!;
  const exact = doors.find((one) => one.method === method && one.path === path);
  const one =
    exact ??
    doors.find(
      (each) => each.method === method && new RegExp(`^${each.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
    );
  const schema = status === 200 ? one?.reply : envelope(refusalData);
  assert.ok(schema !== undefined, `${method} ${path} declares no reply`);
  assert.deepEqual(schema.parse(body), body, `${method} ${path}`);
  if (status !== 200) assert.equal((body as { code: number }).code, codeOf(status));
}

/** Somebody signed in. */
export const somebody = (roles: Actor['roles'], enterprise: string | null = null): Actor => ({
  ...visitor,
  account: 'a1',
  roles: ['public', ...roles],
  enterprise,
});
