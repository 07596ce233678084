import { parameter } from '../parameter.ts';

/** 医疗手工报销期限. 社会保险经办条例. */
export const serviceDaysMedicalReimbursement = parameter({
  name: 'service-days-medical-reimbursement',
  title: { zh: '医疗手工报销期限', en: 'Working days for a medical reimbursement' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-12-01',
      to: null,
      knownFrom: '2023-12-01',
      value: 30,
      instrument: 'insurance-handling-regulation',
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
