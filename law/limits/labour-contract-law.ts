import { limit } from './limit.ts';

/** 劳动合同法. */
export const limits = [
  limit({
    name: 'layoff-notice-days',
    title: { zh: '裁减人员说明情况提前期', en: 'Notice before a layoff' },
    counting: 'raw-days',
    rows: [
      {
        from: '2008-01-01',
        to: null,
        knownFrom: '2008-01-01',
        value: 30,
        instrument: 'labour-contract-law',
        article: '第四十一条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '发布日未另记，取施行日。',
      },
    ],
  }),
  limit({
    name: 'layoff-rehire-months',
    title: { zh: '裁减人员优先招用期间', en: 'Laid-off workers rehired first within' },
    counting: 'raw-months',
    rows: [
      {
        from: '2008-01-01',
        to: null,
        knownFrom: '2008-01-01',
        value: 6,
        instrument: 'labour-contract-law',
        article: '第四十一条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '发布日未另记，取施行日。',
      },
    ],
  }),
];
