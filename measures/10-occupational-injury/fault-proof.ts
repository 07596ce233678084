import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { faultProofs, injurySchemes } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 责任比例的证明: where a decision rests on who was at fault in traffic, only a traffic-police document or an effective judgment shows it; a private
 * settlement or a statement does not. For work injury from 20 November 2025; the same is asked of occupational injury cases as a setting of ours. Source:
 * 人社部发〔2025〕62号 (as reported); 法释〔2014〕9号 art. 1.
 */
export const faultProof = rule({
  slug: 'fault-proof',
  sheetIds: ['insurance-injury/OI-30'],
  measure: 'occupational-injury',
  title: { zh: '责任比例以交警文书或者生效裁判为证', en: 'Share of fault shown by police document or judgment' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'work-injury-opinion-three', article: '责任划分' },
    { instrument: 'work-injury-trial-provisions', article: '第一条' },
  ],
  kind: 'fault-proof',
  facts: z.object({
    injuryScheme: z.enum(injurySchemes),
    faultWeighed: z.boolean().nullable(),
    faultProof: z.enum(faultProofs).nullable(),
  }),
  reads: ['workInjuryCase', 'injuryCase'],
  parameters: [],
  from: '2025-11-20',
  to: null,
  judge(fact) {
    if (fact.faultWeighed === false) return notApplicable;
    if (fact.faultProof === 'police-document' || fact.faultProof === 'judgment') return compliant;
    if (fact.faultWeighed === null) return cannotTell('field-not-reported', 'injuryReason');
    if (fact.faultProof === null) return cannotTell('field-not-reported', 'faultProof');
    const level = fact.injuryScheme === 'work-injury' ? 'NOTICE' : 'SETTING';
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [], level };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '结论依责任比例作出，所依的不是交警责任认定书或者生效裁判，宜由人复核；线索。',
        en: 'The decision rests on a share of fault shown by neither a traffic-police document nor an effective judgment; a person should look again.',
      },
      arithmetic: [step('proofsNotSeen', '1', 1, 'items', '未见的证明', 'Proofs not seen')],
      flip: change(
        'faultProof',
        fact.faultProof,
        'police-document',
        '以交警责任认定书为证则不成立。',
        'With a traffic-police document there would be no finding.',
      ),
    };
  },
});
