import { limit } from './limit.ts';

const since = {
  from: '2004-12-01',
  to: null,
  knownFrom: '2004-11-01',
  instrument: 'labour-inspection-regulation',
  confidence: 'official',
  lastChecked: '2026-11-25',
} as const;

/** 劳动保障监察条例 (国务院令第423号). The look-back and the national limits; Chongqing’s own are used first. */
export const limits = [
  limit({
    name: 'inspection-look-back',
    title: { zh: '违法行为查处期限', en: 'How far back inspection looks' },
    counting: 'raw-years',
    rows: [{ ...since, value: 2, article: '第二十条' }],
  }),
  limit({
    name: 'inspection-investigation-national-days',
    title: { zh: '调查期限（国家）', en: 'Inspection: investigation, national limit' },
    counting: 'working-days',
    rows: [{ ...since, value: 60, article: '第十七条' }],
  }),
  limit({
    name: 'inspection-investigation-national-extension',
    title: { zh: '调查延长（国家）', en: 'Inspection: investigation, national limit, extension' },
    counting: 'working-days',
    rows: [{ ...since, value: 30, article: '第十七条' }],
  }),
];
