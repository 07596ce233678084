import { limit } from './limit.ts';

/** 劳动能力鉴定管理办法, and the rules before it. */
export const limits = [
  limit({
    name: 'appraisal-supplement-days',
    title: { zh: '鉴定材料一次性告知期限', en: 'Missing appraisal papers told' },
    counting: 'working-days',
    rows: [
      {
        from: '2025-07-01',
        to: null,
        knownFrom: '2025-05-23',
        value: 5,
        instrument: 'appraisal-rules',
        article: '材料补正',
        confidence: 'secondary',
        lastChecked: '2026-11-25',
        note: '据转述；施行日凭记忆，待核实。',
      },
    ],
  }),
  limit({
    name: 'appraisal-delivery-days',
    title: { zh: '鉴定结论送达期限', en: 'Appraisal result delivered' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2014-04-01',
        to: '2025-06-30',
        knownFrom: '2014-04-01',
        value: 20,
        instrument: 'appraisal-rules-2014',
        article: '结论送达',
        confidence: 'memory',
        lastChecked: '2026-11-25',
        note: '凭记忆；二十日据新办法的转述。',
      },
      {
        from: '2025-07-01',
        to: null,
        knownFrom: '2025-05-23',
        value: 15,
        instrument: 'appraisal-rules',
        article: '结论送达',
        confidence: 'secondary',
        lastChecked: '2026-11-25',
        note: '据转述；施行日凭记忆，待核实。',
      },
    ],
  }),
];
