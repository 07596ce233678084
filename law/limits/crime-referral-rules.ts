import { limit } from './limit.ts';

const since = {
  from: '2020-08-07',
  to: null,
  knownFrom: '2020-08-07',
  instrument: 'crime-referral-rules',
  confidence: 'official',
  lastChecked: '2026-11-23',
  note: '发布日未另记，取施行日。',
} as const;

/** 行政执法机关移送涉嫌犯罪案件的规定 (国务院令第310号). It leaves “days” undefined: calendar days. */
export const limits = [
  limit({
    name: 'police-referral-decision-days',
    title: { zh: '负责人决定移送的期限', en: 'Referral to the police: the head decides' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第五条' }],
  }),
  limit({
    name: 'police-referral-sending-hours',
    title: { zh: '批准后移送的期限', en: 'Referral to the police: sent after approval' },
    counting: 'hours',
    rows: [{ ...since, value: 24, article: '第五条' }],
  }),
  limit({
    name: 'police-onward-hours',
    title: { zh: '公安机关转送的期限', en: 'Referral to the police: sent on to the competent body' },
    counting: 'hours',
    rows: [{ ...since, value: 24, article: '第七条' }],
  }),
  limit({
    name: 'police-filing-days',
    title: { zh: '公安机关审查立案的期限', en: 'Referral to the police: filed or not' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第八条' }],
  }),
  limit({
    name: 'police-review-request-days',
    title: { zh: '提请复议的期限', en: 'Referral to the police: request for review' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第九条' }],
  }),
  limit({
    name: 'police-review-days',
    title: { zh: '公安机关复议的期限', en: 'Referral to the police: review' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第九条' }],
  }),
  limit({
    name: 'police-goods-handover-days',
    title: { zh: '移交涉案物品和材料的期限', en: 'Referral to the police: goods and papers handed over' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第十二条' }],
  }),
];
