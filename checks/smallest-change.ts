import type { Law } from '#law/in-force.types.ts';
import type { Rule } from '#measures/rule.ts';
import type { RuleFinding } from '#measures/verdict.ts';
import type { WorkedExample } from '#measures/worked-examples.ts';

/**
 * Worked findings whose change is not the smallest, one sentence each: with a number one unit short of the change the finding is
 * already gone. That it turns into a cannot-tell there is no smaller change.
 */
export function smallerChanges(rule: Rule, examples: readonly WorkedExample[], law: Law): string[] {
  const smaller: string[] = [];
  for (const { say, facts: given } of examples) {
    const facts = rule.facts.parse(given);
    const verdict = rule.judge(facts, law);
    if (verdict.verdict !== 'finding') continue;
    const { flip } = rule.explain(facts, law, verdict as RuleFinding);
    const { field, from, to } = flip;
    if (typeof from !== 'number' || typeof to !== 'number' || Math.abs(from - to) < 2) continue;
    const short = to + Math.sign(from - to);
    const { verdict: then } = rule.judge(rule.facts.parse({ ...facts, [field]: short }), law);
    if (then === 'compliant' || then === 'not-applicable')
      smaller.push(`${say}: ${field} ${from} need not become ${to}, ${short} is enough`);
  }
  return smaller;
}
