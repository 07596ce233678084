import { parameter } from '../parameter.ts';

/** 会议前提供资料的天数. For collective contracts by law; for consultation on platform rules shown as ours. */
export const negotiationInformationDays = parameter({
  name: 'negotiation-information-days',
  title: { zh: '会议前提供资料的天数', en: 'Days before the meeting by which information is given' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2017-01-01',
      to: null,
      knownFrom: '2017-01-01',
      value: 10,
      instrument: 'chongqing-collective-contract-regulation',
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
