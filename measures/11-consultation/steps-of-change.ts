import { addMonths, type Day } from '#basics/day.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import type { RuleTopic } from '../facts/registers/consultation/kinds.ts';
import { incomeTopics } from './income-topics.ts';

/** What a change of a rule needs before it takes effect. */
export interface StepsOfChange {
  /** Consult union or representatives, call for comments, publish and tell. */
  consult: boolean;
  /** The call for comments, a county setting; null where it is not needed or no day is given. */
  comments: { value: InForce; latestFrom: Day } | null;
  /** Notice before effect: the longer of those that apply; null where none applies or no day is given. */
  notice: { value: InForce; latestOn: Day } | null;
}

/**
 * The steps a change on these matters needs to take effect on a day, by the law of that day. For ride-hailing income rules the
 * month of 交运发〔2021〕122号 applies, being longer than the seven days of the guideline; read as the later of a calendar month and
 * thirty days. The call for comments ends the day before, since a rule may take effect at midnight. Source: 劳动合同法 art. 4; 城人社发〔2022〕97号（十一）; 人社厅发〔2023〕50号; 交运发〔2021〕122号.
 */
export function stepsOfChange(
  topics: readonly RuleTopic[],
  effectiveOn: Day | null,
  ride: boolean,
  law: Law,
): StepsOfChange {
  const vital = topics.some((topic) => topic !== 'other');
  if (!vital || effectiveOn === null) return { consult: vital, comments: null, notice: null };
  const open = law.findInForce('rule-comment-days', effectiveOn);
  const month = ride && topics.some((topic) => incomeTopics.has(topic));
  const notice = law.findInForce(month ? 'rule-change-notice-months' : 'rule-notice-days', effectiveOn);
  const latest = (value: number) =>
    month ? Math.min(addMonths(effectiveOn, -value), effectiveOn - 30 * value) : effectiveOn - value;
  return {
    consult: true,
    comments: open?.value == null ? null : { value: open, latestFrom: effectiveOn - open.value },
    notice: notice?.value == null ? null : { value: notice, latestOn: latest(notice.value) },
  };
}
