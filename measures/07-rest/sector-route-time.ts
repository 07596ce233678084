import { z } from 'zod';
import { change, counted, spokenEn, spokenZh, step } from '../explanation.ts';
import { secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { membersNotSent } from './sector-standard.ts';

/**
 * 行业路线时限标准: orders of the trade, area, vehicle and distance a sector standard names are allowed at least its time. Allowed is the
 * promised time with what was added to it; cancelled orders are left out. Exactly the time is met. It binds self-employed riders' orders
 * as well: the time is the enterprise's to set, whoever rides. Source: 县政策（七）（十八）.
 */
export const sectorRouteTime = rule({
  slug: 'sector-route-time',
  sheetIds: ['disputes-supervision-unions/F.3', 'pay-rest-safety/REST-12'],
  measure: 'rest',
  title: { zh: '给定时限不短于行业路线时限标准', en: 'Time allowed not below the route-time standard of the sector' },
  departments: ['sector-regulators', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（七）' },
    { instrument: 'county-policy', article: '（十八）' },
  ],
  kind: 'sector-route-time',
  facts: z.object({
    month: z.string(),
    workerClass: workerClassField,
    routeSeconds: secondsField,
    routeAboveM: z.int().min(0).nullable(),
    routeUpToM: z.int().min(0).nullable(),
    membersKnown: z.boolean(),
    routeOrders: z.int().min(0),
    routeOrdersShort: z.int().min(0),
    shortestRouteSeconds: secondsField.nullable(),
    routePlaceNotSaid: z.int().min(0),
    routeVehicleNotSaid: z.int().min(0),
    routeDistanceNotSaid: z.int().min(0),
    routePromiseNotSaid: z.int().min(0),
    routeExtensionNotSaid: z.int().min(0),
  }),
  reads: ['order', 'sectorStandard', 'sectorMember'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.membersKnown) return membersNotSent;
    if (fact.routeOrdersShort > 0)
      return { verdict: 'finding', quantity: { value: fact.routeOrdersShort, unit: 'orders' }, values: [] };
    if (fact.routePlaceNotSaid > 0) return cannotTell('field-not-reported', 'fromPlace');
    if (fact.routeVehicleNotSaid > 0) return cannotTell('field-not-reported', 'vehicle');
    if (fact.routeDistanceNotSaid > 0) return cannotTell('field-not-reported', 'distanceM');
    if (fact.routePromiseNotSaid > 0) return cannotTell('field-not-reported', 'promisedS');
    if (fact.routeExtensionNotSaid > 0) return cannotTell('field-not-reported', 'extendedS');
    return fact.routeOrders === 0 ? notApplicable : compliant;
  },
  explain(fact) {
    const { routeSeconds: least, routeOrders: all, routeOrdersShort: short } = fact;
    const shortest = fact.shortestRouteSeconds ?? 0;
    const [zh, en] = distances(fact.routeAboveM, fact.routeUpToM);
    return {
      sentence: {
        zh: `${fact.month}${zh}的${all}单中有${short}单给定时限短于行业标准的${spokenZh(least)}，最短${spokenZh(shortest)}；线索。`,
        en: `In ${fact.month} ${short} of ${counted(all, 'order')} ${en} were allowed less than the sector's ${spokenEn(least)}, the shortest ${spokenEn(shortest)}.`,
      },
      arithmetic: [
        step('ordersShort', 'routeOrdersShort', short, 'orders', '短于标准的订单', 'Orders below the standard'),
      ],
      flip: change(
        'routeOrdersShort',
        short,
        0,
        `每单都给足${spokenZh(least)}则不成立。`,
        `With ${spokenEn(least)} allowed for each there would be no finding.`,
      ),
    };
  },
});

/** The distances a standard holds for, in words. */
function distances(above: number | null, upTo: number | null): readonly [zh: string, en: string] {
  if (above !== null && upTo !== null) return [`距离${above}米以上至${upTo}米`, `above ${above} m and up to ${upTo} m`];
  if (above !== null) return [`距离${above}米以上`, `above ${above} m`];
  return upTo === null ? ['该行业', 'of the trade'] : [`距离${upTo}米以内`, `up to ${upTo} m`];
}
