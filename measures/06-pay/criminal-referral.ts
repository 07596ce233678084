import { z } from 'zod';
import { dayField, fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { explainReferral } from './referral-amounts.ts';

/** 重庆市: the amounts are set by the municipality. */
const municipality = '500000';

/**
 * 移送审查提示: an order to pay was not met and the arrears reach the amounts of the municipality: one worker for three months and
 * 10,000 yuan, or ten workers and 60,000 yuan together, both inclusive. Only flags for review; whether the conduct is there and
 * whether to refer, people decide. Source: 刑法 276-1; 渝人社发〔2014〕202号 art. 3.
 */
export const criminalReferral = rule({
  slug: 'criminal-referral',
  sheetIds: ['pay-rest-safety/PAY-19'],
  measure: 'pay',
  title: { zh: '拒不支付劳动报酬移送审查提示', en: 'Arrears to be reviewed for referral' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'criminal-law', article: '第二百七十六条之一' },
    { instrument: 'refusal-to-pay-chongqing', article: '第三条' },
  ],
  kind: 'correction-order',
  facts: z.object({
    orderNumber: z.string().nullable(),
    issuedOn: dayField.nullable(),
    deadline: dayField.nullable(),
    dueFen: fenField,
    paidFen: fenField,
    workers: z.int().min(0),
    longestMonths: z.int().min(0),
    longestWorkerFen: fenField,
    judgedOn: dayField,
  }),
  reads: ['correctionOrder'],
  parameters: [
    'criminal-one-worker-months',
    'criminal-one-worker-fen',
    'criminal-many-workers',
    'criminal-many-workers-fen',
  ],
  from: '2014-09-17',
  to: null,
  judge(fact, law) {
    if (fact.orderNumber === null && fact.issuedOn === null && fact.deadline === null) return notApplicable;
    const unpaid = fact.dueFen - fact.paidFen;
    if (unpaid <= 0) return compliant;
    if (fact.deadline === null) return cannotTell('field-not-reported', 'deadline');
    if (fact.judgedOn <= fact.deadline) return notApplicable;
    const months = law.inForce('criminal-one-worker-months', fact.judgedOn, municipality);
    const one = law.inForce('criminal-one-worker-fen', fact.judgedOn, municipality);
    const workers = law.inForce('criminal-many-workers', fact.judgedOn, municipality);
    const many = law.inForce('criminal-many-workers-fen', fact.judgedOn, municipality);
    if (months.value === null || one.value === null) return cannotTell('value-unknown', one.name);
    if (workers.value === null || many.value === null) return cannotTell('value-unknown', many.name);
    const byOne = fact.longestMonths >= months.value && Math.min(fact.longestWorkerFen, unpaid) >= one.value;
    const byMany = fact.workers >= workers.value && unpaid >= many.value;
    // The fact tells one worker's arrears, the longest; another's may be shorter and larger, and together they say how large.
    const others = unpaid - Math.min(fact.longestWorkerFen, unpaid);
    const anotherMay = fact.longestMonths >= months.value && others >= one.value;
    if (!byOne && !byMany) return anotherMay ? cannotTell('bounds-straddle', 'longestWorkerFen') : compliant;
    const values = byOne && byMany ? [months, one, workers, many] : byOne ? [months, one] : [workers, many];
    return { verdict: 'finding', amountFen: unpaid, values, numbers: { byOne: Number(byOne), byMany: Number(byMany) } };
  },
  explain: (fact, _law, finding) => explainReferral(fact, finding),
});
