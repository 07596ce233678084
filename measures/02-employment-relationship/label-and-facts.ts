import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { classWeightNames, classWeightsOn } from '../facts/registers/classification/class-weights.ts';
import { factors } from '../facts/registers/classification/factors.ts';
import {
  indicatedClass,
  nearestOther,
  type WeighedId,
  weighed,
} from '../facts/registers/classification/indicated-class.ts';
import { type FactorField, factorFields } from '../facts/registers/classification/kinds.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

const grade = z.int().min(0).max(4).nullable();
const grades = Object.fromEntries(weighed.map((id) => [factorFields[id], grade])) as Record<FactorField, typeof grade>;
const facts = z.object({
  ...grades,
  agreementForm: z.enum(agreementForms),
  last: dayField,
  adjudicated: z.boolean(),
  contradictedFactor: z.enum(Object.values(factorFields)).nullable(),
});
type Fact = z.infer<typeof facts>;

const valuesOf = (fact: Fact) =>
  Object.fromEntries(weighed.map((id) => [id, fact[factorFields[id]]])) as Record<WeighedId, number | null>;

/**
 * 合同名称与用工事实相符: a civil contract or a written agreement (合作、承揽、居间) where the weighed factors point to a labour relationship.
 * Facts go before form: what the paper is called, whom it names and what it waives is not weighed. The weighing is our setting, shown as
 * such, and an indication for review: only arbitration or a court determines, and where one has, it stands. Source: 劳社部发〔2005〕12号
 * art. 1; 法发〔2022〕36号 item 7, to be confirmed.
 */
export const labelAndFacts = rule({
  slug: 'label-and-facts',
  sheetIds: ['relations/R2-02'],
  measure: 'employment-relationship',
  title: { zh: '合同名称与用工事实相符', en: 'Name of the agreement fits the facts' },
  departments: ['human-resources', 'court'],
  level: 'NOTICE',
  basis: [
    { instrument: 'employment-relationship-notice', article: '第一条' },
    { instrument: 'stable-employment-opinion', article: '第七条' },
  ],
  kind: 'class-indication',
  facts,
  reads: ['agreement', 'classAnswer', 'workArrangement', 'order', 'session', 'allocation', 'roster', 'pay'],
  parameters: [...classWeightNames],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const labour = fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract';
    if (labour || fact.adjudicated) return notApplicable;
    const settings = classWeightsOn(law, fact.last);
    if (typeof settings === 'string') return cannotTell('value-unknown', settings);
    const { indicated, missing } = indicatedClass(valuesOf(fact), settings.weights);
    if (indicated === 'employee')
      return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: settings.rows };
    if (indicated !== 'cannot-tell') return compliant;
    if (fact.contradictedFactor !== null) return cannotTell('record-contradicts', fact.contradictedFactor);
    const [first] = missing;
    return first === undefined
      ? cannotTell('facts-mixed', 'agreementForm')
      : cannotTell('field-not-reported', factorFields[first.factor as WeighedId]);
  },
  explain(fact, law) {
    const settings = classWeightsOn(law, fact.last);
    if (typeof settings === 'string') throw new RangeError(`the finding does not rest on ${settings}`);
    const { towards } = indicatedClass(valuesOf(fact), settings.weights);
    const named = towards.filter(({ factor }) => (weighed as readonly string[]).includes(factor));
    const off = nearestOther(valuesOf(fact), settings.weights);
    return {
      sentence: {
        zh: `合同不称劳动合同，而${named.map(({ factor }) => factors[factor].zh).join('、')}都指向劳动关系；是否成立由仲裁或者法院认定；线索。`,
        en: `The agreement is not called a labour contract, yet ${named.map(({ factor }) => factors[factor].en).join(', ')} point to a labour relationship; whether there is one, arbitration or a court decides.`,
      },
      arithmetic: [step('agreements', '1', 1, 'items', '名实不同的合同', 'Agreements differing from the facts')],
      flip:
        off === null
          ? change(
              'agreementForm',
              fact.agreementForm,
              'labour-contract',
              '若订立的是劳动合同，则不成立。',
              'Under a labour contract there would be no finding.',
            )
          : change(
              factorFields[off.factor as WeighedId],
              off.from,
              off.to,
              `若${factors[off.factor].zh}只到这一档，则不成立。`,
              `With ${factors[off.factor].en} at that grade there would be no finding.`,
            ),
    };
  },
});
