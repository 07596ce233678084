import { parameter } from '../parameter.ts';

/** 工伤保险一类行业浮动下限. */
export const workInjuryFloatClass1Least = parameter({
  name: 'work-injury-float-class-1-least',
  title: { zh: '工伤保险一类行业浮动下限', en: 'Work-related injury insurance: class 1, smallest float' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2015-10-01',
      to: null,
      knownFrom: '2015-10-01',
      value: 10_000,
      instrument: 'work-injury-rate-notice-2015',
      article: '三',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});
