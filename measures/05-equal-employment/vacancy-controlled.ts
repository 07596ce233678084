import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { engagementTypes } from './engagement-classes.ts';

/**
 * 名为自主经营: a vacancy that says the work is self-operated and in the same breath sets rosters, attendance, penalties or leave. It says nothing final of the
 * relation; it is passed on for a look at the facts (relations 2.3; services A.3 V11). Source: 城人社发〔2022〕97号（三）.
 */
export const vacancyControlled = rule({
  slug: 'vacancy-controlled',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '自主经营岗位不写排班、考勤、处罚', en: 'No rosters, attendance or penalties for self-operated work' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（三）' }],
  kind: 'vacancy',
  facts: z.object({ engagementType: z.enum(engagementTypes).nullable(), controlFound: z.int().min(0).nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge({ engagementType, controlFound }) {
    if (engagementType === null) return cannotTell('field-not-reported', 'engagementType');
    if (engagementType !== 'self-operated') return notApplicable;
    if (controlFound === null) return cannotTell('field-not-reported', 'conditions');
    return controlFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: controlFound, unit: 'items' }, values: [] };
  },
  explain({ controlFound }) {
    const kinds = controlFound ?? 0;
    return {
      sentence: {
        zh: `填报为自主经营，招聘文本却有排班、考勤、处罚、请假等${kinds}类要求；线索，请核实实际用工。`,
        en: `Reported as self-operated, yet the text has ${counted(kinds, 'kind')} of rosters, attendance, penalties or leave; look at how the work is really done.`,
      },
      arithmetic: [step('kinds', 'controlFound', kinds, 'items', '要求的种类', 'Kinds of words')],
      flip: change(
        'controlFound',
        kinds,
        0,
        '没有这样的要求则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});
