import { z } from 'zod';
import { door } from '../door.ts';
import { findingCount, findingExplained, findingList, findingRead, type Shown } from '../finding-answers.ts';
import {
  digest,
  explanation,
  findingCounts,
  findingFilter,
  findingPage,
  findingWhole,
  page,
} from '../finding-shapes.ts';

/** As departments, union, townships and auditors are shown findings. */
export const bureauShown: Shown = { resource: 'finding', purpose: 'labour-protection-audit' };

/** Findings of the measures a unit answers for, of a township’s workers, or all of them without the workers. */
export const bureauFindings = door({
  name: 'bureau-findings',
  method: 'GET',
  path: '/bureau/findings',
  summary: {
    zh: '线索清单（可按规则、措施、平台、月份、结果、乡镇筛选，可看某日当时的认识）',
    en: 'Findings, filtered and as believed on a day',
  },
  proof: 'session',
  allows: { action: 'list', resource: 'finding' },
  purpose: 'labour-protection-audit',
  query: z.object({ ...findingFilter.shape, ...page.shape }),
  reply: findingPage,
  handle: (call) => findingList(call, bureauShown, call.query),
});

export const bureauFindingCounts = door({
  name: 'bureau-finding-counts',
  method: 'GET',
  path: '/bureau/findings/counts',
  summary: { zh: '线索数（按规则和结果）', en: 'How many findings, by rule and verdict' },
  proof: 'session',
  allows: { action: 'list', resource: 'finding' },
  query: findingFilter,
  reply: findingCounts,
  handle: (call) => findingCount(call, bureauShown, call.query),
});

export const bureauFinding = door({
  name: 'bureau-finding',
  method: 'GET',
  path: '/bureau/findings/:id',
  summary: { zh: '一条线索', en: 'One finding' },
  proof: 'session',
  allows: { action: 'read', resource: 'finding' },
  purpose: 'labour-protection-audit',
  params: z.object({ id: digest }),
  reply: findingWhole,
  handle: (call) => findingRead(call, bureauShown, call.params.id),
});

export const bureauExplanation = door({
  name: 'bureau-finding-explanation',
  method: 'GET',
  path: '/bureau/findings/:id/explanation',
  summary: { zh: '一条线索的解释：依据、算式、记录', en: 'A finding explained: provisions, arithmetic, records' },
  proof: 'session',
  allows: { action: 'read', resource: 'finding' },
  purpose: 'labour-protection-audit',
  params: z.object({ id: digest }),
  reply: explanation,
  perMinute: 60,
  handle: (call) => findingExplained(call, bureauShown, call.params.id),
});
