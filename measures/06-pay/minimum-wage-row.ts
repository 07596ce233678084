import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, fenField, placeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { higherValue, known, lowerRow } from './rows.ts';

/**
 * 适用的最低工资标准: the standard an enterprise says it applies is not below the one row for the day and the area; a higher one
 * passes. The amount is the difference of the two standards per month or hour, not arrears. Where a period lies on both sides
 * of a change, only what is below both rows is a finding. Source: 渝人社发〔2024〕22号 一、二 and the notices before it.
 */
export const minimumWageRow = rule({
  slug: 'minimum-wage-row',
  sheetIds: ['pay-rest-safety/PAY-04'],
  measure: 'pay',
  title: { zh: '适用当时当地的最低工资标准', en: 'The minimum wage applied is that of the day and the area' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'minimum-wage-notice-2025', article: '一' },
    { instrument: 'minimum-wage-notice-2025', article: '二' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodFrom: dayField,
    periodTo: dayField,
    place: placeField,
    minimumWageAppliedFen: fenField.nullable(),
    minimumWageAppliedUnit: z.enum(['month', 'hour']).nullable(),
  }),
  reads: ['payTerms', 'pay', 'worker'],
  parameters: ['minimum-wage-monthly', 'minimum-wage-hourly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass === 'self-employed') return notApplicable;
    const applied = fact.minimumWageAppliedFen;
    if (applied === null) return cannotTell('field-not-reported', 'minimumWageAppliedFen');
    if (fact.minimumWageAppliedUnit === null) return cannotTell('field-not-reported', 'minimumWageAppliedUnit');
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    const name = fact.minimumWageAppliedUnit === 'month' ? 'minimum-wage-monthly' : 'minimum-wage-hourly';
    const row = lowerRow(law, name, fact.periodFrom, fact.periodTo, fact.place);
    if (row === null) return cannotTell('value-unknown', name);
    if (applied < known(row)) return { verdict: 'finding', amountFen: known(row) - applied, values: [row] };
    const highest = higherValue(law, name, fact.periodFrom, fact.periodTo, fact.place) ?? 0;
    return applied < highest ? cannotTell('bounds-straddle', 'periodFrom') : compliant;
  },
  explain(fact, _law, finding) {
    const row = finding.values[0]!;
    const standard = known(row);
    const applied = fact.minimumWageAppliedFen ?? 0;
    const [zh, en] = fact.minimumWageAppliedUnit === 'month' ? ['每月', 'a month'] : ['每小时', 'an hour'];
    return {
      sentence: {
        zh: `企业适用的最低工资标准为${zh}${formatYuan(applied)}元，当时当地为${formatYuan(standard)}元，低于最低标准${formatYuan(standard - applied)}元。`,
        en: `The enterprise applies a minimum of ${formatYuan(applied)} yuan ${en}; that of the day and the area is ${formatYuan(standard)}: ${formatYuan(standard - applied)} below the minimum.`,
      },
      arithmetic: [
        step(
          'differenceFen',
          `${formulaName(row.name)} - minimumWageAppliedFen`,
          standard - applied,
          'fen',
          '两个标准相差',
          'Difference of the standards',
        ),
      ],
      flip: change(
        'minimumWageAppliedFen',
        applied,
        standard,
        `适用${formatYuan(standard)}元的标准则不成立。`,
        `With ${formatYuan(standard)} yuan applied there would be no finding.`,
      ),
    };
  },
});
