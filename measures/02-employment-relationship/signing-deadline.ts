import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { mayBeEmployed } from './classes.ts';

/**
 * 一个月内订立书面劳动合同: by the day before the same day of the next month, the earlier reading; another count gives a day more, and both
 * are said. One signed late is named in the month it was signed. A worker who refuses does not end the duty: the employer ends the
 * relation in writing instead (实施条例 5, 6), so an engagement that goes on unsigned is found. Part-time work may be agreed orally.
 * Source: 劳动合同法 10; 实施条例 5–7.
 */
export const signingDeadline = rule({
  slug: 'signing-deadline',
  sheetIds: ['relations/R3-02'],
  measure: 'employment-relationship',
  title: { zh: '一个月内订立书面劳动合同', en: 'Labour contract in writing within a month' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十条' },
    { instrument: 'labour-contract-implementation', article: '第五条' },
    { instrument: 'labour-contract-implementation', article: '第六条' },
  ],
  kind: 'signing-deadline',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    engagedUntil: dayField.nullable(),
    first: dayField,
    last: dayField,
    agreementReported: z.boolean(),
    contractSignedOn: dayField.nullable(),
    contractUndated: z.boolean(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['signing-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (!mayBeEmployed(fact.workerClass)) return notApplicable;
    const months = law.inForce('signing-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const due = addMonths(fact.startedOn, months.value) - 1;
    const until = Math.min(fact.engagedUntil ?? fact.last, fact.last);
    const signed = fact.contractSignedOn !== null && fact.contractSignedOn <= until ? fact.contractSignedOn : null;
    const on = signed ?? until;
    const over = on - due;
    if (over <= 0) return signed === null ? notApplicable : compliant;
    if (signed !== null && signed < fact.first) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    if (fact.contractUndated) return cannotTell('field-not-reported', 'signedOn');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [months], numbers: { due, on } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { due = 0, on = fact.last } = finding.numbers ?? {};
    const signed = fact.contractSignedOn === on;
    const [from, by] = [formatDay(fact.startedOn), formatDay(due)];
    // One signed in an earlier month is named there: the month's eve is enough to turn this month's verdict.
    const enough = Math.max(due, fact.first - 1);
    const [zh, en] =
      enough === due
        ? ['期限内签订则不成立。', 'Signed in time there would be no finding.']
        : [
            '上月底前签订的，迟签列在签订的那个月，本月不成立。',
            'Signed by the end of the month before, the delay would be named in that month and not in this.',
          ];
    return {
      sentence: {
        zh: `自${from}起用工，${by}前应订书面劳动合同，${signed ? `迟了${over}天` : `到${formatDay(on)}过了${over}天未见`}（按另一种算法晚一天）；线索。`,
        en: `Engaged from ${from}: a written contract was due by ${by}, ${signed ? `signed ${counted(over, 'day')} late` : `not seen ${counted(over, 'day')} after, on ${formatDay(on)}`} (by another count a day less).`,
      },
      arithmetic: [step('daysOver', `${on} - ${due}`, over, 'days', '超过的天数', 'Days over')],
      flip: change('contractSignedOn', fact.contractSignedOn, enough, zh, en),
    };
  },
});
