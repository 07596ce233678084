import { limit } from './limit.ts';

/** 劳动保障监察条例 (国务院令第423号). */
export const limits = [
  limit({
    name: 'inspection-look-back',
    title: { zh: '违法行为查处期限', en: 'How far back inspection looks' },
    counting: 'raw-years',
    rows: [
      {
        from: '2004-12-01',
        to: null,
        knownFrom: '2004-12-01',
        value: 2,
        instrument: 'labour-inspection-regulation',
        article: '第二十条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '发布日未另记，取施行日。',
      },
    ],
  }),
];
