import { parameter } from '../parameter.ts';

/** 试用期工资不低于约定工资（或者相同岗位最低档工资）的比例. */
export const probationPayShare = parameter({
  name: 'probation-pay-share',
  title: { zh: '试用期工资与约定工资之比', en: 'Probation pay against agreed pay' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 8000,
      instrument: 'labour-contract-law',
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
