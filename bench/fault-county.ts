import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Actor, roles, visitor } from '#api/access.ts';
import { doors } from '#api/app.ts';
import { platformProof } from '#api/open/proof.ts';
import { serve } from '#api/serve.ts';
import type { OpenDesk } from '#journey/1-intake/platforms/desk.ts';
import { admit } from '#journey/1-intake/platforms/open-desk.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import { assessed } from '#journey/personal-data/impact.builder.ts';
import { sourceSubject } from '#journey/personal-data/impact.ts';
import { tableNames } from '#measures/facts/tables.ts';
import { exampleCountyKey, readConfig, readServerConfig } from '../config.ts';
import { identityNumber } from '../examples/county/numbers.ts';
import { demoCode } from '../examples/demo-accounts.ts';
import { startServer } from '../server.ts';
import type { ClientKey } from './open-client.ts';

/** The enterprise whose platform sends what it should not. */
export const faultUscc = '91500229MA5U0T0105';
/** ID number of the fictional worker whom everybody here is. */
export const faultIdNo = identityNumber(7777);

/** A served county of its own that benches may send anything to. */
export interface FaultCounty {
  folder: string;
  lake: string;
  desk: OpenDesk;
  /** Every door, reached by somebody with every role, so that nothing is refused before it is read. */
  all: FastifyInstance;
  /** Where `all` listens. */
  port: number;
  key: ClientKey;
  /** Cookie of an officer who has signed in with two factors. */
  cookie: string;
  /** Rows of every table of the store, to see that what was refused left nothing. */
  rows(): Promise<Record<string, number>>;
  /** What the log says of calls that failed. */
  failures: readonly string[];
  sql: Awaited<ReturnType<typeof startServer>>['house']['db']['sql'];
  close(): Promise<void>;
}

/** Starts the server as `npm start` does, on a folder of its own, and beside it every door for somebody with every role. */
export async function faultCounty(): Promise<FaultCounty> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-faults-'));
  const server = await startServer({
    // Nothing happens by itself: what is stored was sent.
    server: readServerConfig({
      GANGWAN_DATA: folder,
      GANGWAN_PORT: '0',
      GANGWAN_AUDIT_NIGHTLY: 'never',
      GANGWAN_LINES: 'paper',
      GANGWAN_WEATHER_SECONDS: '3600',
    }),
    county: readConfig({}),
    program: 'faults',
  });
  const { house } = server;
  const desk = house.open!;
  const form = {
    uscc: faultUscc,
    purpose: '故障试验',
    legalBasis: '城人社发〔2022〕97号（十七）',
    tables: tableNames,
    retentionDays: 1,
    ipAllow: [],
    rowsPerDay: 1_000_000_000,
  };
  await assessed(house.db, sourceSubject(faultUscc), Date.now());
  const { key } = await admit(house.db.sql, desk, form, null, Date.now());
  const failures: string[] = [];
  const everybody: Actor = {
    ...visitor,
    account: randomUUID(),
    roles,
    workerKey: workerKey(exampleCountyKey, faultIdNo),
    enterprise: faultUscc,
    unit: 'human-resources',
    township: '500229001',
  };
  const all = await serve({
    house,
    doors: doors.map((one) => ({ ...one, perMinute: 1_000_000_000 })),
    proofs: { session: async () => everybody, 'platform-key': platformProof(desk, house.now, () => {}) },
    perMinute: 1_000_000_000,
    log: {
      write(line) {
        if (line.includes('"failed"')) failures.push(line);
      },
    },
  });
  await all.listen({ host: '127.0.0.1', port: 0 });
  const officer = server.accounts.find(({ signInName }) => signInName?.includes('officer') ?? false)!;
  return {
    folder,
    lake: join(folder, 'lake'),
    desk,
    all,
    port: (all.server.address() as { port: number }).port,
    key: { appKey: key.appKey, signType: 'HMAC-SM3', key: key.secret! },
    cookie: await signedIn(all, officer.signInName!, officer.password!, officer.totpSecret!),
    sql: house.db.sql,
    failures,
    async rows() {
      return house.db.owner(async (owner) => {
        const counts: Record<string, number> = {};
        for (const { name, schema } of await owner.introspection.getTables()) {
          if (schema !== 'public') continue;
          const { n } = await owner
            .selectFrom(name as 'unit')
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow();
          counts[name] = Number(n);
        }
        return counts;
      });
    },
    async close() {
      await all.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signedIn(app: FastifyInstance, name: string, password: string, totp: string): Promise<string> {
  let cookie = '';
  const steps = [
    { url: '/api/sign-in/password', payload: { name, password } },
    { url: '/api/sign-in/totp', payload: { code: demoCode(totp, Date.now()) } },
  ];
  for (const { url, payload } of steps) {
    const reply = await app.inject({ method: 'POST', url, payload, headers: { cookie, 'x-gangwan': '1' } });
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`);
    cookie = [reply.headers['set-cookie']]
      .flat()
      .map((one) => one!.split(';')[0])
      .join('; ');
  }
  return cookie;
}
