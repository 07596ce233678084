import { parameter } from '../parameter.ts';

/** 连续几次固定期限后续订的，应订无固定期限劳动合同. */
export const fixedTermsBeforeOpen = parameter({
  name: 'fixed-terms-before-open',
  title: { zh: '连续固定期限的次数', en: 'Fixed terms after which an open-ended contract is due' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 2,
      instrument: 'labour-contract-law',
      article: '第十四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
