import { parameter } from '../parameter.ts';

/** 失业保险单位缴费比例（阶段性）. */
export const contributionRateUnemploymentEmployer = parameter({
  name: 'contribution-rate-unemployment-employer',
  title: { zh: '失业保险单位缴费比例（阶段性）', en: 'Unemployment, employer, temporary rate' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-01-01',
      to: '2025-12-31',
      knownFrom: '2025-01-01',
      toKnownFrom: '2025-01-01',
      place: '500000',
      value: 50,
      instrument: 'unemployment-rate-notice-2024',
      article: '降费',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '费率见于二手来源；文号和期限凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2026-01-01',
      to: null,
      knownFrom: '2025-01-01',
      place: '500000',
      value: 'unknown',
      instrument: 'social-insurance-law',
      article: '第四十四条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      whereToLook: '延续阶段性降低失业保险费率的2026年通知',
      note: '2026年延续通知未见。',
    },
  ],
});
