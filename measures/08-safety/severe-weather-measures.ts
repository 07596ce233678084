import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { signalKinds, signalLevels } from '../facts/registers/safety/signals.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { asksNothing, levelOf, setting, signalUnsure, signalWords } from './weather-setting.ts';

/**
 * 恶劣天气停派订单、延长时限: from a time after a signal is issued until it is lifted, each order on two wheels or on foot accepted in its area has more time; at the highest level no
 * order is sent. The policy names the measures and no level or time: those are settings. Only issued signals count. Source: 城人社发〔2022〕97号（八）.
 */
export const severeWeatherMeasures = rule({
  slug: 'severe-weather-measures',
  sheetIds: ['pay-rest-safety/OSH-12'],
  measure: 'safety',
  title: { zh: '恶劣天气停派订单、延长时限', en: 'Orders stopped and time extended in severe weather' },
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
    ordersUnder: z.int(),
    ordersNotExtended: z.int(),
    extensionNotSaid: z.int(),
  }),
  reads: ['order', 'weatherSignal'],
  parameters: ['severe-weather-act-seconds', 'severe-weather-extend-level', 'severe-weather-stop-level'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    const extend = setting(law, 'severe-weather-extend-level', fact.last);
    const stop = setting(law, 'severe-weather-stop-level', fact.last);
    const off = asksNothing(fact, Math.min(extend.value, stop.value));
    if (off !== null) return off;
    const stopped = levelOf(fact) >= stop.value;
    const orders = stopped ? fact.ordersUnder : fact.ordersNotExtended;
    if (orders === 0)
      return !stopped && fact.extensionNotSaid > 0 ? cannotTell('field-not-reported', 'extendedS') : compliant;
    return (
      signalUnsure(fact) ?? {
        verdict: 'finding',
        quantity: { value: orders, unit: 'orders' },
        values: [law.inForce('severe-weather-act-seconds', fact.last), stopped ? stop.row : extend.row],
        level: 'SETTING',
        numbers: { stopped: Number(stopped) },
      }
    );
  },
  explain(fact, _law, finding) {
    const orders = finding.quantity?.value ?? 0;
    const stopped = finding.numbers?.stopped === 1;
    const [zh, en] = signalWords[fact.signalLevel ?? 'blue']!;
    return {
      sentence: {
        zh: `${zh}预警期间户外接单${fact.ordersUnder}单，${stopped ? '按设定应当停派' : `其中${orders}单没有延长时限`}；线索。`,
        en: `${counted(fact.ordersUnder, 'order')} in the open under a ${en} signal; ${stopped ? 'by the setting none should be sent' : `${orders} without more time`}.`,
      },
      arithmetic: [
        step(
          'ordersConcerned',
          stopped ? 'ordersUnder' : 'ordersNotExtended',
          orders,
          'orders',
          '涉及的订单',
          'Orders concerned',
        ),
      ],
      flip: change(
        stopped ? 'ordersUnder' : 'ordersNotExtended',
        orders,
        0,
        '没有这样的订单则不成立。',
        'Without such orders there would be no finding.',
      ),
    };
  },
});
