import { parameter } from '../parameter.ts';

/** 征求意见的最少天数.  */
export const ruleCommentDays = parameter({
  name: 'rule-comment-days',
  title: { zh: '征求意见的最少天数', en: 'Fewest days a call for comments is open' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 7,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '文件没有给出征求意见的天数。',
    },
  ],
});
