import { limit } from './limit.ts';

const since = {
  from: '2021-07-15',
  to: null,
  knownFrom: '2021-01-22',
  instrument: 'administrative-penalty-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
} as const;

/** 行政处罚法. 第八十五条: two, three, five and seven days are working days. */
export const limits = [
  limit({
    name: 'penalty-look-back',
    title: { zh: '行政处罚追溯期限', en: 'How far back a penalty reaches' },
    counting: 'raw-years',
    rows: [{ ...since, value: 2, article: '第三十六条' }],
  }),
  limit({
    name: 'penalty-look-back-serious',
    title: {
      zh: '涉及生命健康、金融安全且有危害后果的追溯期限',
      en: 'How far back a penalty reaches, life, health or financial security',
    },
    counting: 'raw-years',
    rows: [{ ...since, value: 5, article: '第三十六条' }],
  }),
  limit({
    name: 'penalty-publication-withdrawal-days',
    title: { zh: '撤回公开的处罚决定的期限', en: 'Penalty: published decision withdrawn' },
    counting: 'working-days',
    rows: [{ ...since, value: 3, article: '第四十八条' }],
  }),
  limit({
    name: 'penalty-evidence-keeping-days',
    title: { zh: '先行登记保存的处理期限', en: 'Penalty: evidence registered and kept is dealt with' },
    counting: 'working-days',
    rows: [{ ...since, value: 7, article: '第五十六条' }],
  }),
  limit({
    name: 'penalty-decision-days',
    title: { zh: '作出处罚决定的期限', en: 'Penalty: decision' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 90, article: '第六十条', note: '法律、法规、规章另有规定的从其规定。' }],
  }),
  limit({
    name: 'penalty-service-days',
    title: { zh: '处罚决定送达期限', en: 'Penalty: service of the decision' },
    counting: 'working-days',
    rows: [{ ...since, value: 7, article: '第六十一条' }],
  }),
  limit({
    name: 'penalty-hearing-request-days',
    title: { zh: '要求听证的期限', en: 'Penalty: request for a hearing' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第六十四条第一项' }],
  }),
  limit({
    name: 'penalty-hearing-notice-days',
    title: { zh: '听证通知提前的天数', en: 'Penalty: notice before the hearing' },
    counting: 'working-days',
    rows: [{ ...since, value: 7, article: '第六十四条第二项', note: '在举行听证之前倒算。' }],
  }),
  limit({
    name: 'fine-payment-days',
    title: { zh: '缴纳罚款的期限', en: 'Payment of a fine' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第六十七条' }],
  }),
];
