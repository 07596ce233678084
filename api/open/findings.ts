import { z } from 'zod';
import { door } from '../door.ts';
import { findingExplained, findingList, findingRead, type Shown } from '../finding-answers.ts';
import { digest, explanation, findingFilter, findingPage, findingWhole, page } from '../finding-shapes.ts';
import { answered, envelope, openPath } from './envelope.ts';

const shown: Shown = { resource: 'enterprise-finding', purpose: 'enterprise-check' };
const { platform: _own, ...filter } = findingFilter.shape;

/** What audits found about the platform that asks: by its own records, never by another’s. */
export const openFindings = door({
  name: 'open-findings',
  method: 'GET',
  path: `${openPath}/findings`,
  summary: { zh: '关于本平台的线索', en: 'Findings about the platform' },
  proof: 'platform-key',
  allows: { action: 'list', resource: 'enterprise-finding' },
  purpose: 'enterprise-check',
  query: z.object({ ...filter, ...page.shape }),
  reply: envelope(findingPage),
  handle: async (call) => answered(call.requestId, await findingList(call, shown, call.query)),
});

export const openFinding = door({
  name: 'open-finding',
  method: 'GET',
  path: `${openPath}/findings/:id`,
  summary: { zh: '关于本平台的线索：一条', en: 'Findings about the platform: one of them' },
  proof: 'platform-key',
  allows: { action: 'read', resource: 'enterprise-finding' },
  purpose: 'enterprise-check',
  params: z.object({ id: digest }),
  reply: envelope(findingWhole),
  handle: async (call) => answered(call.requestId, await findingRead(call, shown, call.params.id)),
});

export const openExplanation = door({
  name: 'open-finding-explanation',
  method: 'GET',
  path: `${openPath}/findings/:id/explanation`,
  summary: {
    zh: '关于本平台的线索：逐步算法、依据和本平台报送的行',
    en: 'Findings about the platform: the arithmetic, the provisions and the rows it reported',
  },
  proof: 'platform-key',
  allows: { action: 'read', resource: 'enterprise-finding' },
  purpose: 'enterprise-check',
  params: z.object({ id: digest }),
  reply: envelope(explanation),
  perMinute: 60,
  handle: async (call) => answered(call.requestId, await findingExplained(call, shown, call.params.id)),
});
