import { formatDay } from '#basics/day.ts';
import { change } from '../explanation.ts';
import type { DeductionFact } from '../facts/kinds.ts';
import type { SmallestChange } from '../rule.ts';

type Deduction = Pick<DeductionFact, 'on' | 'ground' | 'rulePublishedOn' | 'ruleReported' | 'evidenceId'>;

/** What a deduction lacks, in words, and the change that would mend it. */
export interface Defect {
  zh: string;
  en: string;
  mended: SmallestChange;
}

/** No proof of the facts is named. */
export const isUnproved = (fact: Deduction) => fact.evidenceId === null || fact.evidenceId === '';

/** No rule is named though rules are reported, or it was published only after the deduction. */
export const isWithoutRule = (fact: Deduction) =>
  fact.rulePublishedOn === null ? fact.ruleReported : fact.rulePublishedOn > fact.on;

/** Everything a deduction lacks; `penalty`: its ground is one the delivery standard has no deduction for. */
export function defectsOf(fact: Deduction, penalty: boolean): Defect[] {
  const defects: Defect[] = [];
  const { rulePublishedOn: published, evidenceId } = fact;
  if (isWithoutRule(fact)) {
    const by = formatDay(fact.on - 1);
    defects.push({
      zh: published === null ? '未见所依据的规则' : `所依据的规则${formatDay(published)}才公示`,
      en: published === null ? 'no rule for it was seen' : `its rule was published only on ${formatDay(published)}`,
      mended: change(
        'rulePublishedOn',
        published,
        fact.on - 1,
        `规则在${by}已公示则不成立。`,
        `With the rule published by ${by} there would be no finding.`,
      ),
    });
  }
  if (isUnproved(fact)) {
    const mended = change(
      'evidenceId',
      evidenceId,
      'on-file',
      '有证据在案则不成立。',
      'With proof on file there would be no finding.',
    );
    defects.push({ zh: '未见事实证据', en: 'no proof of the facts was seen', mended });
  }
  if (penalty) {
    const [zh, en] = fact.ground === 'lateness' ? ['超时', 'lateness'] : ['差评', 'a bad review'];
    defects.push({
      zh: `以${zh}为由，标准原则上不以扣款处罚`,
      en: `its ground is ${en}, for which the standard in principle has no deduction`,
      mended: change('ground', fact.ground, 'other', `不以${zh}为由则不成立。`, 'On another ground: no finding.'),
    });
  }
  return defects;
}
