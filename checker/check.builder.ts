import { canonical, type Json } from './canonical.ts';
import type { Explanation, Row, Value } from './explanation.ts';
import { sm3 } from './sm3.ts';

/** Writes an explanation by hand, for tests: E10 of the pay, rest and safety sheet, with the orders it is counted from. */

const platform = '91500229MAG0XF0154';
const digestOf = (text: string) => sm3(text);

const at = (clock: string) => `2026-09-03T${clock}:00+08:00`;
const instant = (hours: number, minutes: number) => 1_788_364_800 + hours * 3600 + minutes * 60;

/** A value in force, official unless told otherwise. */
export const value = (name: string, number: number, unit: string, from: string, more: Partial<Value> = {}): Value => ({
  name,
  value: number,
  unit,
  from,
  to: null,
  knownFrom: from,
  place: null,
  platform: null,
  instrument: 'delivery-opinion',
  article: '工作时间',
  confidence: 'official',
  lastChecked: '2026-11-23',
  ...more,
});

/** An order of the worker, by e-bike, as evidence. */
export const order = (number: number, from: string, to: string): Row => ({
  table: 'order',
  platform,
  recordId: `O-${number}`,
  source: 'platform',
  segment: 1,
  file: 'order.csv',
  row: number,
  values: {
    workerId: 'W-1',
    trade: '02',
    acceptedAt: at(from),
    finishedAt: at(to),
    status: '1',
    vehicle: '1',
    fromPlace: '500229001',
    currency: 'CNY',
  },
});

/** Puts id and key in order after a change, as someone would who wants the change to go unseen. */
export function resigned(explanation: Explanation): Explanation {
  const { rule, worker, platform: of, period, record, verdict, reason, missing } = explanation.finding;
  const doubt = verdict === 'cannot-tell' ? `${reason} ${missing}` : '';
  const key = sm3([rule, worker ?? '', of ?? '', period, record ?? '', doubt].join('\n'));
  const { id: _id, ...rest } = { ...explanation.finding, key };
  return { ...explanation, finding: { id: sm3(canonical(rest as unknown as Json)), ...rest } };
}

/** From 08:00 without a gap; 12:00 passed, the order in hand done at 12:12; another accepted at 12:20. */
export function e10(): Explanation {
  const values = [
    value('delivery-continuous-order-seconds', 14400, 'seconds', '2021-07-26'),
    value('delivery-stop-seconds', 1200, 'seconds', '2021-07-26'),
  ];
  const basis = [{ instrument: 'delivery-opinion', article: '工作时间' }];
  const [seal, law] = [digestOf('seal'), digestOf('law')];
  return resigned({
    format: 'gangwan-explanation/1',
    finding: {
      id: '',
      key: '',
      rule: 'continuous-order-time',
      measure: 'rest',
      departments: ['commerce'],
      worker: digestOf('worker'),
      platform,
      period: at('08:00'),
      record: 'order',
      verdict: 'finding',
      quantity: { value: 1, unit: 'orders' },
      level: 'POLICY',
      confidence: 'official',
      basis,
      values,
      seal,
      law,
    },
    rule: {
      slug: 'continuous-order-time',
      title: { zh: '连续接单超过4小时后停止派单20分钟', en: 'No dispatch for 20 minutes after 4 hours of orders' },
      sheetIds: ['pay-rest-safety/REST-06'],
      departments: [{ slug: 'commerce', zh: '县商务委' }],
      basis: [{ ...basis[0]!, title: '外卖送餐员权益意见', number: '国市监网监发〔2021〕38号' }],
    },
    kind: 'spell',
    facts: [
      {
        spell: 'order',
        platform,
        platforms: 1,
        trade: 'delivery',
        start: instant(8, 0),
        stretchSeconds: 17400,
        stretchSecondsAtMost: 17400,
        limitPassedAt: instant(12, 0),
        ordersInHandDoneAt: instant(12, 12),
        ordersAcceptedInWindow: 1,
        offersInWindow: 0,
      },
    ],
    values: values.map((each) => ({
      ...each,
      instrumentTitle: '外卖送餐员权益意见',
      instrumentNumber: '国市监网监发〔2021〕38号',
    })),
    sentence: {
      zh: '从08:00:00起连续接单，12:00:00超过4小时；手上订单12:12:00完成后应停止派单至12:32:00，其间又有1单；线索。',
      en: 'Delivery from 08:00:00 passed 4 h at 12:00:00; no order was due from 12:12:00 to 12:32:00, yet 1 came.',
    },
    arithmetic: [
      {
        name: 'stopWindowEnd',
        zh: '停派至',
        en: 'No dispatch until',
        formula: 'ordersInHandDoneAt + deliveryStopSeconds',
        result: instant(12, 32),
        unit: 'instant',
      },
      {
        name: 'ordersInWindow',
        zh: '其间的订单',
        en: 'Orders in between',
        formula: 'max(ordersAcceptedInWindow, offersInWindow)',
        result: 1,
        unit: 'orders',
      },
    ],
    flip: {
      field: 'stretchSecondsAtMost',
      from: 17400,
      to: 14400,
      zh: '若连续接单未超过4小时，则不成立。',
      en: 'Had the stretch not passed 4 h there would be no finding.',
    },
    missing: null,
    evidence: [order(1, '08:00', '10:10'), order(2, '10:05', '12:12'), order(3, '12:20', '12:50')],
    seal: { month: '2026-09', digest: seal, provisional: false },
    law: { digest: law, knownOn: null },
  });
}
