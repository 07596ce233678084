import { limit } from './limit.ts';

const since = {
  from: '2025-07-01',
  to: null,
  knownFrom: '2025-05-23',
  instrument: 'appraisal-rules',
  confidence: 'secondary',
  lastChecked: '2026-11-25',
  note: '据转述；施行日凭记忆，待核实。',
} as const;

/** 劳动能力鉴定管理办法, and the rules before it. */
export const limits = [
  limit({
    name: 'appraisal-supplement-days',
    title: { zh: '鉴定材料一次性告知期限', en: 'Missing appraisal papers told' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '材料补正' }],
  }),
  limit({
    name: 'appraisal-delivery-days',
    title: { zh: '鉴定结论送达期限', en: 'Appraisal result delivered' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2014-04-01',
        knownFrom: '2014-04-01',
        instrument: 'appraisal-rules-2014',
        confidence: 'memory',
        to: '2025-06-30',
        note: '凭记忆；二十日据新办法的转述。',
        value: 20,
        article: '结论送达',
      },
      { ...since, value: 15, article: '结论送达' },
    ],
  }),
];
