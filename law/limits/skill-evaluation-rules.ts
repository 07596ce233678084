import { limit } from './limit.ts';

const since = {
  from: '2020-12-31',
  to: null,
  knownFrom: '2020-12-31',
  instrument: 'skill-evaluation-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实。',
} as const;

/** 职业技能等级评价机构备案 (渝人社发〔2020〕128号). */
export const limits = [
  limit({
    name: 'skill-evaluation-filing-years',
    title: { zh: '评价机构备案有效期', en: 'Filing of an evaluation body valid for' },
    counting: 'raw-years',
    rows: [{ ...since, value: 3, article: '备案有效期' }],
  }),
];
