import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import type { Law } from '#law/in-force.types.ts';
import { evaluateFormula, formulaNames } from './formula.ts';
import type { Rule } from './rule.ts';
import type { RuleFinding } from './verdict.ts';
import { asExpected, judgeExample, type WorkedExample } from './worked-examples.ts';

const same = (a: unknown, b: unknown) => canonicalJson(a as Canonical) === canonicalJson(b as Canonical);

/**
 * What does not hold in a rule's worked examples, one sentence each; empty where all is well. Besides the verdicts: every
 * finding's arithmetic is recomputed from facts, values in force and earlier steps and ends in its amount or quantity; its
 * smallest change, applied to the facts, leaves no finding; its sentence says what the example says it does; and finding, compliant and cannot tell each have an example.
 */
export function complaintsAbout(rule: Rule, examples: readonly WorkedExample[], law: Law): string[] {
  const complaints: string[] = [];
  for (const example of examples) {
    const verdict = judgeExample(rule, example, law);
    const seen = asExpected(verdict, example.expect);
    if (!same(seen, example.expect)) {
      complaints.push(`${example.say}: expected ${JSON.stringify(example.expect)}, judged ${JSON.stringify(seen)}`);
    } else if (verdict.verdict === 'finding') {
      complaints.push(...complaintsAboutFinding(rule, example, law, verdict).map((what) => `${example.say}: ${what}`));
    } else if (verdict.verdict === 'cannot-tell' && example.expect.reason === undefined) {
      complaints.push(`${example.say}: the example does not say why it cannot be told`);
    }
  }
  for (const kind of ['finding', 'compliant', 'cannot-tell'] as const) {
    if (!examples.some(({ expect }) => expect.verdict === kind))
      complaints.push(`${rule.slug} has no example: ${kind}`);
  }
  return complaints;
}

/**
 * Where taking one nullable field away from the facts of a finding makes it compliant, one sentence each. `openWhenNull` names the
 * fields whose null is an answer (a document without a last day, the union over platforms).
 */
export function complaintsAboutMissing(
  rule: Rule,
  examples: readonly WorkedExample[],
  law: Law,
  openWhenNull: readonly string[] = [],
): string[] {
  const complaints: string[] = [];
  for (const { say, facts, expect } of examples) {
    if (expect.verdict !== 'finding') continue;
    for (const field of Object.keys(facts)) {
      if (openWhenNull.includes(field)) continue;
      const parsed = rule.facts.safeParse({ ...facts, [field]: null });
      if (parsed.success && rule.judge(parsed.data, law).verdict === 'compliant') {
        complaints.push(`${say}: compliant without ${field}`);
      }
    }
  }
  return complaints;
}

function complaintsAboutFinding(rule: Rule, example: WorkedExample, law: Law, finding: RuleFinding): string[] {
  const complaints: string[] = [];
  const facts = rule.facts.parse(example.facts);
  if (finding.amountFen === undefined && finding.quantity === undefined) complaints.push('neither amount nor quantity');
  if (example.expect.amountFen !== finding.amountFen)
    complaints.push(`the example leaves out ${finding.amountFen} fen`);
  for (const value of finding.values) {
    if (!rule.parameters.includes(value.name)) complaints.push(`rests on ${value.name}, which it does not declare`);
  }
  const { sentence, arithmetic, flip } = rule.explain(facts, law, finding);
  const said = JSON.stringify([sentence, arithmetic, flip]);
  if (/违法|违规|violat|illegal|unlawful/i.test(said) || /undefined|NaN|\[object/.test(said))
    complaints.push(`says: ${said}`);

  for (const part of example.expect.says ?? []) {
    if (!sentence.zh.includes(part) && !sentence.en.includes(part))
      complaints.push(`does not say ${part}: ${sentence.zh}`);
  }
  const named = example.expect.change ?? flip.field;
  if (flip.field !== named) complaints.push(`the change names ${flip.field}, not ${named}`);

  const names = formulaNames(facts, finding.values);
  for (const { name, formula, result } of arithmetic) {
    if (names.has(name)) complaints.push(`step ${name} takes a name that is in use`);
    const recomputed = evaluateFormula(formula, names);
    if (recomputed !== result) complaints.push(`${name} = ${formula} gives ${recomputed}, not ${result}`);
    names.set(name, result);
  }
  const last = arithmetic.at(-1)?.result;
  const main = finding.amountFen ?? finding.quantity?.value;
  if (last !== main) complaints.push(`the arithmetic ends in ${last}, the finding says ${main}`);

  if (!(flip.field in facts)) complaints.push(`the change names ${flip.field}, which is no field`);
  else if (facts[flip.field] !== flip.from) complaints.push(`the change starts from ${JSON.stringify(flip.from)}`);
  const changed = rule.judge(rule.facts.parse({ ...facts, [flip.field]: flip.to }), law);
  if (changed.verdict === 'finding') complaints.push(`still a finding with ${flip.field} = ${JSON.stringify(flip.to)}`);
  return complaints;
}
