import type { z } from 'zod';
import type { Day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { type Trade, trades, type WorkerClass, workerClasses } from './facts/kinds.ts';
import type { Rule } from './rule.ts';

/** Whom an enterprise engages, in which trades. */
export interface Engaging {
  trades: readonly Trade[];
  classes: readonly WorkerClass[];
}

type Fact = Record<string, unknown>;

/**
 * Whether a rule could have anything to say of an enterprise of these trades and classes of workers, before any fact of it is known. It
 * tries facts that differ in trade and class alone: a rule is ruled out only where it never applies to the enterprise's own and does
 * to another's, all else equal. A rule that reads neither, or breaks on such facts, can apply.
 */
export function canApply(rule: Rule, { trades: ownTrades, classes: ownClasses }: Engaging, law: Law, on: Day): boolean {
  const shape = rule.facts.shape as Readonly<Record<string, z.ZodType>>;
  const reads = { trade: 'trade' in shape, workerClass: 'workerClass' in shape };
  if (!reads.trade && !reads.workerClass) return true;
  const applies = (trade: Trade, workerClass: WorkerClass) =>
    facts.some((fact) => {
      const tried = {
        ...fact,
        ...(reads.trade ? { trade } : {}),
        ...(reads.workerClass ? { workerClass } : {}),
      };
      return rule.judge(tried as never, law).verdict !== 'not-applicable';
    });
  const facts = factsToTry(shape, on);
  const tried = reads.trade ? trades : trades.slice(0, 1);
  const classes = reads.workerClass ? workerClasses : workerClasses.slice(0, 1);
  let other = false;
  try {
    for (const trade of tried)
      for (const workerClass of classes) {
        const isOwn =
          (!reads.trade || ownTrades.includes(trade)) && (!reads.workerClass || ownClasses.includes(workerClass));
        if (!applies(trade, workerClass)) continue;
        if (isOwn) return true;
        other = true;
      }
  } catch {
    // Facts nobody could report may be more than a rule is written for; that says nothing of the enterprise.
    return true;
  }
  return !other;
}

/** Facts of a shape with nothing known, everything known and small, or large; and each word of each closed list in turn. */
function factsToTry(shape: Readonly<Record<string, z.ZodType>>, on: Day): Fact[] {
  const fields = Object.entries(shape);
  const made = (known: boolean, yes: boolean, number: number): Fact =>
    Object.fromEntries(fields.map(([name, field]) => [name, valueFor(field, { known, yes, number, on })]));
  const bases = [
    made(false, false, 0),
    made(false, true, 1),
    made(true, false, 0),
    made(true, true, 1),
    made(true, true, 1_000_000),
  ];
  const words = fields.flatMap(([name, field]) => optionsOf(field).map((word) => ({ [name]: word })));
  return bases.flatMap((base) => [base, ...words.map((word) => ({ ...base, ...word }))]);
}

interface Filling {
  known: boolean;
  yes: boolean;
  number: number;
  on: Day;
}

interface Def {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
}

const defOf = (field: z.ZodType) => field.def as unknown as Def;

function valueFor(field: z.ZodType, filling: Filling): unknown {
  const { type, innerType, out } = defOf(field);
  if (type === 'nullable') return filling.known ? valueFor(innerType!, filling) : null;
  if (innerType !== undefined) return valueFor(innerType, filling);
  if (out !== undefined) return valueFor(out, filling);
  if (type === 'boolean') return filling.yes;
  if (type === 'string') return filling.yes ? '1' : '';
  if (type === 'array') return [];
  if (type === 'enum') return optionsOf(field)[0];
  const format = field.meta()?.format;
  if (format === 'day') return filling.on;
  return format === 'instant' ? startOf(filling.on) : filling.number;
}

/** The words of a closed list; none where the field is none. */
function optionsOf(field: z.ZodType): readonly unknown[] {
  const { type, innerType } = defOf(field);
  if (innerType !== undefined) return optionsOf(innerType);
  return type === 'enum' ? (field as z.ZodEnum).options : [];
}
