import fc from 'fast-check';
import type { z } from 'zod';
import { type Day, formatDay } from '#basics/day.ts';
import { metaOf } from '#measures/form.ts';

/** Numbers from 0 to 1 from a seed: mulberry32. The same seed gives the same numbers on any machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True in this share of the times. */
  in(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  of<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)]!;
  }
}

/** What of a Zod type tells how to make a value of it. */
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly checks?: readonly { _zod: { def: { check: string; minimum?: number; maximum?: number; value?: number } } }[];
}

const defOf = (type: z.ZodType) => type.def as unknown as Def;

/**
 * Fields a form takes, made up; null where none were found in four hundred tries. Days lie about `today`. Whoever may leave a field out does so
 * half the time.
 */
export function madeForm(
  asks: z.ZodObject | undefined,
  chance: Chance,
  today: Day,
  known: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> | null {
  if (asks === undefined) return {};
  for (let tries = 0; tries < 400; tries++) {
    const made: Record<string, unknown> = {};
    for (const [field, type] of Object.entries(asks.shape)) {
      const value = known[field] ?? madeValue(type as z.ZodType, chance, today, null);
      if (value !== undefined) made[field] = value;
    }
    if (asks.safeParse(made).success) return made;
  }
  return null;
}

function madeValue(type: z.ZodType, chance: Chance, today: Day, format: string | null): unknown {
  const def = defOf(type);
  const shown = format ?? formatOf(type);
  switch (def.type) {
    case 'optional':
    case 'default':
      return chance.in(0.5) ? undefined : madeValue(def.innerType!, chance, today, shown);
    case 'nullable':
      return chance.in(0.3) ? null : madeValue(def.innerType!, chance, today, shown);
    case 'pipe':
      return madeValue(def.in!, chance, today, shown);
    case 'readonly':
      return madeValue(def.innerType!, chance, today, shown);
    case 'string':
      return madeText(type, shown, chance, today);
    case 'number':
    case 'int':
      return madeNumber(def, shown, chance);
    case 'boolean':
      return chance.in(0.5);
    case 'literal':
      return chance.of(def.values!);
    case 'enum':
      return chance.of(Object.values(def.entries!));
    case 'union':
      return madeValue(chance.of(def.options!), chance, today, shown);
    case 'object':
      return madeForm(type as z.ZodObject, chance, today);
    case 'array': {
      // Several of the same would say it twice.
      const many = Array.from({ length: chance.whole(1, 5) }, () => madeValue(def.element!, chance, today, null));
      return [...new Map(many.map((one) => [JSON.stringify(one), one])).values()];
    }
    default:
      throw new RangeError(`no value can be made of a field of type ${def.type}`);
  }
}

function formatOf(type: z.ZodType): string | null {
  try {
    return metaOf(type).format;
  } catch {
    return null;
  }
}

function madeText(type: z.ZodType, format: string | null, chance: Chance, today: Day): string {
  if (format === 'day') return formatDay(today + chance.whole(-10, 25));
  if (format === 'instant') return `${formatDay(today + chance.whole(-3, 10))}T09:30:00+08:00`;
  if (format === 'uscc') return '91500229MA5UXXXX0A';
  if (format === 'id-number') return '11010519491231002X';
  if (format === 'phone') return '13800000000';
  const plain = `${chance.of(['示例内容', '甲乙丙丁', '情况属实'])}${chance.whole(1, 99)}`;
  const { pattern } = type as unknown as { def: { checks?: { _zod: { def: { pattern?: RegExp } } }[] } } & {
    pattern?: RegExp;
  };
  if (type.safeParse(plain).success) return plain;
  const patterns = [
    pattern,
    ...(defOf(type).checks ?? []).map(({ _zod }) => (_zod.def as { pattern?: RegExp }).pattern),
  ];
  const found = patterns.find((one) => one instanceof RegExp);
  if (found !== undefined) {
    const [text] = fc.sample(fc.stringMatching(found), { numRuns: 1, seed: chance.whole(0, 1_000_000) });
    return text!;
  }
  return formatDay(today + chance.whole(-10, 25));
}

function madeNumber({ checks = [] }: Def, format: string | null, chance: Chance): number {
  let [least, most] = [0, format === 'fen' ? 500_000_00 : 60];
  for (const { _zod } of checks) {
    const { check, value } = _zod.def;
    if (check === 'greater_than' && value !== undefined) least = Math.max(least, value);
    if (check === 'less_than' && value !== undefined) most = Math.min(most, value);
  }
  const smallest = Math.ceil(least);
  // Small numbers fit rules between fields (present of members, members of a side) oftener.
  const largest = Math.max(smallest, chance.in(0.7) ? Math.min(smallest + 6, most) : Math.floor(most));
  return chance.whole(smallest, largest);
}
