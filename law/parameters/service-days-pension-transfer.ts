import { parameter } from '../parameter.ts';

/** 养老关系转移每环节期限. Each leg. */
export const serviceDaysPensionTransfer = parameter({
  name: 'service-days-pension-transfer',
  title: { zh: '养老关系转移每环节期限', en: 'Working days for a leg of a pension transfer' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2010-01-01',
      to: null,
      knownFrom: '2010-01-01',
      value: 15,
      instrument: 'pension-transfer-rules',
      article: '第八条',
      confidence: 'memory',
      lastChecked: '2026-11-23',
    },
  ],
});
