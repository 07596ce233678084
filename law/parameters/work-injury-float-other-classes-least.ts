import { parameter } from '../parameter.ts';

/** 工伤保险二至八类行业浮动下限. */
export const workInjuryFloatOtherClassesLeast = parameter({
  name: 'work-injury-float-other-classes-least',
  title: { zh: '工伤保险二至八类行业浮动下限', en: 'Work-related injury insurance: classes 2 to 8, smallest float' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2015-10-01',
      to: null,
      knownFrom: '2015-10-01',
      value: 5000,
      instrument: 'work-injury-rate-notice-2015',
      article: '三',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});
