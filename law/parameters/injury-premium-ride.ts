import { parameter } from '../parameter.ts';

/** 职业伤害保障费：出行: Per order, before the float. */
export const injuryPremiumRide = parameter({
  name: 'injury-premium-ride',
  title: { zh: '职业伤害保障费：出行', en: 'Injury-protection premium, ride-hailing' },
  unit: 'milli-yuan',
  keyedByPlace: 'area',
  keyedByPlatform: true,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 40,
      instrument: 'injury-premium-explainer',
      article: '缴费标准',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '二手来源。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 10,
      instrument: 'injury-pilot-notice-2025',
      article: '试点省市和平台',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '全国基准，据重庆市政策问答和外省文本。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-07-14',
      place: '500000',
      value: 10,
      instrument: 'injury-chongqing-rules-2025',
      article: '缴费标准',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
