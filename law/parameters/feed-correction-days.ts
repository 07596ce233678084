import { parameter } from '../parameter.ts';

/** 更正的期限. */
export const feedCorrectionDays = parameter({
  name: 'feed-correction-days',
  title: { zh: '更正的期限', en: 'Days within which corrections are taken without remark' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 45,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.7：迟到数据收至次日起45日，此后须说明理由。',
    },
  ],
});
