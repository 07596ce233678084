import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, hoursSystemField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { degrees, unsure } from './heat-doubts.ts';

/**
 * 35度以上不满37度不安排户外加班: an employee’s order time in the open beyond the standard day where the day maximum was 35 and under 37 degrees. Under working hours
 * added up over a longer cycle a long day is not yet overtime, so there it cannot be told. Source: 安监总安健〔2012〕89号 art. 8.
 */
export const heatOvertime = rule({
  slug: 'heat-overtime',
  sheetIds: ['pay-rest-safety/OSH-08'],
  measure: 'safety',
  title: { zh: '35度以上不满37度不安排户外加班', en: 'No outdoor overtime at 35 and under 37 degrees' },
  departments: ['health', 'emergency'],
  level: 'NOTICE',
  basis: [{ instrument: 'heat-rules-national', article: '第八条' }],
  kind: 'heat-day',
  facts: z.object({
    workerClass: workerClassField,
    hoursSystem: hoursSystemField,
    last: dayField,
    on: dayField,
    maxTenths: z.int(),
    generalSeconds: secondsField,
    unplacedSeconds: secondsField,
    unnamedSeconds: secondsField,
  }),
  reads: ['order', 'heatDay', 'payTerms'],
  parameters: ['heat-band-general', 'heat-band-moderate', 'standard-day-seconds'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    if (workerClass !== 'employee' && workerClass !== 'dispatched' && workerClass !== 'unclear') return notApplicable;
    const limit = law.inForce('standard-day-seconds', fact.last, '500229');
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.generalSeconds - limit.value;
    if (over <= 0) return unsure(fact, -over) ?? (fact.generalSeconds === 0 ? notApplicable : compliant);
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.hoursSystem !== 'standard') return cannotTell('period-not-covered', 'hoursSystem');
    const bands = ['heat-band-general', 'heat-band-moderate'].map((name) => law.inForce(name, fact.last, '500229'));
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [...bands, limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}所在地最高气温${degrees(fact.maxTenths)}度，户外接单超过标准工作日${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${degrees(fact.maxTenths)} degrees there, order time in the open was ${over} seconds over the standard day.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          `generalSeconds - ${formulaName('standard-day-seconds')}`,
          over,
          'seconds',
          '超过的时间',
          'Time over',
        ),
      ],
      flip: change(
        'generalSeconds',
        fact.generalSeconds,
        fact.generalSeconds - over,
        '户外接单不超过标准工作日则不成立。',
        'Within the standard day there would be no finding.',
      ),
    };
  },
});
