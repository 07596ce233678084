import { z } from 'zod';
import { runs } from '#journey/2-audit/runs/believed.ts';
import { changedFor, changeListOf, changes } from '#journey/2-audit/runs/found.ts';
import { monthsHeld } from '#journey/2-audit/seal-lake.ts';
import { Answer, door } from '../door.ts';
import { shownKey, visible } from '../finding-answers.ts';
import { auditRun, changePage, digest, month, page } from '../finding-shapes.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';
import { bureauShown } from './findings.ts';

/** Most people named with the first page of what changed. */
const WHOM = 200;

const oneRun = z.object({ run: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });

export const askAudit = door({
  name: 'ask-audit',
  method: 'POST',
  path: '/bureau/audits',
  summary: { zh: '发起一个月的审查', en: 'Ask for the audit of a month' },
  proof: 'session',
  allows: { action: 'start', resource: 'audit' },
  body: z.object({ period: month, why: z.string().max(500).optional() }),
  reply: z.object({ run: z.int() }),
  perMinute: 20,
  async handle({ house, actor, body, requestId }) {
    const { audits } = house;
    if (audits === undefined) throw new Refusal(503, 'audit-no-desk', {});
    const { period, why = null } = body;
    if (!monthsHeld(audits.lake).includes(period)) throw new Refusal(422, 'audit-month-not-held', { period });
    const { run, under } = await audits.desk.ask({
      period,
      reason: 'asked',
      by: `account:${actor.account}`,
      role: actor.roles.filter((role) => role !== 'public').join(',') || null,
      why,
      request: requestId,
    });
    if (under) throw new Refusal(409, 'audit-under-way', { period, run });
    return new Answer({ run }, { status: 202, headers: { location: `/bureau/audits/${run}` } });
  },
});

export const listAudits = door({
  name: 'list-audits',
  method: 'GET',
  path: '/bureau/audits',
  summary: { zh: '审查清单和进度', en: 'Audits and how far they are' },
  proof: 'session',
  allows: { action: 'list', resource: 'audit' },
  query: z.object({
    period: month.optional(),
    before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: z.object({ runs: z.array(auditRun), before: z.int().nullable() }),
  async handle({ house, query: { period, before, limit } }) {
    const found = await runs(house.db.sql, {
      limit,
      ...(period === undefined ? {} : { period }),
      ...(before === undefined ? {} : { before }),
    });
    return { runs: found, before: found.length < limit ? null : found.at(-1)!.run };
  },
});

export const readAudit = door({
  name: 'read-audit',
  method: 'GET',
  path: '/bureau/audits/:run',
  summary: { zh: '一次审查：进度和结果数', en: 'One audit: how far, and how many findings' },
  proof: 'session',
  allows: { action: 'read', resource: 'audit' },
  params: oneRun,
  reply: auditRun,
  async handle({ house, params }) {
    const [found] = await runs(house.db.sql, params);
    if (found === undefined) throw new Refusal(404, 'door-not-found', {});
    return found;
  },
});

export const auditChanges = door({
  name: 'audit-changes',
  method: 'GET',
  path: '/bureau/audits/:run/changes',
  summary: {
    zh: '一次审查与此前相比，谁的哪些线索变了',
    en: 'What an audit changed against the one before, and for whom',
  },
  proof: 'session',
  allows: { action: 'list', resource: 'finding' },
  purpose: 'labour-protection-audit',
  params: oneRun,
  query: z.object({ cursor: digest.optional(), limit: page.shape.limit }),
  reply: changePage,
  async handle(call) {
    const { house, actor, params, query } = call;
    const list = await changeListOf(house.db.sql, params.run);
    if (list === null) throw new Refusal(404, 'door-not-found', {});
    const may = visible(actor, 'list', bureauShown);
    const found = await changes(house.db.sql, {
      list: list.list,
      may,
      after: query.cursor ?? null,
      limit: query.limit,
    });
    const whom =
      query.cursor === undefined ? await changedFor(house.db.sql, { list: list.list, may, limit: WHOM }) : [];
    await recordReading(call, {
      purpose: bureauShown.purpose,
      action: 'finding.list',
      object: `audit:${params.run}`,
      subjects: [...found, ...whom].map(({ workerKey }) => workerKey),
    });
    const shown = <T extends { workerKey: string | null }>({ workerKey, ...rest }: T) => ({
      ...rest,
      worker: shownKey(actor, bureauShown, workerKey),
    });
    const { list: _list, ...difference } = list;
    return {
      ...difference,
      changes: found.map(shown),
      whom: whom.map(shown),
      cursor: found.length < query.limit ? null : found.at(-1)!.key,
    };
  },
});
