import { limit } from './limit.ts';

const since = {
  from: '2012-01-01',
  to: null,
  knownFrom: '2011-06-30',
  instrument: 'administrative-compulsion-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
} as const;

/** 行政强制法. 第六十九条: periods of ten days or less are working days. */
export const limits = [
  limit({
    name: 'enforcement-application-months',
    title: { zh: '申请强制执行的期限', en: 'Application to the court for enforcement' },
    counting: 'months',
    rows: [{ ...since, value: 3, article: '第五十三条' }],
  }),
  limit({
    name: 'demand-days',
    title: { zh: '催告期', en: 'Written demand matures' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第五十四条' }],
  }),
  limit({
    name: 'enforcement-court-acceptance-days',
    title: { zh: '强制执行申请的受理期限', en: 'Enforcement: the court accepts' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第五十六条' }],
  }),
  limit({
    name: 'enforcement-court-ruling-days',
    title: { zh: '强制执行的裁定期限', en: 'Enforcement: the court rules' },
    counting: 'working-days',
    rows: [{ ...since, value: 7, article: '第五十七条' }],
  }),
  limit({
    name: 'enforcement-court-hearing-ruling-days',
    title: { zh: '听取意见后的裁定期限', en: 'Enforcement: the court rules after hearing objections' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '第五十八条' }],
  }),
];
