import { limit } from './limit.ts';

const since = {
  from: '2017-07-01',
  to: null,
  knownFrom: '2017-07-01',
  instrument: 'mediation-arbitration-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '法律未写明日的种类；办案规则第八十条：三日、五日、十日指工作日。取办案规则施行日。',
} as const;

/** 劳动争议调解仲裁法; the day kinds are those of 办案规则 第八十条, so these rows begin with those rules. */
export const limits = [
  limit({
    name: 'arbitration-acceptance-days',
    title: { zh: '仲裁受理期限', en: 'Decision to accept an arbitration application' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第二十九条' }],
  }),
  limit({
    name: 'arbitration-copy-days',
    title: { zh: '送达申请书副本期限', en: 'Application served on the respondent' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第三十条' }],
  }),
  limit({
    name: 'arbitration-reply-days',
    title: { zh: '答辩期限', en: 'Respondent’s reply' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第三十条' }],
  }),
  limit({
    name: 'arbitration-reply-forwarding-days',
    title: { zh: '送达答辩书副本期限', en: 'Reply forwarded to the applicant' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第三十条' }],
  }),
  limit({
    name: 'arbitration-tribunal-days',
    title: { zh: '组成仲裁庭并通知的期限', en: 'Tribunal formed and notified' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第三十二条' }],
  }),
  limit({
    name: 'arbitration-session-notice-days',
    title: { zh: '开庭前通知的期限', en: 'Notice before a hearing' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第三十五条' }],
  }),
  limit({
    name: 'arbitration-postponement-days',
    title: { zh: '开庭前请求延期的期限', en: 'Request to postpone before a hearing' },
    counting: 'working-days',
    rows: [{ ...since, value: 3, article: '第三十五条' }],
  }),
  limit({
    name: 'arbitration-award-days',
    title: { zh: '仲裁裁决期限', en: 'Award' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过；十五日、四十五日按自然日计算。',
        value: 45,
        article: '第四十三条',
      },
    ],
  }),
  limit({
    name: 'arbitration-award-extension',
    title: { zh: '仲裁裁决延长期限', en: 'Extension of the award' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过；十五日、四十五日按自然日计算。',
        value: 15,
        article: '第四十三条',
      },
    ],
  }),
  limit({
    name: 'arbitration-limitation-years',
    title: { zh: '仲裁时效', en: 'Limitation of arbitration' },
    counting: 'years',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 1,
        article: '第二十七条',
      },
    ],
  }),
  limit({
    name: 'arbitration-pay-limitation-years',
    title: { zh: '劳动关系终止后追索劳动报酬的时效', en: 'Limitation for pay after the relation ends' },
    counting: 'years',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 1,
        article: '第二十七条',
      },
    ],
  }),
  limit({
    name: 'mediation-statutory-days',
    title: { zh: '调解满期可以仲裁的期限', en: 'Mediation without agreement opens arbitration' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 15,
        article: '第十四条',
      },
    ],
  }),
  limit({
    name: 'award-suit-days',
    title: { zh: '不服裁决起诉期限', en: 'Suit after an award' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 15,
        article: '第四十八条',
      },
    ],
  }),
  limit({
    name: 'award-suit-days-non-final',
    title: { zh: '不服非终局裁决起诉期限', en: 'Suit after a non-final award' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 15,
        article: '第五十条',
      },
    ],
  }),
  limit({
    name: 'award-set-aside-days',
    title: { zh: '申请撤销终局裁决期限', en: 'Application to set a final award aside' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 30,
        article: '第四十九条',
      },
    ],
  }),
  limit({
    name: 'set-aside-suit-days',
    title: { zh: '裁决被撤销后起诉期限', en: 'Suit after an award is set aside' },
    counting: 'calendar-days',
    rows: [
      {
        ...since,
        from: '2008-05-01',
        knownFrom: '2007-12-29',
        note: '2007年12月29日通过。',
        value: 15,
        article: '第四十九条',
      },
    ],
  }),
];
