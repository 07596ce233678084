import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 恶劣天气限制接单、延长时限: under a red signal no order in the open is due; under yellow and orange each has more time. The policy names the measures, not the
 * colours: the matrix is our setting. Only issued signals count. Source: 城人社发〔2022〕97号（八）.
 */
export const severeWeatherMeasures = rule({
  slug: 'severe-weather-measures',
  sheetIds: ['pay-rest-safety/OSH-12'],
  measure: 'safety',
  title: { zh: '恶劣天气限制接单、延长时限', en: 'Orders limited and time extended in severe weather' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'severe-weather',
  facts: z.object({
    workerClass: workerClassField,
    signalLevel: z.enum(['blue', 'yellow', 'orange', 'red']).nullable(),
    ordersUnder: z.int(),
    ordersNotExtended: z.int(),
  }),
  reads: ['order', 'weatherSignal'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    if (fact.signalLevel === null) return cannotTell('field-not-reported', 'signalLevel');
    if (fact.signalLevel === 'blue') return notApplicable;
    const orders = fact.signalLevel === 'red' ? fact.ordersUnder : fact.ordersNotExtended;
    return orders === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: orders, unit: 'orders' }, values: [], level: 'SETTING' };
  },
  explain(fact, _law, finding) {
    const orders = finding.quantity?.value ?? 0;
    const red = fact.signalLevel === 'red';
    return {
      sentence: {
        zh: `预警期间户外接单${fact.ordersUnder}单，${red ? '红色预警应当停派' : `其中${orders}单没有延长时限`}；线索。`,
        en: `${counted(fact.ordersUnder, 'order')} in the open under the signal; ${red ? 'under red none are due' : `${orders} without more time`}.`,
      },
      arithmetic: [
        step(
          'ordersConcerned',
          red ? 'ordersUnder' : 'ordersNotExtended',
          orders,
          'orders',
          '涉及的订单',
          'Orders concerned',
        ),
      ],
      flip: change(
        red ? 'ordersUnder' : 'ordersNotExtended',
        orders,
        0,
        '没有这样的订单则不成立。',
        'Without such orders there would be no finding.',
      ),
    };
  },
});
