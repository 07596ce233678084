import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 承担工伤责任的单位: the employer the worker was working for at the moment of injury. A decision that names another is looked at again by a
 * person; for a dispatched worker the agency is liable, whomever the worker was working for. Source: 法释〔2014〕9号 art. 3; 人社部令第13号 art. 9; 劳社部函〔2004〕256号
 * art. 1.
 */
export const workInjuryLiableEmployer = rule({
  slug: 'work-injury-liable-employer',
  sheetIds: ['insurance-injury/OI-15'],
  measure: 'occupational-injury',
  title: { zh: '工伤责任由受伤时为之工作的单位承担', en: 'Liable employer is the one worked for' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'work-injury-trial-provisions', article: '第三条' },
    { instrument: 'social-insurance-implementation-rules', article: '第九条' },
    { instrument: 'work-injury-reply-2004', article: '一' },
  ],
  kind: 'work-injury-case',
  facts: z.object({
    workerClass: workerClassField,
    first: dayField,
    last: dayField,
    decidedOn: dayField.nullable(),
    injuredAtUscc: z.string().nullable(),
    liableUscc: z.string().nullable(),
  }),
  reads: ['workInjuryCase'],
  parameters: [],
  from: '2014-09-01',
  to: null,
  judge(fact) {
    if (fact.decidedOn === null || fact.decidedOn > fact.last || fact.decidedOn < fact.first) return notApplicable;
    if (fact.workerClass === 'dispatched') return notApplicable;
    if (fact.injuredAtUscc === null) return cannotTell('field-not-reported', 'injuredAtUscc');
    if (fact.liableUscc === null) return cannotTell('field-not-reported', 'liableUscc');
    if (fact.injuredAtUscc === fact.liableUscc) return compliant;
    // A dispatched worker's agency would be right.
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `受伤时为${fact.injuredAtUscc}工作，认定承担责任的却是${fact.liableUscc}，宜由人复核；线索。`,
        en: `Injured while working for ${fact.injuredAtUscc}, yet ${fact.liableUscc} was held liable; a person should look again.`,
      },
      arithmetic: [step('employersApart', '1', 1, 'items', '不一致的认定', 'Decisions that differ')],
      flip: change(
        'liableUscc',
        fact.liableUscc,
        fact.injuredAtUscc ?? '',
        '由受伤时为之工作的单位承担则不成立。',
        'With the employer worked for held liable there would be no finding.',
      ),
    };
  },
});
