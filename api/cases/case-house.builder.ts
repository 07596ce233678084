import { randomUUID } from 'node:crypto';
import { watchClocks } from '#journey/3-cases/clock-watch.ts';
import { lawNow } from '#journey/3-cases/law-now.ts';
import type { Database } from '#store/database.ts';
import { type KeyPort, keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { instantText } from '#store/tables/columns.ts';
import { seedUnits } from '#store/units.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

/** USCC of the enterprise tests are about. */
export const firmCode = '91500229MA5UXXXX0A';

const person = (account: string, role: Actor['roles'][number], tie: Partial<Actor>): Actor => ({
  ...visitor,
  account,
  roles: ['public', role],
  ...tie,
});

/** People with a part in cases; invented. */
export const people = {
  worker: person('w', 'worker', { workerKey: 'a'.repeat(64) }),
  otherWorker: person('o', 'worker', { workerKey: 'b'.repeat(64) }),
  firm: person('f', 'enterprise-admin', { enterprise: firmCode }),
  officer: person('c', 'officer', { unit: 'human-resources' }),
  inspector: person('i', 'officer', { unit: 'human-resources' }),
  head: person('h', 'head', { unit: 'human-resources' }),
  mediator: person('m', 'mediator', { unit: 'human-resources' }),
  hearingClerk: person('k', 'hearing-clerk', { unit: 'human-resources' }),
  arbitrator: person('a', 'arbitrator', { unit: 'human-resources' }),
  court: person('j', 'court-liaison', { unit: 'court' }),
  union: person('u', 'union-officer', { unit: 'trade-union' }),
  transport: person('t', 'officer', { unit: 'transport' }),
} as const satisfies Record<string, Actor>;

const notAsked = async () => {
  throw new Error('no test of cases asks for audits');
};
const noDesk = { desk: { ask: notAsked }, explainer: { explain: notAsked } };

/** What a call answered. */
export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers field by field
  readonly body: any;
}

/** The county’s doors with a clock tests set, and people who call at them. */
export interface CaseHouse {
  readonly keys: KeyPort;
  /** Sets the clock: `2026-09-07T20:15` in the county’s time. */
  on(text: string): void;
  at(): number;
  readonly call: (who: Actor | null, method: 'GET' | 'POST', url: string, payload?: object) => Promise<Answered>;
  /** Opens a case; gives its number. */
  open(who: Actor, procedure: string, data: object, more?: object): Promise<string>;
  see(who: Actor, id: string): Promise<Answered['body']>;
  /** Takes a step on what the person has just seen. */
  step(who: Actor, id: string, action: string, data?: object): Promise<Answered>;
  /** The last run of a clock. */
  clock(id: string, name: string): Promise<Answered['body']>;
  watch(): ReturnType<typeof watchClocks>;
  close(): Promise<void>;
}

/** Opens the doors over a test’s store, and over a lake where the test has one. */
export async function caseHouse(db: Database, lake?: string): Promise<CaseHouse> {
  let now = Date.parse('2026-01-01T00:00:00+08:00');
  let as: Actor | null = null;
  const keys = keysFromText(newKeysText(), 'test');
  await seedUnits(db.sql, now);
  const opened = { opened_at: instantText(now), opened_by: 'system:test' };
  await db.sql
    .insertInto('account')
    .values(Object.values(people).map(({ account }) => ({ id: account!, ...opened })))
    // A test may open the doors twice over one store.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const app = await serve({
    house: { db, keys, now: () => now, ...(lake === undefined ? {} : { audits: { ...noDesk, lake } }) },
    doors,
    proofs: { session: async () => as, 'platform-key': async () => null },
    perMinute: 1e6,
  });
  const house: CaseHouse = {
    keys,
    on(text) {
      now = Date.parse(`${text}:00+08:00`);
    },
    at: () => now,
    async call(who, method, url, payload) {
      as = who;
      const reply = await app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
      const json = String(reply.headers['content-type'] ?? '').includes('json');
      return { status: reply.statusCode, body: json ? reply.json() : reply.rawPayload };
    },
    async open(who, procedure, data, more = {}) {
      const id = randomUUID();
      const opened = await house.call(who, 'POST', '/cases', { id, procedure, data, ...more });
      if (opened.status !== 201) throw new Error(`${procedure}: ${opened.status} ${JSON.stringify(opened.body)}`);
      return id;
    },
    see: async (who, id) => (await house.call(who, 'GET', `/cases/${id}`)).body,
    async step(who, id, action, data = {}) {
      const { lines } = await house.see(who, id);
      return house.call(who, 'POST', `/cases/${id}/steps`, { action, data, seen: lines ?? 1, key: randomUUID() });
    },
    clock: async (id, name) =>
      (await house.see(people.officer, id)).clocks.findLast((one: { clock: string }) => one.clock === name),
    watch: () => watchClocks({ db, keys, law: lawNow }, now),
    close: () => app.close(),
  };
  return house;
}
