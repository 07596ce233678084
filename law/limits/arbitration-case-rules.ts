import { limit } from './limit.ts';

const since = {
  from: '2017-07-01',
  to: null,
  knownFrom: '2017-07-01',
  instrument: 'arbitration-case-rules',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。',
} as const;

const posted = {
  from: '2017-07-01',
  to: null,
  knownFrom: '2017-07-01',
  instrument: 'arbitration-case-rules',
  confidence: 'official',
  lastChecked: '2026-11-23',
  note: '发布日未另记，取施行日。',
} as const;

/** 劳动人事争议仲裁办案规则 (人力资源社会保障部令第33号). 第八十条: three, five and ten days are working days. */
export const limits = [
  limit({
    name: 'service-left-days',
    title: { zh: '留置、张贴视为送达（仲裁）', en: 'Service by leaving or posting deemed served, arbitration' },
    counting: 'working-days',
    rows: [{ ...posted, value: 3, article: '第二十条' }],
  }),

  limit({
    name: 'arbitration-supplement-days',
    title: { zh: '一次性告知补正的期限', en: 'Missing papers told at once' },
    counting: 'working-days',
    rows: [{ ...since, note: '发布日未另记，取施行日。条号凭记忆，待核实。', value: 5, article: '第二十九条' }],
  }),
  limit({
    name: 'arbitration-challenge-days',
    title: { zh: '回避决定期限', en: 'Decision on a challenge' },
    counting: 'working-days',
    rows: [{ ...since, note: '发布日未另记，取施行日。条号未记，待核实。', value: 3, article: '回避' }],
  }),
  limit({
    name: 'arbitration-counterclaim-days',
    title: { zh: '反申请受理期限', en: 'Decision to accept a counterclaim' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第三十六条' }],
  }),
  limit({
    name: 'arbitration-collective-acceptance-days',
    title: { zh: '集体争议受理期限', en: 'Acceptance of a collective dispute' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第六十二条至第六十七条' }],
  }),
  limit({
    name: 'arbitration-collective-notice-days',
    title: { zh: '集体争议一次性通知期限', en: 'The one notice of a collective dispute' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第六十二条至第六十七条' }],
  }),
  limit({
    name: 'arbitration-out-mediation-days',
    title: { zh: '委托调解期限', en: 'Mediation out of the tribunal' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第七十条' }],
  }),
  limit({
    name: 'arbitral-review-application-days',
    title: { zh: '申请仲裁审查期限', en: 'Joint application for arbitral review' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第七十四条' }],
  }),
  limit({
    name: 'arbitral-review-days',
    title: { zh: '仲裁审查期限', en: 'Arbitral review of an agreement' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第七十六条' }],
  }),
  limit({
    name: 'arbitral-review-extension',
    title: { zh: '仲裁审查延长期限', en: 'Extension of an arbitral review' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第七十六条' }],
  }),
  limit({
    name: 'award-file-years',
    title: { zh: '裁决案卷保存期限', en: 'Award files kept' },
    counting: 'raw-years',
    rows: [{ ...since, value: 10, article: '第二十四条' }],
  }),
  limit({
    name: 'settlement-file-years',
    title: { zh: '调解等案卷保存期限', en: 'Settlement and other files kept' },
    counting: 'raw-years',
    rows: [{ ...since, value: 5, article: '第二十四条' }],
  }),
];
