import { parameter } from '../parameter.ts';

/** 工资支付周期上限. */
export const employeePayCycleMonths = parameter({
  name: 'employee-pay-cycle-months',
  title: { zh: '工资支付周期上限', en: 'Longest pay cycle of an employee' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-12-06',
      value: 1,
      instrument: 'wage-payment-rules',
      article: '第七条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
