import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 考核指标不损害安全和健康，施行前审看: an indicator that takes something from a worker for resting, refusing an unsafe order, slowing in bad weather or reporting; or one not
 * screened by the day it was released. Source: 城人社发〔2022〕97号（八）.
 */
export const harmfulIndicator = rule({
  slug: 'harmful-indicator',
  sheetIds: ['pay-rest-safety/OSH-06'],
  measure: 'safety',
  title: {
    zh: '考核指标不损害安全和健康，施行前审看',
    en: 'No appraisal indicator that harms safety; screened before release',
  },
  departments: ['emergency', 'health'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'appraisal-indicator',
  facts: z.object({
    penalises: z.enum(['none', 'rest', 'unsafe-order', 'slow-weather', 'report']).nullable(),
    releasedOn: dayField.nullable(),
    screenedOn: dayField.nullable(),
  }),
  reads: ['appraisalIndicator'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.releasedOn === null) return cannotTell('field-not-reported', 'releasedOn');
    const unscreened = fact.screenedOn === null || fact.screenedOn > fact.releasedOn;
    if (fact.penalises === null) return cannotTell('field-not-reported', 'penalises');
    const items = Number(fact.penalises !== 'none') + Number(unscreened);
    return items === 0 ? compliant : { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const harmful = fact.penalises !== 'none';
    const unscreened = fact.screenedOn === null || fact.screenedOn > (fact.releasedOn ?? 0);
    const flip =
      harmful && !unscreened
        ? change(
            'penalises',
            fact.penalises,
            'none',
            '若不扣减这种行为，则不成立。',
            'Were nothing taken for it there would be no finding.',
          )
        : change(
            'screenedOn',
            fact.screenedOn,
            fact.releasedOn ?? 0,
            '施行前审看则不成立。',
            'Screened before release there would be no finding.',
          );
    return {
      sentence: {
        zh: `考核指标${[...(harmful ? ['对休息、拒绝危险、慢行或报告有扣减'] : []), ...(unscreened ? ['施行前未见安全审看'] : [])].join('，')}；线索。`,
        en: `An appraisal indicator ${[...(harmful ? ['takes something for rest, refusing danger, slowing or reporting'] : []), ...(unscreened ? ['was not seen to be screened before release'] : [])].join(' and ')}.`,
      },
      arithmetic: [
        step(
          'points',
          `${Number(harmful)} + ${Number(unscreened)}`,
          finding.quantity?.value ?? 0,
          'items',
          '项数',
          'Points',
        ),
      ],
      flip,
    };
  },
});
