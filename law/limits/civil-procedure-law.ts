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

/** The text before the amendment of 2021, from memory. */
const earlier = {
  from: '2013-01-01',
  to: '2021-12-31',
  knownFrom: '2012-08-31',
  instrument: 'civil-procedure-law',
  confidence: 'memory',
  lastChecked: '2026-11-23',
  note: '凭记忆，待核实。',
} as const;

const amended = {
  from: '2022-01-01',
  to: null,
  knownFrom: '2021-12-24',
  instrument: 'civil-procedure-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '条号取2024年文本；公布日凭记忆，待核实。',
} as const;

/** 民事诉讼法, article numbers of the text of 2024. */
export const limits = [
  limit({
    name: 'missed-period-request-days',
    title: { zh: '申请顺延期限的期限', en: 'Request for a missed period to be extended' },
    counting: 'calendar-days',
    rows: [{ ...amended, value: 10, article: '第八十六条' }],
  }),
  limit({
    name: 'service-public-notice-days',
    title: { zh: '公告送达期', en: 'Service by public notice' },
    counting: 'raw-days',
    rows: [
      { ...earlier, value: 60, article: '第九十二条（2021年修正前的条号）' },
      {
        ...amended,
        value: 30,
        article: '第九十五条',
        note: '条号取2024年文本；公布日凭记忆，待核实。期满即视为送达，不顺延。',
      },
    ],
  }),

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
