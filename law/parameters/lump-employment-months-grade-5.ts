import { parameter } from '../parameter.ts';

/** 一次性伤残就业补助金月数（五级）. Of the city average wage of the year before the relation ended. */
export const lumpEmploymentMonthsGrade5 = parameter({
  name: 'lump-employment-months-grade-5',
  title: { zh: '一次性伤残就业补助金月数（五级）', en: 'One-off employment grant, months, grade 5' },
  unit: 'months',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2012-01-01',
      to: null,
      knownFrom: '2012-01-01',
      place: '500000',
      value: 60,
      instrument: 'chongqing-work-injury-rules-2012',
      article: '一次性伤残就业补助金',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆；2003年的办法另有按年限计算的规定。',
    },
  ],
});
