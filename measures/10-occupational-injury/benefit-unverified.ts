import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { fenField } from '../facts/fields.ts';
import { benefitItems } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { benefitFacts } from './benefits/line.ts';
import { benefitLine, benefitParameters } from './benefits/sheet.ts';

/**
 * 待核实的数值: an amount was determined on values nobody has compared with the official text. Not a fault of the sheet; a person reads the text
 * before the amount is paid. A setting of ours.
 */
export const benefitUnverified = rule({
  slug: 'benefit-unverified',
  sheetIds: ['insurance-injury/OI-26'],
  measure: 'occupational-injury',
  title: { zh: '待遇核定所用数值已经核实', en: 'Values a benefit rests on are verified' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'benefit-item',
  facts: benefitFacts.extend({ benefitItem: z.enum(benefitItems).nullable(), determinedFen: fenField.nullable() }),
  reads: ['benefitSheet'],
  parameters: benefitParameters,
  from: '2021-01-01',
  to: null,
  judge(fact, law) {
    if (fact.benefitItem === null) return cannotTell('field-not-reported', 'benefitItem');
    if (fact.determinedFen === null) return cannotTell('field-not-reported', 'determinedFen');
    if (fact.determinedFen === 0) return notApplicable;
    const { outcome, rows } = benefitLine(fact.benefitItem, fact, law);
    if (outcome.is === 'cannot-tell') return cannotTell(outcome.reason, outcome.missing);
    if (outcome.is === 'not-due')
      return outcome.field === undefined ? notApplicable : cannotTell('field-not-reported', outcome.field);
    const open = rows.filter(({ confidence }) => confidence !== 'official');
    return open.length === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: open.length, unit: 'items' }, values: open };
  },
  explain(fact, _law, finding) {
    const open = finding.values;
    return {
      sentence: {
        zh: `核定所用的数值中有${open.length}项没有与官方文本核对，付款前宜先核实；线索。`,
        en: `${counted(open.length, 'value')} the amount rests on were not compared with an official text; verify before paying.`,
      },
      arithmetic: [
        step(
          'valuesToVerify',
          open.map(() => '1').join(' + '),
          open.length,
          'items',
          '待核实的数值',
          'Values to be verified',
        ),
      ],
      flip: change(
        'determinedFen',
        fact.determinedFen,
        0,
        '尚未据以核定金额则不成立。',
        'With no amount determined on them there would be no finding.',
      ),
    };
  },
});
