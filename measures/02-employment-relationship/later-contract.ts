import { z } from 'zod';
import { change, spokenEn, spokenZh, step } from '../explanation.ts';
import { secondsField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 后订立的劳动合同不影响先订立的履行: shifts of a later part-time employer that lie in those of an earlier employer. Working for several is lawful; only
 * the same hour promised twice is found. It is of no platform: it shows work elsewhere, and goes to the worker and the bureau, to an
 * employer only with the worker's consent. Source: 劳动合同法 69; 城人社发〔2022〕97号（二）.
 */
export const laterContract = rule({
  slug: 'later-contract',
  sheetIds: ['relations/R3-12'],
  measure: 'employment-relationship',
  title: { zh: '后订立的劳动合同不影响先订立的履行', en: 'A later contract leaves the hours of an earlier one alone' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第六十九条' },
    { instrument: 'county-policy', article: '（二）' },
  ],
  kind: 'committed-overlap',
  facts: z.object({
    employers: z.int().min(2),
    rostersReported: z.boolean(),
    openShifts: z.int().min(0),
    overlapSeconds: secondsField,
  }),
  reads: ['worker', 'roster'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.overlapSeconds > 0)
      return { verdict: 'finding', quantity: { value: fact.overlapSeconds, unit: 'seconds' }, values: [] };
    if (!fact.rostersReported) return cannotTell('table-not-reported', 'roster');
    return fact.openShifts === 0 ? compliant : cannotTell('field-not-reported', 'openShifts');
  },
  explain(fact) {
    return {
      sentence: {
        zh: `${fact.employers}家用人单位的班次有${spokenZh(fact.overlapSeconds)}重叠，后一份合同可能影响前一份；线索。`,
        en: `Shifts of ${fact.employers} employers overlap for ${spokenEn(fact.overlapSeconds)}: the later contract may stand in the way of the earlier.`,
      },
      arithmetic: [
        step('overlap', 'overlapSeconds', fact.overlapSeconds, 'seconds', '重叠的时间', 'Time at two at once'),
      ],
      flip: change(
        'overlapSeconds',
        fact.overlapSeconds,
        0,
        '没有重叠则不成立。',
        'Without it there would be no finding.',
      ),
    };
  },
});
