import { parameter } from '../parameter.ts';

/** 劳动规则施行前公示天数.  */
export const ruleNoticeDays = parameter({
  name: 'rule-notice-days',
  title: { zh: '劳动规则施行前公示天数', en: 'Days a labour rule is published before it takes effect' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-11-08',
      to: null,
      knownFrom: '2023-11-08',
      value: 7,
      instrument: 'labour-rule-publicity-guideline',
      article: '公示程序',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '天数凭记忆；电子商务法第三十四条对平台内经营者也是七日。',
    },
  ],
});
