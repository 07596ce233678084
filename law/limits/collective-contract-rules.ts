import { limit } from './limit.ts';

const since = {
  from: '2004-05-01',
  to: null,
  knownFrom: '2004-01-20',
  instrument: 'collective-contract-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '数字凭记忆，待核实；本市适用重庆市集体合同条例。',
} as const;

/** 集体合同规定 (劳动和社会保障部令第22号), from memory; in Chongqing the municipal regulation goes first. */
export const limits = [
  limit({
    name: 'national-collective-answer-days',
    title: { zh: '答复协商要求的期限（全国）', en: 'Answer to a request to bargain, national' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 20, article: '协商程序' }],
  }),
  limit({
    name: 'national-collective-filing-days',
    title: { zh: '集体合同报送期限（全国）', en: 'Collective contract filed, national' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 10, article: '审查' }],
  }),
  limit({
    name: 'national-collective-review-days',
    title: { zh: '集体合同审查期限（全国）', en: 'Collective contract reviewed, national' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '审查' }],
  }),
  limit({
    name: 'national-collective-renewal-months',
    title: { zh: '可以要求续订的期间（全国）', en: 'Renewal may be asked within, national' },
    counting: 'raw-months',
    rows: [{ ...since, value: 3, article: '续订' }],
  }),
  limit({
    name: 'national-collective-dispute-days',
    title: { zh: '集体协商争议处理期限（全国）', en: 'Bargaining dispute settled, national' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '协商争议' }],
  }),
  limit({
    name: 'national-collective-dispute-extension',
    title: { zh: '集体协商争议处理延长期限（全国）', en: 'Extension of a bargaining dispute, national' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '协商争议' }],
  }),
];
