import { z } from 'zod';
import { formatDay, parseDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { maskName, maskPhone } from '#basics/mask.ts';
import { type AnswerGiven, answerRequest, outcomesOf, takeRequest } from '#journey/personal-data/answers.ts';
import { personState } from '#journey/personal-data/people.ts';
import { type RequestRow, requestOf, requestsIn, requestWords } from '#journey/personal-data/requests.ts';
import { isInstrument } from '#law/sources/all.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from '../access.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';
import { byOf } from '../sign-in/entering.ts';
import { requestOutcomes, requestStates } from '../worker/request-doors.ts';
import { reasonText, refuseNumbers } from './people-doors.ts';

const row = {
  id: z.string(),
  kind: z.string(),
  person: z.int(),
  unit: z.string(),
  askedAt: z.int(),
  dueDay: z.string(),
  dueCertain: z.boolean(),
  state: requestStates,
  outcome: requestOutcomes.nullable(),
  overdue: z.boolean(),
};
const params = z.object({ id: z.uuid() });
const open = (state: string) => state === 'received' || state === 'taken';
const today = (now: number) => formatDay(dayOf(Math.floor(now / 1000)));
const shown = (one: RequestRow, now: number) => ({ ...one, overdue: open(one.state) && one.dueDay < today(now) });

/** Requests of the unit, the soonest due first; without what was asked. */
export const requestListDoor = door({
  name: 'data-request.list',
  method: 'GET',
  path: '/bureau/requests',
  summary: { zh: '个人信息请求清单', en: 'Requests about personal data' },
  proof: 'session',
  allows: { action: 'list', resource: 'data-request' },
  purpose: 'own-request',
  query: z.object({
    state: z.enum(['open', 'closed']).default('open'),
    after: z.coerce.number().int().min(0).default(0),
  }),
  reply: z.object({ requests: z.array(z.object(row)), next: z.int().nullable() }),
  async handle(call) {
    const { state, after } = call.query;
    const page = 100;
    const rows = await requestsIn(call.house.db.sql)
      .where(
        whereMay<Tables, 'data_request'>(call.actor, 'list', 'data-request', { unit: 'data_request.unit' }) as never,
      )
      .where('last.state', state === 'open' ? 'in' : 'not in', ['received', 'taken'])
      .orderBy('due_day')
      .orderBy('data_request.id')
      .offset(after)
      .limit(page + 1)
      .execute();
    const onPage = rows.slice(0, page);
    await recordReading(call, {
      purpose: 'own-request',
      action: 'data-request.list',
      object: 'data-request:unit',
      subjects: onPage.map(({ workerKey }) => workerKey),
    });
    const requests = onPage.map((one) => shown(one, call.house.now()));
    return { requests, next: rows.length > page ? after + page : null };
  },
});

const correction = z.object({ field: z.enum(['name', 'phone']), value: z.string() }).nullable();

/** A request without its words: what is to be corrected is masked. */
export const requestDoor = door({
  name: 'data-request.read',
  method: 'GET',
  path: '/bureau/requests/:id',
  summary: { zh: '一项个人信息请求（不含内容）', en: 'One request about personal data, without its words' },
  proof: 'session',
  allows: { action: 'read', resource: 'data-request' },
  purpose: 'own-request',
  params,
  reply: z.object({ ...row, correction }),
  async handle(call) {
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    return db.sql.transaction().execute(async (trx) => {
      const found = await requestOf(trx, call.params.id);
      call.allow({ unit: found?.unit ?? null });
      const { correction: asked } = await requestWords(trx, keys, found!);
      await record(trx, { ...by, ...readOf(found!), action: 'data-request.read' });
      const mask = asked?.field === 'name' ? maskName : maskPhone;
      return { ...shown(found!, by.at), correction: asked && { ...asked, value: mask(asked.value) } };
    });
  },
});

const readOf = ({ id, workerKey }: RequestRow) => ({
  object: `data-request:${id}`,
  subject: workerKey,
  purpose: 'own-request' as const,
});

/** What was asked, word by word, for a reason that whoever asked is shown. */
export const openRequestDoor = door({
  name: 'data-request.reveal',
  method: 'POST',
  path: '/bureau/requests/:id/reveal',
  summary: { zh: '看请求内容（写明理由）', en: 'Read what was asked, with a reason' },
  proof: 'session',
  allows: { action: 'reveal', resource: 'data-request' },
  purpose: 'own-request',
  params,
  body: z.object({ reason: reasonText }),
  reply: z.object({ asked: z.string().nullable(), correction, answered: z.string().nullable() }),
  bodyBytes: 8192,
  async handle(call) {
    const { reason } = call.body;
    refuseNumbers(reason);
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    return db.sql.transaction().execute(async (trx) => {
      const found = await requestOf(trx, call.params.id);
      call.allow({ unit: found?.unit ?? null });
      const words = await requestWords(trx, keys, found!);
      await record(trx, { ...by, ...readOf(found!), action: 'data-request.reveal', detail: { reason } });
      return words;
    });
  },
});

/** Takes a request up. */
export const takeRequestDoor = door({
  name: 'data-request.take',
  method: 'POST',
  path: '/bureau/requests/:id/take',
  summary: { zh: '受理请求', en: 'Take a request up' },
  proof: 'session',
  allows: { action: 'decide', resource: 'data-request' },
  purpose: 'own-request',
  params,
  reply: z.object({ state: requestStates }),
  bodyBytes: 1024,
  async handle(call) {
    const by = byOf(call, call.actor.account!);
    return call.house.db.sql.transaction().execute(async (trx) => {
      const found = await requestOf(trx, call.params.id);
      call.allow({ unit: found?.unit ?? null });
      if (found!.state !== 'received') throw new Refusal(409, 'personal-request-state', { state: found!.state });
      await takeRequest(trx, found!, by);
      return { state: 'taken' as const };
    });
  },
});

/** @throws personal-request-outcome, personal-request-basis where the answer does not fit the request */
function refuseUnfit({ kind }: RequestRow, { outcome, basis, untilDay }: AnswerGiven, now: number): void {
  if (outcome !== null && !outcomesOf[kind].includes(outcome))
    throw new Refusal(400, 'personal-request-outcome', { kind, outcome });
  const needsBasis = outcome === null || outcome === 'frozen';
  const ends = untilDay !== null && parseDay(untilDay) !== null && untilDay > today(now);
  if (
    needsBasis !== (basis !== null) ||
    (basis !== null && !isInstrument(basis.instrument)) ||
    (outcome === 'frozen' ? !ends : untilDay !== null)
  )
    throw new Refusal(400, 'personal-request-basis', {});
}

/** Answers a request, and does what the answer says; a refusal names the law it rests on. */
export const answerRequestDoor = door({
  name: 'data-request.answer',
  method: 'POST',
  path: '/bureau/requests/:id/answer',
  summary: { zh: '答复请求', en: 'Answer a request' },
  proof: 'session',
  allows: { action: 'decide', resource: 'data-request' },
  purpose: 'own-request',
  params,
  body: z.object({
    /** Null: refused. */
    outcome: requestOutcomes.nullable(),
    reason: z.string().trim().min(4).max(4000),
    basis: z.object({ instrument: z.string().max(80), article: z.string().trim().min(1).max(40) }).nullish(),
    untilDay: z.string().max(10).nullish(),
  }),
  reply: z.object({ state: requestStates, outcome: requestOutcomes.nullable() }),
  bodyBytes: 32_768,
  async handle(call) {
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    const { outcome, reason, basis = null, untilDay = null } = call.body;
    return db.sql.transaction().execute(async (trx) => {
      const found = await requestOf(trx, call.params.id);
      call.allow({ unit: found?.unit ?? null });
      if (found!.state !== 'taken') throw new Refusal(409, 'personal-request-state', { state: found!.state });
      const given: AnswerGiven = { outcome, reason, basis, untilDay };
      refuseUnfit(found!, given, by.at);
      const person = await personState(trx, found!.person);
      if (person?.state === 'erased') throw new Refusal(410, 'personal-erased', {});
      // Frozen is kept and protected only: what would change or take away anything waits for the day.
      if (person?.state === 'frozen' && outcome !== null && outcome !== 'copied' && outcome !== 'explained')
        throw new Refusal(409, 'personal-frozen', { until: person.until });
      await answerRequest(trx, keys, found!, given, by);
      return { state: outcome === null ? ('refused' as const) : ('answered' as const), outcome };
    });
  },
});
