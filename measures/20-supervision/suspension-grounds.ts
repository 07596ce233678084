import { choice } from '../form.ts';
import type { PauseOf } from '../procedure.ts';
import { chongqing } from './citations.ts';

/** 中止调查事由 (重庆市劳动保障监察条例 第三十一条); time out at an appraisal or audit is not counted either (第四十条). */
export const suspensionGrounds = {
  'legal-question': { zh: '法律适用问题已请示', en: 'A question of law sent up', basis: chongqing('第三十一条') },
  'person-missing': {
    zh: '当事人被限制人身自由或者下落不明',
    en: 'A person detained or missing',
    basis: chongqing('第三十一条'),
  },
  'no-successor': {
    zh: '用人单位终止，尚未确定承受人',
    en: 'Employer dissolved, no successor yet',
    basis: chongqing('第三十一条'),
  },
  'other-case': { zh: '须以另一案结果为依据', en: 'Depends on another case', basis: chongqing('第三十一条') },
  'complainant-unreachable': { zh: '联系不上投诉人', en: 'Complainant unreachable', basis: chongqing('第三十一条') },
  disaster: { zh: '不可抗力', en: 'Disaster', basis: chongqing('第三十一条') },
  appraisal: { zh: '委托鉴定、审计', en: 'Appraisal or audit', basis: chongqing('第四十条') },
  other: { zh: '其他', en: 'Other', basis: chongqing('第三十一条') },
} as const satisfies Readonly<Record<string, PauseOf>>;

/** The ground, asked of whoever suspends. */
export const suspensionGround = choice('中止事由', 'Ground', {
  'legal-question': '法律适用问题已请示',
  'person-missing': '当事人被限制人身自由或者下落不明',
  'no-successor': '用人单位终止，尚未确定承受人',
  'other-case': '须以另一案结果为依据',
  'complainant-unreachable': '联系不上投诉人',
  disaster: '不可抗力',
  appraisal: '委托鉴定、审计',
  other: '其他',
});
