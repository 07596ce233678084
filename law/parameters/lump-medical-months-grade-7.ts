import { parameter } from '../parameter.ts';

/** 一次性工伤医疗补助金月数（七级）. Of the city average wage of the year before the relation ended. */
export const lumpMedicalMonthsGrade7 = parameter({
  name: 'lump-medical-months-grade-7',
  title: { zh: '一次性工伤医疗补助金月数（七级）', en: 'One-off medical grant, months, grade 7' },
  unit: 'months',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-01-01',
      to: null,
      knownFrom: '2004-01-01',
      place: '500000',
      value: 8,
      instrument: 'chongqing-work-injury-rules-2003',
      article: '一次性补助',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '公布日未见。',
    },
  ],
});
