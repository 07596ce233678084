import { limit } from './limit.ts';

/** 工伤认定办法 (人社部令第8号), from memory. */
export const limits = [
  limit({
    name: 'work-injury-acceptance-days',
    title: { zh: '工伤认定受理期限', en: 'Work-injury application accepted' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2011-01-01',
        to: null,
        knownFrom: '2011-01-01',
        value: 15,
        instrument: 'work-injury-recognition-rules',
        article: '第八条',
        confidence: 'memory',
        lastChecked: '2026-11-25',
        note: '凭记忆，待核实；取施行日。',
      },
    ],
  }),
  limit({
    name: 'work-injury-delivery-days',
    title: { zh: '工伤认定决定送达期限', en: 'Work-injury decision delivered' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2011-01-01',
        to: null,
        knownFrom: '2011-01-01',
        value: 20,
        instrument: 'work-injury-recognition-rules',
        article: '第二十二条',
        confidence: 'memory',
        lastChecked: '2026-11-25',
        note: '凭记忆，待核实；取施行日。',
      },
    ],
  }),
];
