import { parameter } from '../parameter.ts';

/** 同一地址登记的劳动者. Our setting. */
export const soleTraderAddressWorkers = parameter({
  name: 'sole-trader-address-workers',
  title: { zh: '同一地址登记的劳动者', en: 'Workers registered at one address' },
  unit: 'workers',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 5,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '五人为系统设定。',
    },
  ],
});
