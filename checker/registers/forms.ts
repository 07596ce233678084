import { counted, type Fact, flag, text, whole } from '../fact.ts';
import type { Cited, Derived, Doubt, Level, Reading } from '../reading.ts';
import { metUnless, notApplicable, unclearClass } from '../reading.ts';

/** What a reading of a register rule says before its judgement. */
export interface Heading {
  sheet: string;
  measure: string;
  level: Level;
  kind: string;
  parameters?: readonly string[];
}

/** A reading from its heading; values it rests on are those of the month's last day. */
export function reads(heading: Heading, judge: (fact: Fact, cited: Cited) => Derived): Reading {
  const { parameters = [], ...rest } = heading;
  const span = (fact: Fact) => {
    const day = typeof fact.last === 'number' ? fact.last : typeof fact.first === 'number' ? fact.first : 0;
    return [day, day] as const;
  };
  return { ...rest, parameters, span: parameters.length === 0 ? () => [0, 0] : span, judge };
}

export const found = (value: number, unit = 'items'): Derived => ({ verdict: 'finding', quantity: { value, unit } });
export const money = (amountFen: number): Derived => ({ verdict: 'finding', amountFen });
export const missing = (field: string): Doubt => `field-not-reported ${field}`;
export const doubt = (...doubts: Doubt[]): Derived => ({ verdict: 'not-known', doubts });

/** Whether a rule asks of a fact: yes, no, or not before something is known. */
export type Gate = (fact: Fact) => boolean | Doubt;
export const always: Gate = () => true;

/** Asks of some classes; of an unclear one it is not known. */
export const ofClass =
  (...classes: readonly string[]): Gate =>
  (fact) => {
    const own = text(fact, 'workerClass');
    return own === 'unclear' ? unclearClass : classes.includes(own ?? '');
  };

/** How a thing asked for shows: a yes, a no, a day by the month's end or by another day, none of something, or anything at all. */
export type Asked = readonly [field: string, how: 'yes' | 'no' | 'by' | 'none' | 'set' | `before ${string}`];

function seen(fact: Fact, [field, how]: Asked): boolean | null {
  if (how === 'yes') return flag(fact, field);
  if (how === 'no') return flag(fact, field) === null ? null : flag(fact, field) === false;
  const value = whole(fact, field);
  if (how === 'none') return value === null ? null : value === 0;
  if (how === 'set') return value !== null;
  const limit = how === 'by' ? counted(fact, 'last') : whole(fact, how.slice('before '.length));
  return limit === null ? null : value !== null && value <= limit;
}

/** Several things asked for: those not there are counted; one not reported leaves it open where all others are there. */
export function asksFor(heading: Heading, gate: Gate, asked: readonly Asked[]): Reading {
  return reads(heading, (fact) => {
    const asks = gate(fact);
    if (asks === false) return notApplicable;
    const states = asked.map((one) => seen(fact, one));
    const lacking = states.filter((state) => state === false).length;
    if (lacking > 0) return asks === true ? found(lacking) : doubt(asks);
    return metUnless(asked.filter((_, i) => states[i] === null).map(([field]) => missing(field)));
  });
}

/** Something counted that should be none. */
export function countsNone(heading: Heading, gate: Gate, field: string, unit = 'items', named = field): Reading {
  return reads(heading, (fact) => {
    const asks = gate(fact);
    if (asks === false) return notApplicable;
    const value = whole(fact, field);
    if (value === null) return doubt(missing(named));
    if (value === 0) return metUnless([]);
    return asks === true ? found(value, unit) : doubt(asks);
  });
}
