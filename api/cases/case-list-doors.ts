import { expressionBuilder } from 'kysely';
import { z } from 'zod';
import { day, parseDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { dueClocks, listCases, onTime } from '#journey/3-cases/case-lists.ts';
import { procedureNamed } from '#journey/3-cases/open-case.ts';
import { caseNumber } from '#journey/3-cases/read-case.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { whereMay } from '../access.ts';
import { door } from '../door.ts';
import { lawOf } from '../law-of.ts';
import { recordReading } from '../reading.ts';
import { words } from './case-shapes.ts';

const dayShape = z.string().refine((text) => parseDay(text) !== null, 'YYYY-MM-DD');

const listed = z.object({
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  title: words,
  unit: z.string(),
  township: z.string().nullable(),
  enterprise: z.string().nullable(),
  openedDay: z.string(),
  state: z.string(),
  stateWords: words,
  since: z.string(),
  outcome: z.string().nullable(),
  lines: z.int(),
  due: z.string().nullable(),
});

/** Cases whoever asks may see, newest first; whose they are is not among it. */
export const caseListDoor = door({
  name: 'case.list',
  method: 'GET',
  path: '/cases',
  summary: { zh: '案件清单', en: 'Cases' },
  proof: 'session',
  allows: { action: 'list', resource: 'case' },
  purpose: 'case-handling',
  query: z.object({
    list: z.enum(['open', 'closed', 'assigned', 'asked', 'office']).default('open'),
    procedure: z.string().max(60).optional(),
    beforeAt: z.coerce.number().int().optional(),
    beforeId: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.object({ cases: z.array(listed), before: z.object({ at: z.int(), id: z.string() }).nullable() }),
  async handle(call) {
    const { list, procedure, beforeAt, beforeId, limit } = call.query;
    const columns = { workerKey: 'worker_key', enterprise: 'enterprise', township: 'township', unit: 'case_file.unit' };
    const mine = whereMay<Tables, 'case_file'>(call.actor, 'list', 'case', columns);
    const opened = whereMay<Tables, 'case_file'>(call.actor, 'list', 'case', { enterprise: 'opener_enterprise' });
    const eb = expressionBuilder<Tables, 'case_file'>();
    const rows = await listCases(call.house.db.sql, call.actor, eb.or([mine(eb), opened(eb)]), {
      list,
      procedure,
      before:
        beforeAt === undefined || beforeId === undefined ? undefined : { at: instantText(beforeAt), id: beforeId },
      most: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    await recordReading(call, {
      purpose: 'case-handling',
      action: 'case.list',
      object: 'case:list',
      subjects: page.map(({ workerKey }) => workerKey),
    });
    return {
      cases: page.map((found) => {
        const { workerKey: _whose, openedAt: _when, ...row } = found;
        const { title, states } = procedureNamed(row.procedure);
        const { zh, en } = states[row.state]!;
        return { ...row, number: caseNumber(row), title, stateWords: { zh, en } };
      }),
      before: rows.length > limit && last !== undefined ? { at: last.openedAt, id: last.id } : null,
    };
  },
});

/** What the unit must do soon, and what is over: the longest over first. */
export const dueDoor = door({
  name: 'case.due',
  method: 'GET',
  path: '/bureau/cases/due',
  summary: { zh: '本单位超期和将到期的期限', en: 'Limits of the unit that are over or near' },
  proof: 'session',
  allows: { action: 'list', resource: 'case-due' },
  query: z.object({
    /** Days ahead; 0: over or ending today only. */
    days: z.coerce.number().int().min(0).max(90).default(7),
    after: z.coerce.number().int().min(0).default(0),
  }),
  reply: z.object({
    clocks: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        procedure: z.string(),
        title: words,
        state: z.string(),
        clock: z.string(),
        words,
        whose: z.string(),
        due: z.string(),
        daysLeft: z.int(),
        provisional: z.boolean(),
      }),
    ),
    next: z.int().nullable(),
  }),
  async handle({ house, actor, query }) {
    const most = 100;
    const today = dayOf(Math.floor(house.now() / 1000));
    const ask = { today, until: today + query.days, most: most + 1, offset: query.after };
    const rows = await dueClocks(house.db.sql, actor.unit ?? '', ask);
    return {
      clocks: rows.slice(0, most).map((row) => {
        const procedure = procedureNamed(row.procedure);
        const { zh, en } = procedure.clocks[row.clock]!;
        return { ...row, number: caseNumber(row), title: procedure.title, words: { zh, en } };
      }),
      next: rows.length > most ? query.after + most : null,
    };
  },
});

/** On-time rates of the unit. For wage-arrears clues the municipality's rate in force is shown beside them, and for nothing else. */
export const onTimeDoor = door({
  name: 'case.on-time',
  method: 'GET',
  path: '/bureau/cases/on-time',
  summary: { zh: '按期办理率', en: 'On-time rates' },
  proof: 'session',
  allows: { action: 'list', resource: 'case-due' },
  query: z.object({ from: dayShape, to: dayShape, procedure: z.string().max(60).optional() }),
  reply: z.object({
    /** In time, of all whose last day lay in the period; basis points. */
    formula: words,
    rates: z.array(
      z.object({
        procedure: z.string(),
        clock: z.string(),
        inTime: z.int(),
        late: z.int(),
        share: z.int().nullable(),
        target: z
          .object({ value: z.int(), instrument: z.string(), article: z.string(), confidence: z.string() })
          .nullable(),
      }),
    ),
  }),
  async handle({ house, actor, query }) {
    const rates = await onTime(house.db.sql, { unit: actor.unit, ...query });
    const target = lawOf(house).findInForce('wage-clue-on-time-share', day(query.to));
    const shown =
      target === null || target.value === null
        ? null
        : {
            value: target.value,
            instrument: target.instrument,
            article: target.article,
            confidence: target.confidence,
          };
    return {
      formula: {
        zh: '最后一天在期间内的办理期限中，按期完成的 ÷（按期完成的＋逾期的）；当事人自己的期限不计',
        en: 'of limits of offices whose last day lies in the period: in time ÷ (in time + late); limits of parties are left out',
      },
      rates: rates.map((rate) => ({ ...rate, target: rate.procedure === 'risk-warning' ? shown : null })),
    };
  },
});
