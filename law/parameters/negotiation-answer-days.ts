import { parameter } from '../parameter.ts';

/** 答复协商要求的期限. For collective contracts by law; for consultation on platform rules shown as ours. */
export const negotiationAnswerDays = parameter({
  name: 'negotiation-answer-days',
  title: { zh: '答复协商要求的期限', en: 'Days to answer a request to negotiate' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2017-01-01',
      to: null,
      knownFrom: '2017-01-01',
      value: 20,
      instrument: 'chongqing-collective-contract-regulation',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
