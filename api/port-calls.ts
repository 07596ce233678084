import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Calling, makeCall } from '#journey/3-cases/port-calls.ts';
import { portEffects } from '#journey/3-cases/port-effects.ts';
import { paperOf, registerReply } from '#journey/3-cases/port-replies.ts';
import { ports } from '#outside/ports.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from './access.ts';
import { Answer, type DoorCall, door } from './door.ts';
import { Refusal } from './problem.ts';

const instant = z.int();
const shown = z.object({
  id: z.int(),
  port: z.string(),
  about: z.string(),
  unit: z.string().nullable(),
  state: z.enum(['waiting', 'sent', 'answered', 'refused', 'paper']),
  attempts: z.int(),
  nextAt: instant.nullable(),
  reason: z.string().nullable(),
  paperNumber: z.string().nullable(),
  scanNumber: z.string().nullable(),
  madeAt: instant,
  changedAt: instant,
});
const params = z.object({ id: z.coerce.number().int().min(1) });
/** With what calls are made: the desk’s lines where it runs; what follows from a receipt follows from one on paper too. */
export const callingOf = ({ house }: Pick<DoorCall, 'house'>): Calling =>
  house.ports?.calling ?? { db: house.db, keys: house.keys, lines: {}, effects: portEffects };
const whoOf = ({ actor }: DoorCall) => `account:${actor.account}`;

/** Who may see a call: its unit; refused as not found where it is not there. */
async function standingOf(call: DoorCall, id: number): Promise<{ paper_number: string | null; unit: string | null }> {
  const row = await call.house.db.sql
    .selectFrom('port_call')
    .select(['unit', 'paper_number'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal(404, 'door-not-found', {});
  call.allow({ unit: row.unit });
  return row;
}

/** Calls of the unit to systems outside, newest first; what is asked and answered is not among it. */
export const portCalls = door({
  name: 'port-calls',
  method: 'GET',
  path: '/bureau/port-calls',
  summary: { zh: '本单位对外调用及其状态', en: 'Calls to systems outside, and where they stand' },
  proof: 'session',
  allows: { action: 'list', resource: 'port-call' },
  query: z.object({
    port: z.enum(ports.map(({ name }) => name) as [string, ...string[]]).optional(),
    state: shown.shape.state.optional(),
    before: z.coerce.number().int().min(1).optional(),
  }),
  reply: z.object({ calls: z.array(shown) }),
  async handle({ actor, query, house }) {
    let rows = house.db.sql.selectFrom('port_call').selectAll();
    if (query.port !== undefined) rows = rows.where('port', '=', query.port);
    if (query.state !== undefined) rows = rows.where('state', '=', query.state);
    if (query.before !== undefined) rows = rows.where('id', '<', query.before);
    const found = await rows
      .where(whereMay<Tables, 'port_call'>(actor, 'list', 'port-call', { unit: 'unit' }))
      .orderBy('id', 'desc')
      .limit(100)
      .execute();
    return {
      calls: found.map((row) => ({
        id: row.id,
        port: row.port,
        about: row.about,
        unit: row.unit,
        state: row.state,
        attempts: row.attempts,
        nextAt: row.next_at,
        reason: row.reason,
        paperNumber: row.paper_number,
        scanNumber: row.scan_number,
        madeAt: row.made_at,
        changedAt: row.changed_at,
      })),
    };
  },
});

/** Asks a system outside for what no case asks for: weather signals, a share of the city’s data. Without a line it is a page to print. */
export const makePortCall = door({
  name: 'port-call.create',
  method: 'POST',
  path: '/bureau/port-calls',
  summary: {
    zh: '向气象部门查询信号，或向市级平台申请共享数据（没有线路时成为纸面文书）',
    en: 'Ask for weather signals, or for a share of the city’s data; on paper where there is no line',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'port-call' },
  body: z.object({
    port: z.enum(['weather', 'city-data']),
    key: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
    request: z.record(z.string(), z.unknown()),
  }),
  reply: z.object({ id: z.int(), state: shown.shape.state, paperNumber: z.string().nullable() }),
  async handle(call) {
    const { unit } = call.actor;
    call.allow({ unit });
    const { port, key, request } = call.body;
    const calling = callingOf(call);
    const made = { port, key: `${unit} ${key}`, about: `unit:${unit}`, unit, request, actor: whoOf(call) };
    try {
      const found = await call.house.db.sql
        .transaction()
        .execute((trx) => makeCall(trx, calling, made, call.house.now()));
      call.house.ports?.lookSoon();
      return found;
    } catch (error) {
      if (error instanceof GangwanError && error.stem === 'port-key-reused')
        throw new Refusal(409, 'port-key-reused', error.parameters as { port: string; key: string });
      throw error;
    }
  },
});

/** The printed page of a call that runs on paper. */
export const portCallPaper = door({
  name: 'port-call-paper',
  method: 'GET',
  path: '/bureau/port-calls/:id/paper',
  summary: { zh: '打印纸面办理的文书', en: 'The printed page of a call on paper' },
  proof: 'session',
  allows: { action: 'read', resource: 'port-call' },
  purpose: 'port-procedure',
  params,
  async handle(call) {
    await standingOf(call, call.params.id);
    const page = await paperOf(callingOf(call), call.params.id, whoOf(call), call.house.now());
    if (page === null) throw new Refusal(404, 'door-not-found', {});
    return new Answer(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
  },
});

/** Registers the reply to a printed page, with the number of its scan. */
export const portCallReply = door({
  name: 'port-call-reply',
  method: 'POST',
  path: '/bureau/port-calls/:id/reply',
  summary: { zh: '登记纸面答复', en: 'Register a reply on paper' },
  proof: 'session',
  allows: { action: 'change', resource: 'port-call' },
  params,
  body: z.union([
    z.object({ scan: z.string().min(1).max(60), answer: z.record(z.string(), z.unknown()) }),
    z.object({ scan: z.string().min(1).max(60), refused: z.string().min(1).max(300) }),
  ]),
  reply: z.object({ state: shown.shape.state }),
  async handle(call) {
    const { paper_number: number } = await standingOf(call, call.params.id);
    if (number === null) throw new Refusal(404, 'door-not-found', {});
    try {
      const reply = { ...call.body, number, actor: whoOf(call) };
      const state = await registerReply(callingOf(call), reply, call.house.now());
      call.house.ports?.lookSoon();
      return { state };
    } catch (error) {
      if (error instanceof GangwanError && error.stem === 'port-wrong-reply')
        throw new Refusal(422, 'port-wrong-reply', error.parameters as { number: string; why: string });
      if (error instanceof GangwanError && error.stem === 'port-not-on-paper')
        throw new Refusal(409, 'port-not-on-paper', error.parameters as { number: string; state: string });
      throw error;
    }
  },
});
