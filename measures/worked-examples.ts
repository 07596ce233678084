import type { Law } from '#law/in-force.types.ts';
import type { Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** One worked example as written in a rule's YAML: a sentence, facts, what is expected. */
export interface WorkedExample {
  say: string;
  facts: Record<string, unknown>;
  expect: {
    verdict: Verdict['verdict'];
    amountFen?: number;
    quantity?: { value: number; unit: string };
    reason?: string;
    missing?: string;
    level?: string;
    numbers?: Record<string, number>;
    /** Parts of the sentence of a finding, in either language. */
    says?: string[];
    /** The values of the law a finding cites, by name, in order. */
    cites?: string[];
    /** The field the smallest change of a finding names. */
    change?: string;
  };
}

/** Reads the facts of an example through the rule's own schema and judges them; throws zod's error where facts do not fit. */
export function judgeExample(rule: Rule, example: WorkedExample, law: Law): Verdict {
  return rule.judge(rule.facts.parse(example.facts), law);
}

/**
 * The parts of a verdict an example speaks about, in the example's own form, for comparison. What it says of the explanation
 * (`says`, `change`) is looked at where the finding is explained.
 */
export function asExpected(verdict: Verdict, expect: WorkedExample['expect']): WorkedExample['expect'] {
  const seen: WorkedExample['expect'] = { verdict: verdict.verdict };
  if (verdict.verdict === 'finding') {
    if (expect.amountFen !== undefined) seen.amountFen = verdict.amountFen;
    if (expect.quantity !== undefined) seen.quantity = verdict.quantity;
    if (expect.level !== undefined) seen.level = verdict.level;
    if (expect.cites !== undefined) seen.cites = verdict.values.map(({ name }) => name);
    if (expect.says !== undefined) seen.says = expect.says;
    if (expect.change !== undefined) seen.change = expect.change;
    if (expect.numbers !== undefined) {
      seen.numbers = Object.fromEntries(
        Object.keys(expect.numbers).map((key) => [key, verdict.numbers?.[key] ?? Number.NaN]),
      );
    }
  } else if (verdict.verdict === 'cannot-tell') {
    if (expect.reason !== undefined) seen.reason = verdict.reason;
    if (expect.missing !== undefined) seen.missing = verdict.missing;
  }
  return seen;
}
