import { z } from 'zod';
import { dayOf } from '#basics/instant.ts';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { versionFields } from './rule-version-fields.ts';

/**
 * 规则草案公开征求意见: days missing of the time a draft is open for comment before it takes effect, both ends counted, asked in the
 * month the rule takes effect. That there is a call is the guideline’s, whomever the rule is about; how long it is open is the county’s
 * setting. A rule in effect from midnight is open for comment up to the day before. Source: 新就业形态劳动者劳动规则公示指引
 * (人社厅发〔2023〕50号); 设定.
 */
export const ruleComments = rule({
  slug: 'rule-comments',
  sheetIds: ['disputes-supervision-unions/F.2'],
  measure: 'consultation',
  title: { zh: '规则草案公开征求意见', en: 'Drafts of rules are open for comment' },
  departments: ['human-resources', 'trade-union'],
  level: 'SETTING',
  basis: [{ instrument: 'labour-rule-publicity-guideline', article: '公示程序' }],
  kind: 'rule-version',
  facts: z.object({ ...versionFields, commentFrom: dayField.nullable(), commentTo: dayField.nullable() }),
  reads: ['ruleVersion'],
  parameters: ['rule-comment-days'],
  from: '2023-11-08',
  to: null,
  judge(fact, law) {
    const since = dayOf(fact.effectiveAt);
    if (since < fact.first || since > fact.last || fact.ruleTopic === 'other') return notApplicable;
    const least = law.findInForce('rule-comment-days', since);
    if (least === null) return notApplicable;
    if (least.value === null) return cannotTell('value-unknown', least.name);
    if (fact.ruleTopic === null) return cannotTell('field-not-reported', 'ruleTopic');
    const { commentFrom, commentTo } = fact;
    const before = dayOf(fact.effectiveAt - 1);
    if (commentFrom !== null && commentFrom <= before && commentTo === null)
      return cannotTell('field-not-reported', 'commentTo');
    const until = Math.min(commentTo ?? before, before);
    const open = commentFrom === null ? 0 : Math.max(0, until - commentFrom + 1);
    if (open >= least.value) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: least.value - open, unit: 'days' },
      values: [least],
      numbers: { open, until },
    };
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    const { open = 0, until = 0 } = finding.numbers ?? {};
    const said =
      fact.commentFrom === null
        ? ['未见征求意见', 'no call was seen']
        : [`征求了${open}天`, `open for ${counted(open, 'day')}`];
    return {
      sentence: {
        zh: `规则草案${said[0]}，比设定的天数少${short}天；线索。`,
        en: `Draft of the rule: ${said[1]}, ${counted(short, 'day')} fewer than the setting.`,
      },
      arithmetic: [
        step('daysOpen', `${open}`, open, 'days', '征求意见的天数', 'Days open for comment'),
        step('daysShort', `${formulaName('rule-comment-days')} - daysOpen`, short, 'days', '少的天数', 'Days short'),
      ],
      flip:
        fact.commentFrom === null || fact.commentTo === null
          ? change(
              'ruleTopic',
              fact.ruleTopic,
              'other',
              '若不涉及劳动者切身利益，则不适用。',
              'It would not apply to a rule that does not touch vital interests.',
            )
          : change(
              'commentFrom',
              fact.commentFrom,
              until + 1 - open - short,
              '早这么多天开始征求则不成立。',
              'Begun that many days earlier there would be no finding.',
            ),
    };
  },
});
