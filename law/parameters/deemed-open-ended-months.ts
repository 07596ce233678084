import { parameter } from '../parameter.ts';

/** 用工满多少个月未订书面合同视为已订立无固定期限劳动合同：一年，按十二个月计. */
export const deemedOpenEndedMonths = parameter({
  name: 'deemed-open-ended-months',
  title: { zh: '视为无固定期限合同的月数', en: 'Months unsigned after which an open-ended contract is deemed' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 12,
      instrument: 'labour-contract-law',
      article: '第十四条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});
