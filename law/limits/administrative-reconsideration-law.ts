import { limit } from './limit.ts';

/** The text before the revision of 2023, from memory. */
const earlier = {
  from: '1999-10-01',
  to: '2023-12-31',
  knownFrom: '1999-04-29',
  instrument: 'administrative-reconsideration-law',
  confidence: 'memory',
  lastChecked: '2026-11-23',
  note: '2023年修订前的文本，凭记忆，待核实。',
} as const;

const since = {
  from: '2024-01-01',
  to: null,
  knownFrom: '2023-09-01',
  instrument: 'administrative-reconsideration-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
} as const;

/** 行政复议法. 第八十八条: three, five, seven and ten days are working days. */
export const limits = [
  limit({
    name: 'reconsideration-application-days',
    title: { zh: '申请行政复议的期限', en: 'Reconsideration: application' },
    counting: 'calendar-days',
    rows: [
      { ...earlier, value: 60, article: '第九条（2023年修订前的条号）' },
      { ...since, value: 60, article: '第二十条' },
    ],
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
    rows: [
      { ...earlier, value: 5, article: '第十七条（2023年修订前的条号）' },
      { ...since, value: 5, article: '第三十条' },
    ],
  }),
  limit({
    name: 'reconsideration-decision-days',
    title: { zh: '行政复议决定期限', en: 'Reconsideration: decision' },
    counting: 'calendar-days',
    rows: [
      { ...earlier, value: 60, article: '第三十一条（2023年修订前的条号）' },
      { ...since, value: 60, article: '第六十二条' },
    ],
  }),
  limit({
    name: 'reconsideration-decision-extension',
    title: { zh: '行政复议决定延长', en: 'Reconsideration: decision, extension' },
    counting: 'calendar-days',
    rows: [
      { ...earlier, value: 30, article: '第三十一条（2023年修订前的条号）' },
      { ...since, value: 30, article: '第六十二条', note: '最多不超过三十日。' },
    ],
  }),
  limit({
    name: 'reconsideration-simple-days',
    title: { zh: '简易程序的行政复议决定期限', en: 'Reconsideration: decision, simple procedure' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '第六十二条', note: '简易程序自2024年1月1日起施行。' }],
  }),
];
