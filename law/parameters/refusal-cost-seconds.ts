import { parameter } from '../parameter.ts';

/** 拒绝之后多久内的扣罚算作后果. Our setting. */
export const refusalCostSeconds = parameter({
  name: 'refusal-cost-seconds',
  title: { zh: '拒绝之后多久内的扣罚算作后果', en: 'Time after a refusal within which a penalty counts as its cost' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 86400,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '二十四小时；系统设定，先后相随不等于因果。',
    },
  ],
});
