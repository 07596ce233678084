import { limit } from './limit.ts';

const since = {
  from: '2010-01-01',
  to: null,
  knownFrom: '2010-01-01',
  instrument: 'pension-transfer-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实；三个环节各十五个工作日。',
} as const;

/** 城镇企业职工基本养老保险关系转移接续暂行办法. */
export const limits = [
  limit({
    name: 'service-days-pension-transfer-whole',
    title: { zh: '养老关系转移全程期限', en: 'Working days for a whole pension transfer' },
    counting: 'working-days',
    rows: [{ ...since, value: 45, article: '第八条' }],
  }),
];
