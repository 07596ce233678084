import { parameter } from '../parameter.ts';

/** 在别处接单后推送不低于此前的比例. */
export const otherWorkOfferShare = parameter({
  name: 'other-work-offer-share',
  title: { zh: '在别处接单后推送不低于此前的比例', en: 'Least share of former offers after work elsewhere' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 5000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '法律未给出比例；低于此前一半的，提示核实是否减少派单。',
    },
  ],
});
