import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';

const facts = z.object({
  helmetIssuedOn: dayField.nullable(),
  last: dayField,
  plated: z.boolean().nullable(),
  licensed: z.boolean().nullable(),
  heldAtEnd: z.boolean(),
});
type Fact = z.infer<typeof facts>;

/**
 * 发放头盔，车辆有牌，证照相符: helmet issued, vehicle plated, licence fitting the vehicle. The road-traffic law binds the rider; the policy asks the platform to
 * see to it. Source: 城人社发〔2022〕97号（八）.
 */
export const helmetAndVehicle = rule({
  slug: 'helmet-and-vehicle',
  sheetIds: ['pay-rest-safety/OSH-15'],
  measure: 'safety',
  title: { zh: '发放头盔，车辆有牌，证照相符', en: 'Helmet issued, vehicle plated, licence for it' },
  departments: ['emergency', 'transport'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'rider-vehicle',
  facts,
  reads: ['riderVehicle'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) => fact.heldAtEnd,
    items: (fact) => [
      item(
        'helmetIssuedOn',
        '头盔',
        'a helmet',
        fact.helmetIssuedOn !== null && fact.helmetIssuedOn <= fact.last,
        fact.helmetIssuedOn,
        fact.last,
      ),
      item('plated', '号牌', 'a plate', fact.plated, fact.plated, true),
      item('licensed', '相符的驾驶证', 'a fitting licence', fact.licensed, fact.licensed, true),
    ],
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
