import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField, placeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 办理地: the bureau of the county where the injury happened decides; another one hands the case over first. Seen in texts of two other provinces;
 * Chongqing's own wording was not, so this is a setting of ours and 待核实.
 */
export const decidingRegion = rule({
  slug: 'deciding-region',
  sheetIds: ['insurance-injury/OI-29'],
  measure: 'occupational-injury',
  title: { zh: '职业伤害由伤害发生地办理或者移送', en: 'Case decided at the place of injury or handed over' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    decidedOn: dayField.nullable(),
    injuryRegion: placeField,
    decidingRegion: placeField,
    handedOverOn: dayField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: [],
  from: '2025-07-01',
  to: null,
  judge(fact) {
    const decided = fact.decidedOn !== null && fact.decidedOn <= fact.last;
    if (decided && fact.decidedOn! < fact.first) return notApplicable;
    if (fact.decidingRegion === null)
      return decided ? cannotTell('field-not-reported', 'decidingRegion') : notApplicable;
    if (fact.injuryRegion === null) return cannotTell('field-not-reported', 'injuryRegion');
    if (countyOf(fact.injuryRegion) === countyOf(fact.decidingRegion)) return compliant;
    if (fact.handedOverOn !== null && fact.handedOverOn <= (fact.decidedOn ?? fact.last)) return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const at = fact.injuryRegion ?? '';
    return {
      sentence: {
        zh: `伤害发生在${at}，由${fact.decidingRegion}办理，未见移送记录，宜由人核对（外省文本，待核实）；线索。`,
        en: `The injury happened in ${at}, ${fact.decidingRegion} handles it, and no hand-over was seen (texts of other provinces, to be verified).`,
      },
      arithmetic: [step('casesElsewhere', '1', 1, 'items', '异地办理的案件', 'Cases handled elsewhere')],
      flip: change(
        'decidingRegion',
        fact.decidingRegion,
        at,
        '由伤害发生地办理则不成立。',
        'Decided at the place of injury there would be no finding.',
      ),
    };
  },
});

/** The county an area code lies in: its first six digits. */
const countyOf = (area: string) => area.slice(0, 6);
