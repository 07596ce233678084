import { limit } from './limit.ts';

const since = {
  from: '2008-01-01',
  to: null,
  knownFrom: '2008-01-01',
  instrument: 'labour-contract-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。',
} as const;

/** 劳动合同法. */
export const limits = [
  limit({
    name: 'layoff-notice-days',
    title: { zh: '裁减人员说明情况提前期', en: 'Notice before a layoff' },
    counting: 'raw-days',
    rows: [{ ...since, value: 30, article: '第四十一条' }],
  }),
  limit({
    name: 'layoff-rehire-months',
    title: { zh: '裁减人员优先招用期间', en: 'Laid-off workers rehired first within' },
    counting: 'raw-months',
    rows: [{ ...since, value: 6, article: '第四十一条' }],
  }),
];
