import { parameter } from '../parameter.ts';

/** 小时最低工资按结算周期判断. */
export const hourlyTestSettlesByPayPeriod = parameter({
  name: 'hourly-test-settles-by-pay-period',
  title: { zh: '小时最低工资按结算周期判断', en: 'Hourly minimum is settled by pay period' },
  unit: 'flag',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 1,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '指引没有写明按日还是按结算周期比较；按结算周期判断，按日只作预警，待县里决定。',
    },
  ],
});
