import { limit } from './limit.ts';

const since = {
  from: '2012-01-01',
  to: null,
  knownFrom: '2012-01-01',
  instrument: 'negotiation-mediation-rules',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。',
} as const;

/** 企业劳动争议协商调解规定 (人社部令第17号). */
export const limits = [
  limit({
    name: 'negotiation-silence-days',
    title: { zh: '不回应视为不愿协商的期限', en: 'Silence taken as unwilling to negotiate' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 5, article: '第十条' }],
  }),
  limit({
    name: 'mediation-acceptance-days',
    title: { zh: '调解委员会受理期限', en: 'Committee accepts a mediation' },
    counting: 'working-days',
    rows: [{ ...since, value: 3, article: '第二十二条' }],
  }),
  limit({
    name: 'mediation-enterprise-days',
    title: { zh: '企业调解委员会调解期限', en: 'Mediation by the enterprise committee' },
    counting: 'calendar-days',
    rows: [{ ...since, note: '发布日未另记，取施行日。双方同意延长的，没有上限。', value: 15, article: '第二十九条' }],
  }),
];
