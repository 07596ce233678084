import { parameter } from '../parameter.ts';

/** 派遣许可延续申请的提前天数.  */
export const dispatchRenewalDays = parameter({
  name: 'dispatch-renewal-days',
  title: { zh: '派遣许可延续申请的提前天数', en: 'Days before expiry by which a dispatch licence is to be renewed' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-07-01',
      to: null,
      knownFrom: '2013-07-01',
      value: 60,
      instrument: 'labour-dispatch-licence-rules',
      article: '延续',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
