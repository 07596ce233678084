import { parameter } from '../parameter.ts';

/** 职业伤害保障费：外卖: Per order; merged into delivery on 2025-07-01. */
export const injuryPremiumTakeaway = parameter({
  name: 'injury-premium-takeaway',
  title: { zh: '职业伤害保障费：外卖', en: 'Injury-protection premium, takeaway' },
  unit: 'milli-yuan',
  keyedByPlace: 'area',
  keyedByPlatform: true,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 60,
      instrument: 'injury-premium-explainer',
      article: '缴费标准',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '二手来源。发布日未见，knownFrom 取施行日。',
    },
  ],
});
