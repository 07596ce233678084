import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { heatLevel } from './heat-doubts.ts';

/**
 * 35度以上户外作业发放高温津贴: a national duty from 35 degrees, for which the city has no amount below 37. None is invented: nothing at all paid for a month with such days is named
 * by its days; what would be enough for as many days at 37 is enough; anything between cannot be told. Source: 安监总安健〔2012〕89号 art. 17, from memory, to be confirmed.
 */
export const heatAllowanceNational = rule({
  slug: 'heat-allowance-national',
  sheetIds: ['pay-rest-safety/OSH-11'],
  measure: 'safety',
  title: { zh: '35度以上户外作业发放高温津贴', en: 'Some heat allowance paid from 35 degrees' },
  departments: ['human-resources', 'health'],
  level: 'NOTICE',
  basis: [{ instrument: 'heat-rules-national', article: '第十七条' }],
  kind: 'heat-month',
  facts: z.object({
    workerClass: workerClassField,
    month: z.string(),
    last: dayField,
    generalDays: z.int(),
    payReported: z.boolean(),
    heatAllowanceFen: fenField.nullable(),
    moderateDays: z.int(),
    intenseDays: z.int(),
  }),
  reads: ['order', 'heatDay', 'pay'],
  parameters: [
    'heat-allowance-general-least',
    'heat-allowance-moderate-least',
    'heat-allowance-intense-least',
    'heat-band-general',
    'heat-band-moderate',
  ],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed' || fact.generalDays === 0) return notApplicable;
    if (!fact.payReported) return cannotTell('table-not-reported', 'pay');
    if (fact.heatAllowanceFen === null) return cannotTell('field-not-reported', 'subsidyHeatFen');
    const at = (name: string) => law.inForce(`heat-allowance-${name}-least`, fact.last, '500229');
    const [general, moderate, intense] = [at('general'), at('moderate'), at('intense')];
    if (moderate.value === null || intense.value === null) return cannotTell('value-unknown', general.name);
    const left = fact.heatAllowanceFen - fact.moderateDays * moderate.value - fact.intenseDays * intense.value;
    if (left >= fact.generalDays * (general.value ?? moderate.value)) return compliant;
    if (fact.heatAllowanceFen > 0) return cannotTell('value-unknown', general.name);
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return {
      verdict: 'finding',
      quantity: { value: fact.generalDays, unit: 'days' },
      values: ['heat-band-general', 'heat-band-moderate'].map((name) => law.inForce(name, fact.last, '500229')),
      ...heatLevel(fact.workerClass),
    };
  },
  explain(fact, _law, finding) {
    const days = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${fact.month}在35度以上不满37度户外接单${days}天，当月未见任何高温津贴；国家规定应当发放，重庆没有这一档的金额；线索。`,
        en: `Out on orders on ${counted(days, 'day')} at 35 and under 37 degrees in ${fact.month}, no heat allowance seen; a national duty, for which the city has no amount.`,
      },
      arithmetic: [step('daysUnpaid', 'generalDays', days, 'days', '没有津贴的天数', 'Days without allowance')],
      flip: change(
        'heatAllowanceFen',
        fact.heatAllowanceFen,
        1,
        '付了津贴则不成立；是否足额无法判断。',
        'With any allowance there would be no finding; whether it is enough could not be told.',
      ),
    };
  },
});
