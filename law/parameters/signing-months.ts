import { parameter } from '../parameter.ts';

/** 自用工之日起几个月内订立书面劳动合同. */
export const signingMonths = parameter({
  name: 'signing-months',
  title: { zh: '订立书面合同的期限', en: 'Months to sign in writing' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 1,
      instrument: 'labour-contract-law',
      article: '第十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
