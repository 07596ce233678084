import { limit } from './limit.ts';

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
];
