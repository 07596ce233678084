import { limit } from './limit.ts';

const since = {
  from: '2024-01-01',
  to: null,
  knownFrom: '2023-09-01',
  instrument: 'civil-procedure-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '2023年9月1日修正；此前条号不同。',
} as const;

/** 民事诉讼法, in the numbering in force since 2024-01-01. */
export const limits = [
  limit({
    name: 'judicial-confirmation-application-days',
    title: { zh: '申请司法确认期限', en: 'Joint application for judicial confirmation' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2011-01-01',
        knownFrom: '2010-08-28',
        instrument: 'peoples-mediation-law',
        to: '2023-12-31',
        note: '2010年8月28日通过；2022年起其他依法设立的调解组织也可以。',
        value: 30,
        article: '第三十三条',
      },
      { ...since, value: 30, article: '第二百零五条' },
    ],
  }),
  limit({
    name: 'payment-order-acceptance-days',
    title: { zh: '支付令受理期限', en: 'Court accepts a payment order' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 5, article: '第二百二十六条' }],
  }),
  limit({
    name: 'payment-order-issue-days',
    title: { zh: '发出支付令期限', en: 'Court issues a payment order' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第二百二十七条' }],
  }),
  limit({
    name: 'payment-order-objection-days',
    title: { zh: '支付令清偿或者异议期限', en: 'Debtor pays or objects' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第二百二十七条' }],
  }),
  limit({
    name: 'award-enforcement-years',
    title: { zh: '申请执行期间', en: 'Application to enforce' },
    counting: 'years',
    rows: [{ ...since, value: 2, article: '第二百五十条' }],
  }),
];
