import { z } from 'zod';
import { dayOf } from '#basics/instant.ts';
import { change } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { behind, spanSteps, spanText, spanWithout } from './rule-steps.ts';
import { versionFields } from './rule-version-fields.ts';

/**
 * 涉及劳动者切身利益的规则先协商: a rule or algorithm on entry and exit, orders, piece price, take rate, pay, hours, rewards and
 * penalties or safety that is in effect though consulting union or workers’ representatives was not seen. Counted in seconds from the
 * first effective minute of the month to the day of consultation, the rule’s end or the month’s. For employees the law asks it, for
 * others the policy. Source: 劳动合同法 art. 4; 城人社发〔2022〕97号（十一）.
 */
export const ruleConsultationSeen = rule({
  slug: 'rule-consultation-seen',
  sheetIds: ['disputes-supervision-unions/F.1', 'disputes-supervision-unions/F.2'],
  measure: 'consultation',
  title: { zh: '涉及劳动者切身利益的规则先协商', en: 'Rules on vital interests are consulted on first' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第四条' },
    { instrument: 'county-policy', article: '（十一）' },
  ],
  kind: 'rule-version',
  facts: z.object({ ...versionFields, consultedOn: dayField.nullable(), minutesId: z.string().nullable() }),
  reads: ['ruleVersion'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    const asked = behind(fact);
    if (typeof asked !== 'string') return asked;
    const { from, until, seconds } = spanWithout(fact, fact.consultedOn);
    if (seconds > 0)
      return {
        verdict: 'finding',
        quantity: { value: seconds, unit: 'seconds' },
        values: [],
        level: asked,
        numbers: { from, until },
      };
    return fact.minutesId === null ? cannotTell('field-not-reported', 'minutesId') : compliant;
  },
  explain(fact, _law, finding) {
    const { from = 0, until = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `规则已施行，${spanText(from, until, 'zh')}未见与工会或者劳动者代表协商；线索。`,
        en: `The rule was in effect; consulting union or representatives was not seen ${spanText(from, until, 'en')}.`,
      },
      arithmetic: spanSteps(fact, from, until, finding.quantity?.value ?? 0),
      flip: change(
        'consultedOn',
        fact.consultedOn,
        dayOf(from),
        '当月施行之前已经协商则不成立。',
        'Consulted on before it was in effect in the month there would be no finding.',
      ),
    };
  },
});
