import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { behind } from './rule-steps.ts';
import { versionFields } from './rule-version-fields.ts';

const facts = z.object({ ...versionFields, publishedOn: dayField.nullable(), toldOn: dayField.nullable() });
type Fact = z.infer<typeof facts>;

/**
 * 规则公示并告知: the policy wants the result both published and told; where by the month’s end one of the two was seen, the other is
 * asked for. Where neither was, `rule-publication-seen` speaks. Source: 城人社发〔2022〕97号（十一）.
 */
export const rulePublishedAndTold = rule({
  slug: 'rule-published-and-told',
  sheetIds: ['disputes-supervision-unions/F.1'],
  measure: 'consultation',
  title: { zh: '规则既公示又告知劳动者', en: 'Rules are both published and told' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（十一）' }],
  kind: 'rule-version',
  facts,
  reads: ['ruleVersion'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks(fact) {
      const asked = behind({ ...fact, addressed: 'others' });
      return typeof asked === 'string'
        ? seenBy(fact.publishedOn, fact) || seenBy(fact.toldOn, fact)
        : asked.verdict === 'cannot-tell'
          ? asked
          : false;
    },
    items: (fact) => [
      item('publishedOn', '公示', 'publication', seenBy(fact.publishedOn, fact), fact.publishedOn, fact.last),
      item('toldOn', '告知劳动者', 'telling the workers', seenBy(fact.toldOn, fact), fact.toldOn, fact.last),
    ],
    sentence: { zh: '规则已施行，未见：', en: 'The rule is in effect; not seen:' },
    unless: (fact) => ({
      field: 'ruleTopic',
      from: fact.ruleTopic,
      to: 'other',
      zh: '若不涉及劳动者切身利益，则不适用。',
      en: 'It would not apply to a rule that does not touch vital interests.',
    }),
  } satisfies ItemsAsked<Fact>),
});

/** Whether a step was seen by the month’s end. */
function seenBy(on: number | null, { last }: Fact): boolean {
  return on !== null && on <= last;
}
