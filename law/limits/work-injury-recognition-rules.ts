import { limit } from './limit.ts';

const since = {
  from: '2011-01-01',
  to: null,
  knownFrom: '2011-01-01',
  instrument: 'work-injury-recognition-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实；取施行日。',
} as const;

/** 工伤认定办法 (人社部令第8号), from memory. */
export const limits = [
  limit({
    name: 'work-injury-acceptance-days',
    title: { zh: '工伤认定受理期限', en: 'Work-injury application accepted' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第八条' }],
  }),
  limit({
    name: 'work-injury-delivery-days',
    title: { zh: '工伤认定决定送达期限', en: 'Work-injury decision delivered' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 20, article: '第二十二条' }],
  }),
];
