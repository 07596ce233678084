import { limit } from './limit.ts';

const since = {
  from: '2024-01-01',
  to: null,
  knownFrom: '2023-09-01',
  instrument: 'administrative-reconsideration-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
} as const;

/** 行政复议法 (2023 text). 第八十八条: three, five, seven and ten days are working days. */
export const limits = [
  limit({
    name: 'reconsideration-application-days',
    title: { zh: '申请行政复议的期限', en: 'Reconsideration: application' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 60, article: '第二十条' }],
  }),
  limit({
    name: 'reconsideration-uninformed-years',
    title: {
      zh: '未告知复议权利时的最长申请期限',
      en: 'Reconsideration: application, longest where rights were not told',
    },
    counting: 'years',
    rows: [{ ...since, value: 1, article: '第二十条' }],
  }),
  limit({
    name: 'reconsideration-acceptance-days',
    title: { zh: '行政复议受理审查期限', en: 'Reconsideration: acceptance' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第三十条' }],
  }),
  limit({
    name: 'reconsideration-decision-days',
    title: { zh: '行政复议决定期限', en: 'Reconsideration: decision' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 60, article: '第六十二条' }],
  }),
  limit({
    name: 'reconsideration-decision-extension',
    title: { zh: '行政复议决定延长', en: 'Reconsideration: decision, extension' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '第六十二条', note: '最多不超过三十日。' }],
  }),
  limit({
    name: 'reconsideration-simple-days',
    title: { zh: '简易程序的行政复议决定期限', en: 'Reconsideration: decision, simple procedure' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '第六十二条' }],
  }),
];
