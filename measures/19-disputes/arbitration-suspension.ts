import { choice } from '../form.ts';
import type { PauseOf } from '../procedure.ts';
import { caseRules } from './citing.ts';

/** 中止审理的情形 (办案规则 第四十七条); days of a public notice are not counted either (第四十六条). */
export const arbitrationPauses = {
  death: {
    zh: '劳动者死亡，等待继承人表明是否参加',
    en: 'The worker died, the heir has not said',
    basis: caseRules('第四十七条'),
  },
  incapacity: {
    zh: '劳动者丧失行为能力，尚未确定法定代理人',
    en: 'Incapacity, no legal agent yet',
    basis: caseRules('第四十七条'),
  },
  'no-successor': {
    zh: '用人单位终止，尚未确定承继者',
    en: 'The firm ended, no successor yet',
    basis: caseRules('第四十七条'),
  },
  'force-majeure': { zh: '不可抗拒的事由', en: 'Force majeure', basis: caseRules('第四十七条') },
  'other-case': { zh: '须以另一案审理结果为依据', en: 'Depends on another case', basis: caseRules('第四十七条') },
  appraisal: {
    zh: '等待工伤认定、伤残等级鉴定等结论',
    en: 'Waits for a finding on injury or disability',
    basis: caseRules('第四十七条'),
  },
  other: { zh: '其他应当中止的情形', en: 'Other', basis: caseRules('第四十七条') },
  'public-notice': { zh: '公告送达期间', en: 'Service by public notice', basis: caseRules('第四十六条') },
} as const satisfies Readonly<Record<string, PauseOf>>;

/** The ground, asked of whoever suspends. */
export const arbitrationPauseGround = choice('中止（不计入）事由', 'Ground', {
  death: '劳动者死亡，等待继承人表明是否参加',
  incapacity: '劳动者丧失行为能力，尚未确定法定代理人',
  'no-successor': '用人单位终止，尚未确定承继者',
  'force-majeure': '不可抗拒的事由',
  'other-case': '须以另一案审理结果为依据',
  appraisal: '等待工伤认定、伤残等级鉴定等结论',
  other: '其他应当中止的情形',
  'public-notice': '公告送达期间',
});
