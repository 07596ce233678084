import { parameter } from '../parameter.ts';

/** 职工名册应载明的项数：姓名、性别、身份号码、户籍地址及现住址、联系方式、用工形式、起始时间、合同期限. */
export const staffRollFields = parameter({
  name: 'staff-roll-fields',
  title: { zh: '职工名册的栏目数', en: 'Fields of a staff roll' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-09-18',
      to: null,
      knownFrom: '2008-09-18',
      value: 8,
      instrument: 'labour-contract-implementation',
      article: '第八条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});
