import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({
  workersEngaged: z.int(),
  appointmentsReported: z.boolean(),
  directorFrom: dayField.nullable(),
  last: dayField,
  chiefEngineerFrom: dayField.nullable(),
});
type Fact = z.infer<typeof facts>;

/**
 * 任命安全总监和总工程师: the policy asks for a safety director and a chief engineer for key stages; who must have them is not settled, so every enterprise
 * with workers is asked. Source: 城人社发〔2022〕97号（八）.
 */
export const safetyDirector = rule({
  slug: 'safety-director',
  sheetIds: ['pay-rest-safety/OSH-03'],
  measure: 'safety',
  title: { zh: '任命安全总监和总工程师', en: 'Safety director and chief engineer appointed' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'safety-month',
  facts,
  reads: ['safetyAppointment'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) =>
      fact.workersEngaged === 0
        ? false
        : fact.appointmentsReported
          ? true
          : cannotTell('table-not-reported', 'safetyAppointment'),
    items: (fact) => [
      item(
        'directorFrom',
        '安全总监',
        'a safety director',
        fact.directorFrom !== null && fact.directorFrom <= fact.last,
        fact.directorFrom,
        fact.last,
      ),
      item(
        'chiefEngineerFrom',
        '总工程师',
        'a chief engineer',
        fact.chiefEngineerFrom !== null && fact.chiefEngineerFrom <= fact.last,
        fact.chiefEngineerFrom,
        fact.last,
      ),
    ],
    sentence: { zh: '未见任命：', en: 'Appointment not seen:' },
    unless: (fact) => ({
      field: 'workersEngaged',
      from: fact.workersEngaged,
      to: 0,
      zh: '没有用工则不适用。',
      en: 'With nobody engaged it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
