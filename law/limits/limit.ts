import type { Counting } from '../calendar/deadline.types.ts';
import { type Parameter, parameter, type ShippedValue } from '../parameter.ts';

/** 期限: a parameter that is a length of time to act in or to wait, and how it counts. */
export interface Limit extends Parameter<ShippedValue> {
  readonly counting: Counting;
}

const unitOf = {
  'working-days': 'days',
  'calendar-days': 'days',
  'raw-days': 'days',
  months: 'months',
  'raw-months': 'months',
  years: 'years',
  'raw-years': 'years',
  hours: 'hours',
} as const;

/** A limit as shipped, frozen. Its rows are dated and cited like those of any number of the law. */
export function limit(definition: {
  name: string;
  title: { zh: string; en: string };
  counting: Counting;
  rows: readonly ShippedValue[];
}): Limit {
  const { counting } = definition;
  return Object.freeze({
    ...parameter({ ...definition, unit: unitOf[counting], keyedByPlace: 'none', keyedByPlatform: false }),
    counting,
  });
}
