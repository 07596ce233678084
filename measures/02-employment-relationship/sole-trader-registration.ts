import { z } from 'zod';
import { change, step, valueIn } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 没有诱导劳动者登记为个体工商户: registered within sixty days of the start of work through the enterprise or an agent, or together with more than five others at one
 * address; both numbers are ours. A reason to look, no more: registration does not bar a labour relationship. Source: 法发〔2022〕36号.
 */
export const soleTraderRegistration = rule({
  slug: 'sole-trader-registration',
  sheetIds: ['relations/R2-03'],
  measure: 'employment-relationship',
  title: { zh: '没有诱导劳动者登记为个体工商户', en: 'No inducement to register as a sole trader' },
  departments: ['human-resources', 'market-regulation'],
  level: 'NOTICE',
  basis: [{ instrument: 'stable-employment-opinion', article: '第七条' }],
  kind: 'sole-trader',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    startedOn: dayField,
    tradeRegisteredOn: dayField.nullable(),
    registeredThrough: z.enum(['self', 'enterprise', 'agent']).nullable(),
    addressWorkers: z.int().nullable(),
  }),
  reads: ['soleTrader', 'worker'],
  parameters: ['sole-trader-days', 'sole-trader-address-workers'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    const near = law.inForce('sole-trader-days', fact.last);
    if (near.value === null) return cannotTell('value-unknown', near.name);
    const many = law.inForce('sole-trader-address-workers', fact.last);
    if (many.value === null) return cannotTell('value-unknown', many.name);
    if (fact.tradeRegisteredOn === null) return cannotTell('field-not-reported', 'tradeRegisteredOn');
    const days = Math.abs(fact.tradeRegisteredOn - fact.startedOn);
    const arranged = fact.registeredThrough === 'enterprise' || fact.registeredThrough === 'agent';
    const induced = Number(days <= near.value && arranged);
    const clustered = Number(fact.addressWorkers !== null && fact.addressWorkers > many.value);
    const points = induced + clustered;
    if (points > 0)
      return {
        verdict: 'finding',
        quantity: { value: points, unit: 'items' },
        values: [near, many],
        numbers: { induced, clustered },
      };
    if (days <= near.value && fact.registeredThrough === null)
      return cannotTell('field-not-reported', 'registeredThrough');
    return fact.addressWorkers === null ? cannotTell('field-not-reported', 'addressWorkers') : compliant;
  },
  explain(fact, _law, finding) {
    const { induced = 0, clustered = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `个体工商户登记${[...(induced ? ['由企业或者中介代办，且在用工前后不久'] : []), ...(clustered ? [`与${fact.addressWorkers}名劳动者同一地址`] : [])].join('，')}；线索。`,
        en: `The registration ${[...(induced ? ['was arranged by the enterprise or an agent about the time work began'] : []), ...(clustered ? [`shares its address with ${fact.addressWorkers} workers`] : [])].join(' and ')}.`,
      },
      arithmetic: [step('points', `${induced} + ${clustered}`, induced + clustered, 'items', '项数', 'Points')],
      flip: clustered
        ? change(
            'addressWorkers',
            fact.addressWorkers,
            valueIn(finding, 'sole-trader-address-workers'),
            '若地址没有聚集，则不成立。',
            'Without others at the address there would be no finding.',
          )
        : change(
            'registeredThrough',
            fact.registeredThrough,
            'self',
            '若本人自行办理，则不成立。',
            'Had the worker registered alone there would be no finding.',
          ),
    };
  },
});
