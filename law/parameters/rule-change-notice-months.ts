import { parameter } from '../parameter.ts';

/** 网约车规则调整提前公布期限. */
export const ruleChangeNoticeMonths = parameter({
  name: 'rule-change-notice-months',
  title: { zh: '网约车规则调整提前公布期限', en: 'Months of notice before a ride-hailing rule change' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-11-30',
      to: null,
      knownFrom: '2021-11-30',
      value: 1,
      instrument: 'ride-hailing-opinion',
      article: '完善平台和从业人员利益分配机制',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
