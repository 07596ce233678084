import { dayField, form, line, mustBeYes, text } from '../form.ts';
import { clock, step } from '../procedure.ts';
import { insuranceService } from './insurance-service.ts';

/** 特病医院变更: once a year (to be verified; our setting), never in a month with a cost booked. */
export const specialHospitalChange = insuranceService({
  slug: 'special-hospital-change',
  departments: ['medical-insurance'],
  title: { zh: '特病医院变更', en: 'Change of the special-disease hospital' },
  purpose: {
    zh: '变更特殊疾病定点医院：一年至多一次，已记账的当月不变更。',
    en: 'A change of the special-disease hospital: at most once a year, not in a month with a cost booked.',
  },
  asks: {
    oldHospital: line('原医院', 'From hospital'),
    newHospital: line('新医院', 'To hospital'),
    lastChangedOn: dayField('上次变更日', 'Last changed on').optional(),
    reason: text('变更理由', 'Why'),
  },
  basis: { instrument: 'county-policy', article: '（十三）' },
  limit: null,
  result: {
    effectiveOn: dayField('生效日', 'In force from'),
    noCostThisMonth: mustBeYes('当月没有记账费用', 'No cost booked this month'),
  },
  resultDocument: 'filing-receipt',
  done: { zh: '已变更', en: 'Changed' },
  refusals: { 'within-a-year': '一年内已经变更过', 'cost-booked': '当月已有记账费用' },
  checks: {
    // Who never changed before has nothing to wait for.
    'change-first': step(
      '首次变更',
      'Change for the first time',
      ['received'],
      'done',
      ['officer'],
      { instrument: 'county-policy', article: '（十三）' },
      {
        asks: form({
          neverChanged: mustBeYes('没有变更过', 'Never changed before'),
          effectiveOn: dayField('生效日', 'In force from'),
          noCostThisMonth: mustBeYes('当月没有记账费用', 'No cost booked this month'),
          told: mustBeYes('已告知本人或者可以查询', 'Told, or open to query'),
        }),
        issues: ['filing-receipt'],
      },
    ),
  },
  clocks: {
    'a-year-since': clock(
      '距上次变更满一年',
      'A year since the last change',
      'service-hospital-change-years',
      'applicant',
      [['open', 'lastChangedOn']],
      ['finish', 'change-first'],
      { kind: 'wait' },
    ),
  },
  notBefore: 'a-year-since',
});
