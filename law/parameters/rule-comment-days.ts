import { parameter } from '../parameter.ts';

/** 征求意见的最少天数, from the guideline that asks for a call on. */
export const ruleCommentDays = parameter({
  name: 'rule-comment-days',
  title: { zh: '征求意见的最少天数', en: 'Fewest days a call for comments is open' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-11-08',
      to: null,
      knownFrom: '2023-11-08',
      value: 7,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '指引要求征求意见，没有给出天数；自指引印发之日起。',
    },
  ],
});
