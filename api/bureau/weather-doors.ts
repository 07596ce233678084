import type { ExpressionBuilder } from 'kysely';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { responseColumns, responses } from '#journey/2-audit/live/response-list.ts';
import { registerNotice } from '#journey/3-cases/weather-notice.ts';
import { weatherNotice } from '#outside/weather.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from '../access.ts';
import { door } from '../door.ts';
import { callingOf } from '../port-calls.ts';
import { Refusal } from '../problem.ts';

/** The unit warnings come to. */
const unit = 'emergency';
const COUNTY = '500229';
const moment = z.iso.datetime({ offset: true });
const noBuilder = undefined as unknown as ExpressionBuilder<Record<string, never>, never>;

/** Registers a notice that came on paper: issued, raised, lowered or lifted. */
export const registerSignal = door({
  name: 'weather-signal.create',
  method: 'POST',
  path: '/bureau/weather-signals',
  summary: {
    zh: '登记纸面收到的预警信号（发布、变更、解除），写明扫描件编号',
    en: 'Register a warning signal that came on paper, with the number of its scan',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'weather-signal' },
  body: z.object({
    scan: z.string().min(1).max(60),
    saidAt: moment.describe('通知写明的时刻：以后说的算数 · moment of the notice; what was said later counts'),
    signal: weatherNotice,
  }),
  reply: z.object({
    call: z.int(),
    state: z.enum(['waiting', 'sent', 'answered', 'refused', 'paper']),
    kept: z.boolean().describe('否：已经有同样的或者更晚的 · false: the same or something later was told before'),
  }),
  async handle(call) {
    call.allow({ unit });
    const { house, actor, body } = call;
    const at = house.now();
    const saidAt = Date.parse(body.saidAt);
    const bad = (why: string) => new Refusal(400, 'door-bad-request', { where: 'body.saidAt', why });
    if (saidAt > at) throw bad('in the future');
    if (saidAt < Date.parse(body.signal.liftedAt ?? body.signal.issuedAt)) throw bad('before what it tells of');
    const notice = {
      scan: body.scan,
      area: COUNTY,
      saidAt,
      signal: body.signal,
      unit,
      actor: `account:${actor.account}`,
    };
    try {
      return await registerNotice(callingOf(call), notice, at);
    } catch (error) {
      if (error instanceof GangwanError && error.stem === 'port-key-reused')
        throw new Refusal(409, 'port-key-reused', error.parameters as { port: string; key: string });
      if (error instanceof GangwanError && error.stem === 'port-wrong-reply')
        throw new Refusal(422, 'port-wrong-reply', error.parameters as { number: string; why: string });
      throw error;
    } finally {
      house.ports?.lookSoon();
    }
  },
});

const shownSignal = z.object({
  id: z.int(),
  number: z.string(),
  kind: z.string(),
  level: z.string(),
  areas: z.array(z.string()),
  belowMetres: z.int().nullable(),
  issuedAt: z.int(),
  liftedAt: z.int().nullable(),
  issuedBy: z.string(),
  toldAt: z.int(),
  call: z.int().describe('回执所在的调用 · the call whose receipt says so'),
});

/** What was told of signals, newest first. */
export const signalList = door({
  name: 'weather-signals',
  method: 'GET',
  path: '/bureau/weather-signals',
  summary: {
    zh: '收到的预警信号：每次发布、变更、解除一行',
    en: 'Warning signals as they were told, one row a change',
  },
  proof: 'session',
  allows: { action: 'list', resource: 'weather-signal' },
  query: z.object({ before: z.coerce.number().int().min(1).optional() }),
  reply: z.object({ signals: z.array(shownSignal) }),
  async handle({ actor, query, house }) {
    let rows = house.db.sql.selectFrom('weather_signal').selectAll();
    if (query.before !== undefined) rows = rows.where('id', '<', query.before);
    const found = await rows
      .where(whereMay<Tables, 'weather_signal'>(actor, 'list', 'weather-signal', {}))
      .orderBy('id', 'desc')
      .limit(100)
      .execute();
    return {
      signals: found.map((row) => ({
        id: row.id,
        number: row.number,
        kind: row.kind,
        level: row.level,
        areas: row.areas.split(','),
        belowMetres: row.below_metres,
        issuedAt: row.issued_at,
        liftedAt: row.lifted_at,
        issuedBy: row.issued_by,
        toldAt: row.told_at,
        call: row.call,
      })),
    };
  },
});

const count = z.int();
const shownResponse = z.object({
  id: z.int(),
  number: z.string(),
  level: z.string().describe('1 蓝 blue, 2 黄 yellow, 3 橙 orange, 4 红 red'),
  enterprise: z.string(),
  countedAt: z.int(),
  workers: count.describe('在该地区有订单的人数 · workers with orders in the area'),
  ordersUnder: count.describe('预警生效15分钟后接的户外订单 · orders taken from 15 minutes after the issue'),
  ordersExtended: count.describe('其中延长了时限的 · of them given more time'),
  extensionNotSaid: count,
  ordersFar: count.describe('远距离的 · far ones'),
  distanceNotSaid: count,
  mostAtOnce: count.describe('一人同时在手最多几单 · most orders one worker had at once'),
  lateOrders: count,
  latePenaltyFen: count.describe('超时扣罚（分）· penalties for lateness, fen'),
  penaltyNotSaid: count,
  kind: z.string().nullable(),
  areas: z.array(z.string()),
  issuedAt: z.int().nullable(),
  liftedAt: z.int().nullable(),
  issuedBy: z.string().nullable(),
});

/** What each platform did under a signal, as its orders show; the last count. */
export const signalResponses = door({
  name: 'signal-responses',
  method: 'GET',
  path: '/bureau/signal-responses',
  summary: {
    zh: '预警期间各平台做了什么（限单、延时、扣罚），按最近一次统计',
    en: 'What each platform did under a warning signal, as counted last',
  },
  proof: 'session',
  allows: { action: 'list', resource: 'signal-response' },
  query: z.object({
    number: z.string().max(40).optional(),
    enterprise: z.string().max(18).optional(),
    before: z.coerce.number().int().min(1).optional(),
  }),
  reply: z.object({ responses: z.array(shownResponse) }),
  async handle({ actor, query, house }) {
    const rows = await responses(house.db.sql, {
      may: whereMay<Record<string, never>, never>(actor, 'list', 'signal-response', responseColumns)(noBuilder),
      township: actor.township,
      signal: query.number,
      enterprise: query.enterprise,
      before: query.before,
    });
    return {
      responses: rows.map(({ signal, areas, ...row }) => ({
        ...row,
        level: signal.slice(signal.lastIndexOf('/') + 1),
        areas: areas === null ? [] : areas.split(','),
      })),
    };
  },
});
