import { limit } from './limit.ts';

const since = {
  from: '2017-01-01',
  to: null,
  knownFrom: '2016-11-24',
  instrument: 'chongqing-collective-contract-regulation',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '2016年11月24日通过。',
} as const;

/** 重庆市集体合同条例. */
export const limits = [
  limit({
    name: 'collective-pause-days',
    title: { zh: '中止协商的期限', en: 'Pause of a negotiation' },
    counting: 'raw-days',
    rows: [
      { ...since, note: '2016年11月24日通过。一般不超过，双方另有约定的除外。', value: 30, article: '第二十二条' },
    ],
  }),
  limit({
    name: 'collective-filing-days',
    title: { zh: '集体合同报送期限', en: 'Collective contract filed' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 10, article: '第二十八条' }],
  }),
  limit({
    name: 'collective-review-days',
    title: { zh: '集体合同审查期限', en: 'Collective contract reviewed' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第二十八条' }],
  }),
  limit({
    name: 'collective-publication-days',
    title: { zh: '集体合同公布期限', en: 'Collective contract published' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 10, article: '第二十九条' }],
  }),
  limit({
    name: 'collective-report-years',
    title: { zh: '集体合同履行报告间隔', en: 'Performance reported to the congress' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '第三十条' }],
  }),
  limit({
    name: 'collective-wage-report-months',
    title: { zh: '工资专项履行报告间隔', en: 'Wage items reported' },
    counting: 'raw-months',
    rows: [{ ...since, value: 6, article: '第三十条' }],
  }),
  limit({
    name: 'collective-term-least-years',
    title: { zh: '集体合同最短期限', en: 'Shortest collective contract' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '第二十四条' }],
  }),
  limit({
    name: 'collective-term-most-years',
    title: { zh: '集体合同最长期限', en: 'Longest collective contract' },
    counting: 'raw-years',
    rows: [{ ...since, value: 3, article: '第二十四条' }],
  }),
  limit({
    name: 'collective-renewal-months',
    title: { zh: '可以要求续订的期间', en: 'Renewal may be asked within' },
    counting: 'raw-months',
    rows: [{ ...since, value: 3, article: '第三十三条' }],
  }),
  limit({
    name: 'collective-dispute-days',
    title: { zh: '集体协商争议处理期限', en: 'Bargaining dispute settled' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 60, article: '第四十八条' }],
  }),
  limit({
    name: 'collective-dispute-extension',
    title: { zh: '集体协商争议处理延长期限', en: 'Extension of a bargaining dispute' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '第四十八条' }],
  }),
  limit({
    name: 'collective-suit-days',
    title: { zh: '履行集体合同争议起诉期限', en: 'Suit over performance of a collective contract' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第四十九条' }],
  }),
  limit({
    name: 'collective-correction-days',
    title: { zh: '责令改正期限', en: 'Order to correct' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第五十条' }],
  }),
];
