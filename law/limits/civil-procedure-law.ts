import { limit } from './limit.ts';

/** 民事诉讼法, in the numbering in force since 2024-01-01. */
export const limits = [
  limit({
    name: 'judicial-confirmation-application-days',
    title: { zh: '申请司法确认期限', en: 'Joint application for judicial confirmation' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2011-01-01',
        to: '2023-12-31',
        knownFrom: '2010-08-28',
        value: 30,
        instrument: 'peoples-mediation-law',
        article: '第三十三条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '2010年8月28日通过；2022年起其他依法设立的调解组织也可以。',
      },
      {
        from: '2024-01-01',
        to: null,
        knownFrom: '2023-09-01',
        value: 30,
        instrument: 'civil-procedure-law',
        article: '第二百零五条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '2023年9月1日修正；此前条号不同。',
      },
    ],
  }),
  limit({
    name: 'payment-order-acceptance-days',
    title: { zh: '支付令受理期限', en: 'Court accepts a payment order' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2024-01-01',
        to: null,
        knownFrom: '2023-09-01',
        value: 5,
        instrument: 'civil-procedure-law',
        article: '第二百二十六条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '2023年9月1日修正；此前条号不同。',
      },
    ],
  }),
  limit({
    name: 'payment-order-issue-days',
    title: { zh: '发出支付令期限', en: 'Court issues a payment order' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2024-01-01',
        to: null,
        knownFrom: '2023-09-01',
        value: 15,
        instrument: 'civil-procedure-law',
        article: '第二百二十七条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '2023年9月1日修正；此前条号不同。',
      },
    ],
  }),
  limit({
    name: 'payment-order-objection-days',
    title: { zh: '支付令清偿或者异议期限', en: 'Debtor pays or objects' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2024-01-01',
        to: null,
        knownFrom: '2023-09-01',
        value: 15,
        instrument: 'civil-procedure-law',
        article: '第二百二十七条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '2023年9月1日修正；此前条号不同。',
      },
    ],
  }),
  limit({
    name: 'award-enforcement-years',
    title: { zh: '申请执行期间', en: 'Application to enforce' },
    counting: 'years',
    rows: [
      {
        from: '2024-01-01',
        to: null,
        knownFrom: '2023-09-01',
        value: 2,
        instrument: 'civil-procedure-law',
        article: '第二百五十条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '2023年9月1日修正；此前条号不同。',
      },
    ],
  }),
];
