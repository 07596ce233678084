import { limit } from './limit.ts';

/** 职业技能等级评价机构备案 (渝人社发〔2020〕128号). */
export const limits = [
  limit({
    name: 'skill-evaluation-filing-years',
    title: { zh: '评价机构备案有效期', en: 'Filing of an evaluation body valid for' },
    counting: 'raw-years',
    rows: [
      {
        from: '2020-12-31',
        to: null,
        knownFrom: '2020-12-31',
        value: 3,
        instrument: 'skill-evaluation-rules',
        article: '备案有效期',
        confidence: 'memory',
        lastChecked: '2026-11-25',
        note: '凭记忆，待核实。',
      },
    ],
  }),
];
