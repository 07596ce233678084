import { parameter } from '../parameter.ts';

/** 工伤手工报销期限. 社会保险经办条例. */
export const serviceDaysInjuryReimbursement = parameter({
  name: 'service-days-injury-reimbursement',
  title: { zh: '工伤手工报销期限', en: 'Working days for an injury reimbursement' },
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
      article: '第二十二条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
