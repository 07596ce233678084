import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { injuryOutcomes, injuryPhases } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { reasons } from './grounds.ts';

/**
 * 执行订单中不问本人交通责任: an accident while an order was being carried out is confirmed whoever was at fault in traffic; fault matters only on
 * travel to an appointed place. The phase is what the month's orders and sessions show, else what was reported; in between is for a person and no
 * finding. Source: 24号 and 110号 (items from memory, to be verified).
 */
export const faultInOrder = rule({
  slug: 'fault-in-order',
  sheetIds: ['insurance-injury/OI-12'],
  measure: 'occupational-injury',
  title: { zh: '执行订单中的伤害不以本人交通责任拒绝', en: 'Own traffic fault is no ground on an order' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '确认情形' },
    { instrument: 'injury-pilot-notice-2021', article: '确认情形' },
  ],
  kind: 'injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    decidedOn: dayField.nullable(),
    injuryOutcome: z.enum(injuryOutcomes).nullable(),
    injuryReason: z.enum(reasons).nullable(),
    phaseCounted: z.enum(injuryPhases).nullable(),
    phaseReported: z.enum(injuryPhases).nullable(),
  }),
  reads: ['injuryCase'],
  parameters: [],
  from: '2022-07-01',
  to: null,
  judge(fact) {
    if (fact.decidedOn === null || fact.decidedOn > fact.last || fact.decidedOn < fact.first) return notApplicable;
    if (fact.injuryOutcome === null) return cannotTell('field-not-reported', 'injuryOutcome');
    if (fact.injuryOutcome !== 'refused' && fact.injuryOutcome !== 'not-accepted') return notApplicable;
    if (fact.injuryReason === null) return cannotTell('field-not-reported', 'injuryReason');
    if (fact.injuryReason !== 'own-fault') return compliant;
    const phase = fact.phaseCounted ?? fact.phaseReported;
    if (phase === null) return cannotTell('field-not-reported', 'phaseReported');
    if (phase !== 'in') return notApplicable;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const field = fact.phaseCounted === null ? 'phaseReported' : 'phaseCounted';
    return {
      sentence: {
        zh: `事故发生在执行订单期间（${fact.phaseCounted === null ? '据报告' : '据订单记录'}），却以本人交通事故责任不予确认，宜由人复核；线索。`,
        en: `The accident fell on an order (${fact.phaseCounted === null ? 'as reported' : 'as the orders show'}), yet it was refused for own traffic fault; a person should look again.`,
      },
      arithmetic: [step('refusals', '1', 1, 'items', '以责任拒绝的结论', 'Refusals on that ground')],
      flip: change(field, 'in', 'grey', '不在执行订单期间则不成立。', 'Off the order there would be no finding.'),
    };
  },
});
