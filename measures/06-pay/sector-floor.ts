import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, fenField, placeField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { countedPay, countedPayStep, dueAbove, leftOutOfPay, morePay, unreportedPart } from './counted-pay.ts';
import { higherValue, lowerRow } from './rows.ts';

/** What is not told where a standard of the register may bind; null where nothing is. */
const standardOpen = (open: 'place' | 'sectorMember' | null) =>
  open === null
    ? null
    : open === 'place'
      ? cannotTell('field-not-reported', 'place')
      : cannotTell('table-not-reported', 'sectorMember');

const hourlyName = 'minimum-wage-hourly';

/** Whether the agreed floor stands beside the hourly minimum wage: agreed by the hour, for workers whose floor is hourly. */
const besideLegal = (fact: { workerClass: string; sectorFloorUnit: 'hour' | 'order' | null }) =>
  fact.sectorFloorUnit === 'hour' && (fact.workerClass === 'part-time' || fact.workerClass === 'quasi-employee');

/**
 * 行业最低劳动报酬: where association and union agreed a floor by the hour or by the order, a settlement pays at least that, and by
 * the hour at least the hourly minimum wage too where it is higher. Exactly the floor passes; without an agreement nothing is
 * judged. The floor is an agreement sent as such or a standard of the sector register that binds the enterprise on the period's last
 * day; where an agreement of an association may bind it and the members were not sent, it cannot be told. Source: 县政策（六）.
 */
export const sectorFloor = rule({
  slug: 'sector-floor',
  sheetIds: ['pay-rest-safety/PAY-21'],
  measure: 'pay',
  title: { zh: '不低于约定的行业最低劳动报酬', en: 'Pay not below the agreed sector floor' },
  departments: ['commerce', 'transport', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（六）' },
    { instrument: 'minimum-wage-notice-2025', article: '三' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodFrom: dayField,
    periodTo: dayField,
    place: placeField,
    covered: z.boolean(),
    orders: z.int().min(0),
    workingSeconds: secondsField,
    workingSecondsAtMost: secondsField,
    grossFen: fenField.nullable(),
    tipsFen: fenField.nullable(),
    specialAllowanceFen: fenField.nullable(),
    inKindFen: fenField.nullable(),
    currency: z.string(),
    sectorFloorFen: fenField.nullable(),
    sectorFloorUnit: z.enum(['hour', 'order']).nullable(),
    sectorFloorOpen: z.enum(['place', 'sectorMember']).nullable(),
  }),
  reads: ['sectorAgreement', 'sectorStandard', 'sectorMember', 'pay', 'order', 'worker'],
  parameters: [hourlyName],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const open = standardOpen(fact.sectorFloorOpen);
    if (fact.sectorFloorFen === null) return open ?? notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.sectorFloorUnit === null) return cannotTell('field-not-reported', 'sectorFloorUnit');
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.grossFen === null) return cannotTell('field-not-reported', 'grossFen');
    const counted = countedPay(fact, leftOutOfPay);
    const byHour = fact.sectorFloorUnit === 'hour';
    const legal = besideLegal(fact) && fact.place !== null;
    const row = legal ? lowerRow(law, hourlyName, fact.periodFrom, fact.periodTo, fact.place ?? '') : null;
    const floor = Math.max(fact.sectorFloorFen, row?.value ?? 0);
    const due = dueAbove(counted, byHour ? fact.workingSeconds * floor : fact.orders * floor * 3600);
    if (due > 0) return { verdict: 'finding', amountFen: due - counted, values: row === null ? [] : [row] };
    const unreported = unreportedPart(fact, leftOutOfPay);
    if (unreported !== null) return cannotTell('field-not-reported', unreported);
    if (!fact.covered) return cannotTell('period-not-covered', 'periodFrom');
    if (open !== null) return open;
    if (!byHour) return compliant;
    if (besideLegal(fact) && fact.place === null) return cannotTell('field-not-reported', 'place');
    if (legal && row === null) return cannotTell('value-unknown', hourlyName);
    const highest = legal ? higherValue(law, hourlyName, fact.periodFrom, fact.periodTo, fact.place ?? '') : 0;
    const most = fact.workingSecondsAtMost * Math.max(fact.sectorFloorFen, highest ?? 0);
    return dueAbove(counted, most) > 0 ? cannotTell('bounds-straddle', 'workingSeconds') : compliant;
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const due = countedPay(fact, leftOutOfPay) + short;
    const counted = formatYuan(due - short);
    const floor = Math.max(fact.sectorFloorFen ?? 0, finding.values[0]?.value ?? 0);
    const floorFormula = finding.values.length > 0 ? 'max(sectorFloorFen, minimumWageHourly)' : 'sectorFloorFen';
    const byHour = fact.sectorFloorUnit === 'hour';
    const [zh, en] = byHour
      ? [`工作${spokenZh(fact.workingSeconds)}`, `${spokenEn(fact.workingSeconds)} of work`]
      : [`完成${fact.orders}单`, `${fact.orders} orders`];
    return {
      sentence: {
        zh: `${zh}，按每${byHour ? '小时' : '单'}${formatYuan(floor)}元应不低于${formatYuan(due)}元；计入比较的报酬${counted}元，低于行业最低劳动报酬${formatYuan(short)}元。`,
        en: `For ${en} at ${formatYuan(floor)} yuan ${byHour ? 'an hour' : 'an order'} at least ${formatYuan(due)} is due; pay that counts is ${counted}: ${formatYuan(short)} below the sector floor.`,
      },
      arithmetic: [
        countedPayStep(fact, leftOutOfPay),
        step(
          'dueFen',
          byHour ? `divideHalfUp(workingSeconds * ${floorFormula}, 3600)` : 'orders * sectorFloorFen',
          due,
          'fen',
          '应不低于',
          'Due at least',
        ),
        step('shortFen', 'dueFen - countedFen', short, 'fen', '低于行业最低劳动报酬', 'Below the sector floor'),
      ],
      flip: morePay(fact.grossFen, short),
    };
  },
});
