import { parameter } from '../parameter.ts';

/** 最低工资标准适用于不完全符合确立劳动关系情形. */
export const minimumWageCoversQuasiEmployees = parameter({
  name: 'minimum-wage-covers-quasi-employees',
  title: { zh: '最低工资标准适用于不完全符合确立劳动关系情形', en: 'Minimum wage names quasi-employees' },
  unit: 'flag',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2019-01-01',
      to: '2022-03-31',
      knownFrom: '2019-01-01',
      place: '500000',
      value: 0,
      instrument: 'minimum-wage-notice-2018',
      article: '三',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2018年文本未提及。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2022-04-01',
      to: '2024-12-31',
      knownFrom: '2021-12-02',
      place: '500000',
      value: 1,
      instrument: 'minimum-wage-notice-2021',
      article: '三',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      place: '500000',
      value: 1,
      instrument: 'minimum-wage-notice-2025',
      article: '三',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '发布日未见，knownFrom 取施行日。',
    },
  ],
});
