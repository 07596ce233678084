import { z } from 'zod';
import { dayOf } from '#basics/instant.ts';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { incomeTopics } from './income-topics.ts';
import { versionFields } from './rule-version-fields.ts';

/**
 * 规则施行前至少公示七日: days missing between publication and effect, asked in the month the rule takes effect. A rule nobody saw
 * published counts the whole notice. Source: 新就业形态劳动者劳动规则公示指引 (人社厅发〔2023〕50号), the seven days from memory.
 */
export const ruleNotice = rule({
  slug: 'rule-notice',
  sheetIds: ['disputes-supervision-unions/F.2'],
  measure: 'consultation',
  title: { zh: '规则施行前至少公示七日', en: 'Rules are published seven days before they take effect' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'labour-rule-publicity-guideline', article: '公示程序' }],
  kind: 'rule-version',
  facts: z.object({ trade: tradeField, ...versionFields, publishedOn: dayField.nullable() }),
  reads: ['ruleVersion'],
  parameters: ['rule-notice-days'],
  from: '2023-11-08',
  to: null,
  judge(fact, law) {
    const since = dayOf(fact.effectiveAt);
    if (since < fact.first || since > fact.last || fact.ruleTopic === 'other') return notApplicable;
    const notice = law.findInForce('rule-notice-days', since);
    if (notice === null) return notApplicable;
    if (notice.value === null) return cannotTell('value-unknown', notice.name);
    if (fact.ruleTopic === null) return cannotTell('field-not-reported', 'ruleTopic');
    if (fact.trade === 'ride' && incomeTopics.has(fact.ruleTopic)) return notApplicable;
    const given = Math.max(0, since - (fact.publishedOn ?? since));
    if (given >= notice.value) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: notice.value - given, unit: 'days' },
      values: [notice],
      numbers: { given, since },
    };
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    const { given = 0, since = 0 } = finding.numbers ?? {};
    const asked = formulaName('rule-notice-days');
    return {
      sentence: {
        zh: `规则施行前公示了${given}天，比指引的天数少${short}天；线索。`,
        en: `The rule was published ${counted(given, 'day')} before it took effect, ${counted(short, 'day')} fewer than the guideline asks.`,
      },
      arithmetic: [
        step('daysGiven', `${given}`, given, 'days', '施行前公示的天数', 'Days published before effect'),
        step('daysShort', `${asked} - daysGiven`, short, 'days', '少的天数', 'Days short'),
      ],
      flip: change(
        'publishedOn',
        fact.publishedOn,
        since - given - short,
        '早这么多天公示则不成立。',
        'Published that many days earlier there would be no finding.',
      ),
    };
  },
});
