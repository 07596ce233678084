import { choice } from '../form.ts';
import type { PauseOf } from '../procedure.ts';

/** 中止事由: a finding of the police, a court or another office is awaited (工伤保险条例 第二十条); a hold for suspected fraud stops no limit. */
export const injuryPauses = {
  police: {
    zh: '等待公安交管部门的认定',
    en: 'Finding of the traffic police awaited',
    basis: { instrument: 'work-injury-regulation', article: '第二十条' },
  },
  court: {
    zh: '等待司法机关的结论',
    en: 'Conclusion of a court awaited',
    basis: { instrument: 'work-injury-regulation', article: '第二十条' },
  },
  'other-office': {
    zh: '等待有关行政主管部门的结论',
    en: 'Conclusion of another office awaited',
    basis: { instrument: 'work-injury-regulation', article: '第二十条' },
  },
  fraud: {
    zh: '涉嫌骗取待遇，暂停支付并核查',
    en: 'Held: suspected fraud',
    basis: { instrument: 'insurance-handling-regulation', article: '第五十五条' },
  },
} as const satisfies Readonly<Record<string, PauseOf>>;

/** Grounds for which the count of days stands still. */
export const pausingGrounds = ['police', 'court', 'other-office'] as const;

/** The ground, asked of whoever suspends. */
export const injuryPauseGround = choice('中止事由', 'Ground', {
  police: '等待公安交管部门的认定',
  court: '等待司法机关的结论',
  'other-office': '等待有关行政主管部门的结论',
  fraud: '涉嫌骗取待遇，暂停支付并核查',
});
