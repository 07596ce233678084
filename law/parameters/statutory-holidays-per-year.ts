import { parameter } from '../parameter.ts';

/** 全年法定节假日天数: The days themselves are derived in law/calendar. */
export const statutoryHolidaysPerYear = parameter({
  name: 'statutory-holidays-per-year',
  title: { zh: '全年法定节假日天数', en: 'Statutory holidays per year' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1999-09-18',
      to: '2007-12-31',
      knownFrom: '1999-09-18',
      value: 10,
      instrument: 'holiday-regulation-1999',
      article: '第二条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '由劳社部发〔2008〕3号“由原来的10天增设为11天”印证。',
    },
    {
      from: '2008-01-01',
      to: '2013-12-31',
      knownFrom: '2007-12-14',
      value: 11,
      instrument: 'holiday-regulation-2007',
      article: '第二条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '由劳社部发〔2008〕3号印证。',
    },
    {
      from: '2014-01-01',
      to: '2024-12-31',
      knownFrom: '2013-12-11',
      value: 11,
      instrument: 'holiday-regulation-2013',
      article: '第二条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2024-11-10',
      value: 13,
      instrument: 'holiday-regulation-2024',
      article: '第二条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
