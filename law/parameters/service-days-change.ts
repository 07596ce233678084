import { parameter } from '../parameter.ts';

/** 变更注销办理期限. 社会保险经办条例. */
export const serviceDaysChange = parameter({
  name: 'service-days-change',
  title: { zh: '变更注销办理期限', en: 'Working days for a change' },
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
      article: '第十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
