import { parameter } from '../parameter.ts';

/** 比较推送所需的最少推送数. */
export const otherWorkLeastOffers = parameter({
  name: 'other-work-least-offers',
  title: { zh: '比较推送所需的最少推送数', en: 'Offers before from which offers are compared' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 20,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '此前推送太少时，增减可能只是偶然。',
    },
  ],
});
