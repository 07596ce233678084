import { limit } from './limit.ts';

const since = {
  from: '2021-12-01',
  to: null,
  knownFrom: '2021-12-01',
  instrument: 'medical-transfer-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实。',
} as const;

/** 基本医疗保险关系转移接续 (医保办发〔2021〕43号), from memory. */
export const limits = [
  limit({
    name: 'service-days-medical-transfer',
    title: { zh: '医保关系转移期限', en: 'Working days for a medical transfer' },
    counting: 'working-days',
    rows: [{ ...since, value: 15, article: '办理时限' }],
  }),
];
