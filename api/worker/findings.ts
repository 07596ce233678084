import { z } from 'zod';
import { door } from '../door.ts';
import { findingExplained, findingList, findingRead, type Shown } from '../finding-answers.ts';
import { digest, explanation, findingFilter, findingPage, findingWhole, page } from '../finding-shapes.ts';

const shown: Shown = { resource: 'own-finding', purpose: 'own-records' };

export const myFindings = door({
  name: 'worker-findings',
  method: 'GET',
  path: '/worker/findings',
  summary: { zh: '我的线索', en: 'My findings' },
  proof: 'session',
  allows: { action: 'list', resource: 'own-finding' },
  purpose: 'own-records',
  query: z.object({ ...findingFilter.shape, ...page.shape }),
  reply: findingPage,
  handle: (call) => findingList(call, shown, call.query),
});

export const myFinding = door({
  name: 'worker-finding',
  method: 'GET',
  path: '/worker/findings/:id',
  summary: { zh: '我的线索：一条', en: 'My findings: one of them' },
  proof: 'session',
  allows: { action: 'read', resource: 'own-finding' },
  purpose: 'own-records',
  params: z.object({ id: digest }),
  reply: findingWhole,
  handle: (call) => findingRead(call, shown, call.params.id),
});

export const myExplanation = door({
  name: 'worker-finding-explanation',
  method: 'GET',
  path: '/worker/findings/:id/explanation',
  summary: { zh: '我的线索：解释', en: 'My findings: one explained' },
  proof: 'session',
  allows: { action: 'read', resource: 'own-finding' },
  purpose: 'own-records',
  params: z.object({ id: digest }),
  reply: explanation,
  perMinute: 60,
  handle: (call) => findingExplained(call, shown, call.params.id),
});
