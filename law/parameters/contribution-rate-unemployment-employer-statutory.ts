import { parameter } from '../parameter.ts';

/** 失业保险单位缴费比例（降费前）. */
export const contributionRateUnemploymentEmployerStatutory = parameter({
  name: 'contribution-rate-unemployment-employer-statutory',
  title: { zh: '失业保险单位缴费比例（降费前）', en: 'Unemployment, employer, before the temporary cut' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2015-03-01',
      to: null,
      knownFrom: '2015-03-01',
      place: '500000',
      value: 100,
      instrument: 'chongqing-unemployment-notice-2015',
      article: '一',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '阶段性降费期间不适用。发布日未见，knownFrom 取施行日。',
    },
  ],
});
