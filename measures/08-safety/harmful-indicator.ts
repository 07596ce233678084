import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { harmfulWords } from './harmful-words.ts';

/**
 * 考核指标不损害安全和健康，施行前审看: an indicator that, by what the platform says of it, takes something from a worker for resting, refusing an unsafe order, slowing in bad weather or
 * reporting; or one not screened by the day it was released. Where the platform says it is harmless and its own words say otherwise, the words are shown and the finding is for
 * review only. Source: 城人社发〔2022〕97号（八）.
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
    last: dayField,
    indicatorText: z.string(),
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
    if (fact.releasedOn > fact.last) return notApplicable;
    const unscreened = fact.screenedOn === null || fact.screenedOn > fact.releasedOn;
    // Not screened is certain, whatever is taken and for what.
    if (fact.penalises === null && !unscreened) return cannotTell('field-not-reported', 'penalises');
    const worded = harmfulWords(fact.indicatorText).length > 0;
    const harmful = (fact.penalises !== null && fact.penalises !== 'none') || worded;
    const items = Number(harmful) + Number(unscreened);
    if (items === 0) return compliant;
    const review = fact.penalises === 'none' && !unscreened ? { level: 'SETTING' as const } : {};
    return { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [], ...review };
  },
  explain(fact, _law, finding) {
    const words = harmfulWords(fact.indicatorText);
    const said = fact.penalises !== null && fact.penalises !== 'none';
    const harmful = said || words.length > 0;
    const unscreened = fact.screenedOn === null || fact.screenedOn > (fact.releasedOn ?? 0);
    const flip =
      said && !unscreened && words.length === 0
        ? change(
            'penalises',
            fact.penalises,
            'none',
            '若不扣减这种行为，则不成立。',
            'Were nothing taken for it there would be no finding.',
          )
        : harmful && !unscreened && !said
          ? change(
              'indicatorText',
              fact.indicatorText,
              '',
              '没有这样的文字则不成立。',
              'Without such words there would be none.',
            )
          : harmful
            ? change(
                'releasedOn',
                fact.releasedOn,
                fact.last + 1,
                '若当月没有施行，则不适用。',
                'Were it not in use in the month it would not apply.',
              )
            : change(
                'screenedOn',
                fact.screenedOn,
                fact.releasedOn ?? 0,
                '施行前审看则不成立。',
                'Screened before release there would be no finding.',
              );
    const zh = [
      ...(said ? ['对休息、拒绝危险、慢行或报告有扣减'] : []),
      ...(words.length > 0 ? [`文字中有“${words.join('”“')}”`] : []),
      ...(unscreened ? ['施行前未见安全审看'] : []),
    ];
    const en = [
      ...(said ? ['takes something for rest, refusing danger, slowing or reporting'] : []),
      ...(words.length > 0 ? [`has words for that: ${words.join(', ')}`] : []),
      ...(unscreened ? ['was not seen to be screened before release'] : []),
    ];
    return {
      sentence: {
        zh: `考核指标${zh.join('，')}；线索。`,
        en: `An appraisal indicator ${en.join(' and ')}.`,
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
