import { z } from 'zod';
import { dayField, vehicleField } from '../facts/fields.ts';
import { type Item, type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';

const facts = z.object({
  vehicle: vehicleField,
  helmetIssuedOn: dayField.nullable(),
  last: dayField,
  plated: z.boolean().nullable(),
  licensed: z.boolean().nullable(),
  heldAtEnd: z.boolean(),
});
type Fact = z.infer<typeof facts>;

/**
 * 发放头盔，车辆有牌，证照相符: by class of vehicle, a helmet issued on two wheels, a plate, a licence fitting a motor vehicle. Somebody with orders on two wheels and nothing on file
 * has no helmet on file. The road-traffic law binds the rider; that the platform sees to it is the policy’s. Source: 城人社发〔2022〕97号（八）; 道路交通安全法 art. 8, 18, 19, 51.
 */
export const helmetAndVehicle = rule({
  slug: 'helmet-and-vehicle',
  sheetIds: ['pay-rest-safety/OSH-15'],
  measure: 'safety',
  title: { zh: '发放头盔，车辆有牌，证照相符', en: 'Helmet issued, vehicle plated, licence for it' },
  departments: ['emergency', 'transport'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（八）' },
    { instrument: 'road-safety-law', article: '第八条' },
    { instrument: 'road-safety-law', article: '第十八条' },
    { instrument: 'road-safety-law', article: '第十九条' },
    { instrument: 'road-safety-law', article: '第五十一条' },
  ],
  kind: 'rider-vehicle',
  facts,
  reads: ['riderVehicle', 'order'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) => fact.heldAtEnd && fact.vehicle !== 'on-foot',
    items: (fact) => asked(fact),
    sentence: { zh: '骑手登记未见：', en: 'For a rider, not seen:' },
    unless: (fact) => ({
      field: 'heldAtEnd',
      from: fact.heldAtEnd,
      to: false,
      zh: '若月底已不在册，则不适用。',
      en: 'Off file by the end of the month it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});

/** What is due by class of vehicle: a helmet on two wheels, a plate on any vehicle, a licence for a motor vehicle. A vehicle not named is asked everything. */
function asked(fact: Fact): Item[] {
  const { vehicle, helmetIssuedOn, last, plated, licensed } = fact;
  const issued = helmetIssuedOn !== null && helmetIssuedOn <= last;
  const helmet = item('helmetIssuedOn', '头盔', 'a helmet', issued, helmetIssuedOn, last);
  return [
    ...(vehicle === 'car' || vehicle === 'truck' ? [] : [helmet]),
    item('plated', '号牌', 'a plate', plated, plated, true),
    ...(vehicle === 'e-bike' ? [] : [item('licensed', '相符的驾驶证', 'a fitting licence', licensed, licensed, true)]),
  ];
}
