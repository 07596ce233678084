import { parameter } from '../parameter.ts';

/** 连续工作满几年应订无固定期限劳动合同. */
export const openEndedYears = parameter({
  name: 'open-ended-years',
  title: { zh: '应订无固定期限的工龄', en: 'Years after which an open-ended contract is due' },
  unit: 'years',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 10,
      instrument: 'labour-contract-law',
      article: '第十四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
