import { limit } from './limit.ts';

const since = {
  from: '2022-01-01',
  to: null,
  knownFrom: '2021-08-20',
  instrument: 'legal-aid-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '2021年8月20日通过；未写明工作日，按自然日计算。',
} as const;

/** 法律援助法; it names no kind of day: all days count. */
export const limits = [
  limit({
    name: 'legal-aid-decision-days',
    title: { zh: '法律援助审查决定期限', en: 'Decision on legal aid' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 7, article: '第四十三条' }],
  }),
  limit({
    name: 'legal-aid-assignment-days',
    title: { zh: '指派法律援助人员期限', en: 'Legal aid assigned' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 3, article: '第四十三条' }],
  }),
  limit({
    name: 'legal-aid-objection-days',
    title: { zh: '法律援助异议审查期限', en: 'Decision on an objection' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 5, article: '第四十九条' }],
  }),
  limit({
    name: 'legal-aid-urgent-days',
    title: { zh: '先行提供法律援助的剩余天数', en: 'Days left that make aid urgent' },
    counting: 'raw-days',
    rows: [
      {
        ...since,
        note: '2021年8月20日通过；未写明工作日，按自然日计算。不足七日，不含七日。',
        value: 7,
        article: '第四十四条',
      },
    ],
  }),
];
