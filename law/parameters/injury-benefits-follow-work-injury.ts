import { parameter } from '../parameter.ts';

/** 职业伤害待遇参照工伤标准. 1: funeral, dependants, death, nursing and monthly allowance take the shares of work injury. */
export const injuryBenefitsFollowWorkInjury = parameter({
  name: 'injury-benefits-follow-work-injury',
  title: { zh: '职业伤害待遇参照工伤标准', en: 'Benefits follow the work-injury ones' },
  unit: 'flag',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 1,
      instrument: 'injury-pilot-notice-2021',
      article: '待遇标准',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆；办法该条未见。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 1,
      instrument: 'injury-pilot-notice-2025',
      article: '待遇标准',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆；办法该条未见。',
    },
  ],
});
