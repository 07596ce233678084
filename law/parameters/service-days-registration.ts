import { parameter } from '../parameter.ts';

/** 参保登记办理期限. 社会保险经办条例. */
export const serviceDaysRegistration = parameter({
  name: 'service-days-registration',
  title: { zh: '参保登记办理期限', en: 'Working days for a registration' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-12-01',
      to: null,
      knownFrom: '2023-12-01',
      value: 10,
      instrument: 'insurance-handling-regulation',
      article: '第六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
