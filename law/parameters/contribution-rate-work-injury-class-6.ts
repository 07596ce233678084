import { parameter } from '../parameter.ts';

/** 工伤保险六类行业基准费率. */
export const contributionRateWorkInjuryClass6 = parameter({
  name: 'contribution-rate-work-injury-class-6',
  title: { zh: '工伤保险六类行业基准费率', en: 'Work-related injury insurance, industry class 6' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2015-10-01',
      to: null,
      knownFrom: '2015-10-01',
      value: 130,
      instrument: 'work-injury-rate-notice-2015',
      article: '二',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆，待核实；以经办机构核定的单位费率为准。发布日未见，knownFrom 取施行日。',
    },
  ],
});
