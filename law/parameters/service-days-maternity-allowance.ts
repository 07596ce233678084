import { parameter } from '../parameter.ts';

/** 生育津贴办理期限. 社会保险经办条例. */
export const serviceDaysMaternityAllowance = parameter({
  name: 'service-days-maternity-allowance',
  title: { zh: '生育津贴办理期限', en: 'Working days for a maternity allowance' },
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
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
