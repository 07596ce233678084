import { parameter } from '../parameter.ts';

/** 欠薪线索按期办结率. Chongqing's target for wage-arrears clues, and for nothing else (渝府办发〔2025〕38号). */
export const wageClueOnTimeShare = parameter({
  name: 'wage-clue-on-time-share',
  title: { zh: '欠薪线索按期办结率目标', en: 'On-time closing of wage-arrears clues, target' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-06-25',
      to: '2027-12-30',
      knownFrom: '2025-06-25',
      value: 9600,
      instrument: 'chongqing-wage-clue-notice-2025',
      article: '全文',
      confidence: 'secondary',
      lastChecked: '2026-11-25',
      note: '2025年底不低于96%；2027年底之前按此对照。',
    },
    {
      from: '2027-12-31',
      to: null,
      knownFrom: '2025-06-25',
      value: 9800,
      instrument: 'chongqing-wage-clue-notice-2025',
      article: '全文',
      confidence: 'secondary',
      lastChecked: '2026-11-25',
      note: '2027年底不低于98%。',
    },
  ],
});
