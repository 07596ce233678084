import { limit } from './limit.ts';

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
];
