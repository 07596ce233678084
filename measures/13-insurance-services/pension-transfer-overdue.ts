import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { lastDayWithin, workdaysBetween } from '#law/calendar/workdays.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 养老关系转移每一环节在期限内办结: a case of this kind is done within so many working days of the application, the day of it not counted; one still open is
 * judged at the end of the month. Source: pension-transfer-rules 第八条.
 */
export const pensionTransferOverdue = rule({
  slug: 'pension-transfer-overdue',
  sheetIds: ['insurance-injury/SV-03'],
  measure: 'insurance-services',
  title: { zh: '养老关系转移每一环节在期限内办结', en: 'Each leg of a pension transfer done within the limit' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [{ instrument: 'pension-transfer-rules', article: '第八条' }],
  kind: 'insurance-service',
  facts: z.object({
    service: z
      .enum([
        'registration',
        'change',
        'pension-transfer',
        'medical-reimbursement',
        'maternity-allowance',
        'injury-reimbursement',
        'certificate',
      ])
      .nullable(),
    last: dayField,
    appliedOn: dayField.nullable(),
    doneOn: dayField.nullable(),
  }),
  reads: ['insuranceService'],
  parameters: ['service-days-pension-transfer'],
  from: '2010-01-01',
  to: null,
  judge(fact, law) {
    if (fact.service !== 'pension-transfer') return notApplicable;
    if (fact.appliedOn === null) return cannotTell('field-not-reported', 'appliedOn');
    const until = fact.doneOn === null || fact.doneOn > fact.last ? fact.last : fact.doneOn;
    const limit = law.inForce('service-days-pension-transfer', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const taken = workdaysBetween(law.calendar, fact.appliedOn, until);
    if (taken === null) return cannotTell('calendar-not-published', 'appliedOn');
    const over = taken - limit.value;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit], numbers: { taken } };
  },
  explain(fact, law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { taken = 0 } = finding.numbers ?? {};
    const limit = valueIn(finding, 'service-days-pension-transfer');
    const state = fact.doneOn === null || fact.doneOn > fact.last ? ['尚未办结', 'not done'] : ['办结', 'done'];
    return {
      sentence: {
        zh: `${formatDay(fact.appliedOn ?? fact.last)}申请，期限${limit}个工作日，用了${taken}个工作日（${state[0]}），超过${over}个；线索。`,
        en: `Applied for on ${formatDay(fact.appliedOn ?? fact.last)} with ${counted(limit, 'working day')}; ${taken} taken (${state[1]}), ${over} over.`,
      },
      arithmetic: [
        step(
          'daysOver',
          `${taken} - ${formulaName('service-days-pension-transfer')}`,
          over,
          'days',
          '超过的工作日',
          'Working days over',
        ),
      ],
      flip: change(
        'doneOn',
        fact.doneOn,
        lastDayWithin(law.calendar, fact.appliedOn ?? fact.last, limit) ?? fact.last,
        '最晚这一天办结则不成立。',
        'Done by that day there would be no finding.',
      ),
    };
  },
});
