import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 以在别处工作为由解除的条件具备: a labour relation elsewhere, and a serious effect or a refusal to correct; and the union told before. Gig work
 * elsewhere is no second labour relation. Only full-time and dispatched employees: part-timers are free to work elsewhere. Source: 劳动合同法 art. 39(4), 43.
 */
export const dismissalForOtherWork = rule({
  slug: 'dismissal-for-other-work',
  sheetIds: ['relations/R6-09'],
  measure: 'equal-employment',
  title: { zh: '以在别处工作为由解除的条件具备', en: 'Conditions met for dismissal over work elsewhere' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第三十九条' },
    { instrument: 'labour-contract-law', article: '第四十三条' },
  ],
  kind: 'dismissal',
  facts: z.object({
    workerClass: workerClassField,
    dismissedOn: dayField.nullable(),
    otherWork: z.boolean().nullable(),
    otherRelation: z.boolean().nullable(),
    seriousEffect: z.boolean().nullable(),
    refusedToCorrect: z.boolean().nullable(),
    unionToldOn: dayField.nullable(),
  }),
  reads: ['dismissal'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    // Part-timers may work for several employers and are let go at any time (69, 71); without a labour relationship article 39 says nothing.
    const { workerClass } = fact;
    if (workerClass !== 'employee' && workerClass !== 'dispatched' && workerClass !== 'unclear') return notApplicable;
    if (fact.otherWork === false) return notApplicable;
    const { otherRelation, seriousEffect, refusedToCorrect } = fact;
    if (fact.dismissedOn === null) return cannotTell('field-not-reported', 'dismissedOn');
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.otherWork === null) return cannotTell('field-not-reported', 'otherWork');
    const items = lacking(fact).length;
    if (items > 0) return { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] };
    if (otherRelation === null) return cannotTell('field-not-reported', 'otherRelation');
    return seriousEffect || refusedToCorrect ? compliant : cannotTell('field-not-reported', 'seriousEffect');
  },
  explain(fact) {
    const missing = lacking(fact);
    return {
      sentence: {
        zh: `以在别处工作为由解除，未见：${missing.map(([zh]) => zh).join('、')}；线索。`,
        en: `Dismissed over work elsewhere; not seen: ${missing.map(([, en]) => en).join(', ')}.`,
      },
      arithmetic: [
        step('conditionsNotSeen', `${missing.length}`, missing.length, 'items', '未见的条件', 'Conditions not seen'),
      ],
      flip: change(
        'otherWork',
        fact.otherWork,
        false,
        '若不是以此为由，则不适用。',
        'For another reason it would not apply.',
      ),
    };
  },
});

interface Given {
  dismissedOn: number | null;
  otherRelation: boolean | null;
  seriousEffect: boolean | null;
  refusedToCorrect: boolean | null;
  unionToldOn: number | null;
}

/** Conditions that were not there. */
function lacking({ dismissedOn, otherRelation, seriousEffect, refusedToCorrect, unionToldOn }: Given) {
  const late = unionToldOn === null || (dismissedOn !== null && unionToldOn > dismissedOn);
  const all = [
    ['与其他用人单位的劳动关系', 'a labour relation elsewhere', otherRelation === false],
    [
      '严重影响或者拒不改正',
      'a serious effect or refusal to correct',
      seriousEffect === false && refusedToCorrect === false,
    ],
    ['事先通知工会', 'the union told before', late],
  ] as const;
  return all.filter(([, , missing]) => missing);
}
