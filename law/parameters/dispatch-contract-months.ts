import { parameter } from '../parameter.ts';

/** 派遣单位与劳动者的合同最短期限.  */
export const dispatchContractMonths = parameter({
  name: 'dispatch-contract-months',
  title: { zh: '派遣单位与劳动者的合同最短期限', en: 'Shortest contract of an agency with a dispatched worker' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 24,
      instrument: 'labour-contract-law',
      article: '第五十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
