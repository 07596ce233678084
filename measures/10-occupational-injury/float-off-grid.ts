import { z } from 'zod';
import { change, perCent, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 浮动系数: between half and one and a half of the benchmark, in steps of a tenth. Seen in another province's draft only, so a setting of ours that
 * says a registered factor is worth a second look. Source: 渝人社规〔2025〕14号 names the float without its steps.
 */
export const floatOffGrid = rule({
  slug: 'float-off-grid',
  sheetIds: ['insurance-injury/OI-28'],
  measure: 'occupational-injury',
  title: { zh: '浮动系数在公布的档次上', en: 'Float factor on the grid of steps' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'premium',
  facts: z.object({
    first: dayField,
    floatBp: z.int().min(0).nullable(),
  }),
  reads: ['injuryPremium', 'enterprise'],
  parameters: ['injury-float-least', 'injury-float-most', 'injury-float-step'],
  from: '2025-07-01',
  to: null,
  judge(fact, law) {
    if (fact.floatBp === null) return cannotTell('field-not-reported', 'floatBp');
    const least = law.inForce('injury-float-least', fact.first);
    const most = law.inForce('injury-float-most', fact.first);
    const grid = law.inForce('injury-float-step', fact.first);
    const off = nearest(fact.floatBp, least.value ?? 0, most.value ?? 0, grid.value ?? 1);
    if (off === fact.floatBp) return compliant;
    const value = Math.abs(fact.floatBp - off);
    return {
      verdict: 'finding',
      quantity: { value, unit: 'basis-points' },
      values: [least, most, grid],
      numbers: { off },
    };
  },
  explain(fact, _law, finding) {
    const off = finding.numbers?.off ?? 0;
    const value = finding.quantity?.value ?? 0;
    const [given, near] = [perCent(fact.floatBp ?? 0), perCent(off)];
    return {
      sentence: {
        zh: `登记的浮动系数为基准的${given}，不在${perCent(valueIn(finding, 'injury-float-least'))}至${perCent(valueIn(finding, 'injury-float-most'))}、每${perCent(valueIn(finding, 'injury-float-step'))}一档之列，最近的一档是${near}，宜核对通知；线索。`,
        en: `The float registered is ${given} of the benchmark, off the steps; the nearest is ${near}. Compare the notice.`,
      },
      arithmetic: [
        step(
          'basisPointsOff',
          (fact.floatBp ?? 0) > off ? `floatBp - ${off}` : `${off} - floatBp`,
          value,
          'basis-points',
          '与最近一档相差',
          'Apart from the nearest step',
        ),
      ],
      flip: change('floatBp', fact.floatBp, off, `为${near}则不成立。`, `At ${near} there would be no finding.`),
    };
  },
});

/** The step nearest to a factor, the lower of two. */
function nearest(factor: number, least: number, most: number, grid: number): number {
  const within = Math.min(Math.max(factor, least), most);
  const below = within - (within % grid);
  return within - below <= grid / 2 ? below : below + grid;
}
