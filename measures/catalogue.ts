import { rules as pay, indicators as payIndicators } from './06-pay/index.ts';
import { rules as rest } from './07-rest/index.ts';
import { rules as occupationalInjury } from './10-occupational-injury/index.ts';
import { rules as digital } from './21-digital/index.ts';
import type { UnitSlug } from './departments.ts';
import type { FactKind } from './facts/kinds.ts';
import type { Indicator } from './indicator.ts';
import type { MeasureSlug, Rule } from './rule.ts';

/** Every rule of every measure, in the order of the measures and of each measure's own list. */
export const rules: readonly Rule[] = [...pay, ...rest, ...occupationalInjury, ...digital];

const bySlug: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.slug, rule]));

/** The rule with a slug, or undefined. */
export function findRule(slug: string): Rule | undefined {
  return bySlug.get(slug);
}

/** The rules that judge each kind of fact; a kind no rule judges is absent. */
export const rulesByKind: Partial<Record<FactKind, readonly Rule[]>> = Object.groupBy(rules, (rule) => rule.kind);

/** The rules of each measure that has any. */
export const rulesByMeasure: Partial<Record<MeasureSlug, readonly Rule[]>> = Object.groupBy(
  rules,
  (rule) => rule.measure,
);

/** The rules a responsible unit answers for. */
export function rulesOfUnit(unit: UnitSlug): readonly Rule[] {
  return rules.filter((rule) => rule.departments.includes(unit));
}

/** Every indicator of every measure: watched beside the rules, never findings. */
export const indicators: readonly Indicator[] = [...payIndicators];
