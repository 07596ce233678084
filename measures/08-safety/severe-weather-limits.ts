import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { signalKinds, signalLevels } from '../facts/registers/safety/signals.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { asksNothing, levelOf, setting, signalUnsure, signalWords } from './weather-setting.ts';

/**
 * 恶劣天气限制接单: under a signal no more orders are at hand at once than a setting says and, from a higher level, none is farther than another. Where sending should stop altogether
 * `severe-weather-measures` speaks instead. The policy names the measure; the numbers are settings. Source: 城人社发〔2022〕97号（八）.
 */
export const severeWeatherLimits = rule({
  slug: 'severe-weather-limits',
  sheetIds: ['pay-rest-safety/OSH-12'],
  measure: 'safety',
  title: { zh: '恶劣天气限制接单的数量和距离', en: 'Number and distance of orders limited in severe weather' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'severe-weather',
  facts: z.object({
    last: dayField,
    workerClass: workerClassField,
    signalKind: z.enum(signalKinds).nullable(),
    signalLevel: z.enum(signalLevels).nullable(),
    belowMetres: z.int().nullable(),
    liftSaid: z.boolean(),
    mostAtOnce: z.int(),
    ordersFar: z.int(),
    distanceNotSaid: z.int(),
  }),
  reads: ['order', 'weatherSignal'],
  parameters: [
    'severe-weather-act-seconds',
    'severe-weather-limit-level',
    'severe-weather-orders-at-once',
    'severe-weather-near-level',
    'severe-weather-distance-metres',
    'severe-weather-stop-level',
  ],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    const at = (name: string) => setting(law, `severe-weather-${name}`, fact.last);
    const [limit, near, stop, most] = [at('limit-level'), at('near-level'), at('stop-level'), at('orders-at-once')];
    const off = asksNothing(fact, Math.min(limit.value, near.value));
    if (off !== null) return off;
    const level = levelOf(fact);
    const above = level >= stop.value || level < limit.value ? 0 : Math.max(0, fact.mostAtOnce - most.value);
    const nearOnly = level >= near.value && level < stop.value;
    const far = nearOnly ? fact.ordersFar : 0;
    if (above + far === 0)
      return nearOnly && fact.distanceNotSaid > 0 ? cannotTell('field-not-reported', 'distanceM') : compliant;
    const values = [at('act-seconds').row, limit.row, most.row];
    if (far > 0) values.push(near.row, at('distance-metres').row);
    return (
      signalUnsure(fact) ?? {
        verdict: 'finding',
        quantity: { value: above + far, unit: 'orders' },
        values,
        level: 'SETTING',
        numbers: { above, far },
      }
    );
  },
  explain(fact, _law, finding) {
    const { above = 0, far = 0 } = finding.numbers ?? {};
    const [zh, en] = signalWords[fact.signalLevel ?? 'blue']!;
    const said = [
      ...(above > 0
        ? [[`同时在手最多${fact.mostAtOnce}单，超过设定${above}单`, `${above} more at hand than the setting`]]
        : []),
      ...(far > 0 ? [[`有${far}单超过设定的距离`, `${counted(far, 'order')} farther than the setting`]] : []),
    ];
    const flips =
      far === 0
        ? change(
            'mostAtOnce',
            fact.mostAtOnce,
            fact.mostAtOnce - above,
            '同时在手不超过设定则不成立。',
            'Within the setting there would be no finding.',
          )
        : above === 0
          ? change('ordersFar', far, 0, '没有远单则不成立。', 'Without far orders there would be no finding.')
          : change(
              'signalLevel',
              fact.signalLevel,
              'blue',
              '若只是蓝色预警，则不适用。',
              'Under a blue signal it would not apply.',
            );
    return {
      sentence: {
        zh: `${zh}预警期间${said.map(([text]) => text).join('，')}；线索。`,
        en: `Under a ${en} signal: ${said.map(([, text]) => text).join('; ')}.`,
      },
      arithmetic: [step('ordersConcerned', `${above} + ${far}`, above + far, 'orders', '超出的订单', 'Orders over')],
      flip: flips,
    };
  },
});
