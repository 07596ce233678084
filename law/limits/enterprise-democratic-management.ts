import { limit } from './limit.ts';

const since = {
  from: '2012-02-13',
  to: null,
  knownFrom: '2012-02-13',
  instrument: 'enterprise-democratic-management',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实。',
} as const;

/** 企业民主管理规定 (总工发〔2012〕12号), from memory. */
export const limits = [
  limit({
    name: 'congress-agenda-days',
    title: { zh: '职代会议题送达提前期', en: 'Topics sent before a congress' },
    counting: 'raw-days',
    rows: [{ ...since, value: 7, article: '职工代表大会' }],
  }),
  limit({
    name: 'congress-meeting-years',
    title: { zh: '职代会召开间隔', en: 'A congress meets at least' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '职工代表大会' }],
  }),
];
