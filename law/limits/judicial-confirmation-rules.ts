import { limit } from './limit.ts';

const since = {
  from: '2011-03-30',
  to: null,
  knownFrom: '2011-03-30',
  instrument: 'judicial-confirmation-rules',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。条号凭记忆，待核实。',
} as const;

/** 人民调解协议司法确认程序 (法释〔2011〕5号). */
export const limits = [
  limit({
    name: 'judicial-confirmation-acceptance-days',
    title: { zh: '司法确认受理期限', en: 'Court accepts a confirmation' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第四条' }],
  }),
  limit({
    name: 'judicial-confirmation-days',
    title: { zh: '司法确认决定期限', en: 'Court decides on a confirmation' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第五条' }],
  }),
  limit({
    name: 'judicial-confirmation-extension',
    title: { zh: '司法确认决定延长期限', en: 'Extension of a confirmation' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 10, article: '第五条' }],
  }),
];
