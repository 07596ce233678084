import { z } from 'zod';
import { door } from '../door.ts';
import { findingExplained, findingList, findingRead, type Shown } from '../finding-answers.ts';
import { digest, explanation, findingFilter, findingPage, findingWhole, page } from '../finding-shapes.ts';

const shown: Shown = { resource: 'enterprise-finding', purpose: 'enterprise-check' };

export const enterpriseFindings = door({
  name: 'enterprise-findings',
  method: 'GET',
  path: '/enterprise/findings',
  summary: { zh: '关于本平台的线索', en: 'Findings about the platform' },
  proof: 'session',
  allows: { action: 'list', resource: 'enterprise-finding' },
  purpose: 'enterprise-check',
  query: z.object({ ...findingFilter.shape, ...page.shape }),
  reply: findingPage,
  handle: (call) => findingList(call, shown, call.query),
});

export const enterpriseFinding = door({
  name: 'enterprise-finding',
  method: 'GET',
  path: '/enterprise/findings/:id',
  summary: { zh: '关于本平台的线索：一条', en: 'Findings about the platform: one of them' },
  proof: 'session',
  allows: { action: 'read', resource: 'enterprise-finding' },
  purpose: 'enterprise-check',
  params: z.object({ id: digest }),
  reply: findingWhole,
  handle: (call) => findingRead(call, shown, call.params.id),
});

export const enterpriseExplanation = door({
  name: 'enterprise-finding-explanation',
  method: 'GET',
  path: '/enterprise/findings/:id/explanation',
  summary: { zh: '关于本平台的线索：解释', en: 'Findings about the platform: one explained' },
  proof: 'session',
  allows: { action: 'read', resource: 'enterprise-finding' },
  purpose: 'enterprise-check',
  params: z.object({ id: digest }),
  reply: explanation,
  perMinute: 60,
  handle: (call) => findingExplained(call, shown, call.params.id),
});
