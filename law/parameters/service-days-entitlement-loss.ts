import { parameter } from '../parameter.ts';

/** 丧失资格报告期限. 社会保险经办条例. */
export const serviceDaysEntitlementLoss = parameter({
  name: 'service-days-entitlement-loss',
  title: { zh: '丧失资格报告期限', en: 'Working days to report a loss of entitlement' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-12-01',
      to: null,
      knownFrom: '2023-12-01',
      value: 20,
      instrument: 'insurance-handling-regulation',
      article: '第二十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
