import {
  rules as guidance,
  indicators as guidanceIndicators,
  procedures as guidanceProcedures,
} from './01-guidance/index.ts';
import {
  rules as employmentRelationship,
  procedures as employmentRelationshipProcedures,
  indicators as relationIndicators,
} from './02-employment-relationship/index.ts';
import { rules as writtenAgreement } from './03-written-agreement/index.ts';
import { rules as partnerEngagement } from './04-partner-engagement/index.ts';
import { rules as equalEmployment } from './05-equal-employment/index.ts';
import { rules as pay, indicators as payIndicators, procedures as payProcedures } from './06-pay/index.ts';
import { rules as rest } from './07-rest/index.ts';
import { rules as safety } from './08-safety/index.ts';
import { rules as socialInsurance } from './09-social-insurance/index.ts';
import {
  rules as occupationalInjury,
  procedures as occupationalInjuryProcedures,
} from './10-occupational-injury/index.ts';
import { rules as consultation, procedures as consultationProcedures } from './11-consultation/index.ts';
import { procedures as employmentServicesProcedures } from './12-employment-services/index.ts';
import {
  rules as insuranceServices,
  procedures as insuranceServicesProcedures,
} from './13-insurance-services/index.ts';
import { procedures as trainingProcedures } from './14-training/index.ts';
import { procedures as cityServicesProcedures } from './15-city-services/index.ts';
import { procedures as cultureEducationProcedures } from './16-culture-education/index.ts';
import { procedures as coordinationProcedures } from './17-coordination/index.ts';
import { rules as union, procedures as unionProcedures } from './18-union/index.ts';
import { procedures as disputesProcedures } from './19-disputes/index.ts';
import { procedures as supervisionProcedures } from './20-supervision/index.ts';
import { rules as digital, procedures as digitalProcedures } from './21-digital/index.ts';
import { procedures as publicityProcedures } from './22-publicity/index.ts';
import type { UnitSlug } from './departments.ts';
import type { FactKind } from './facts/kinds.ts';
import type { Indicator } from './indicator.ts';
import type { Procedure } from './procedure.ts';
import type { MeasureSlug, Rule } from './rule.ts';

/** Every rule of every measure, in the order of the measures and of each measure's own list. */
export const rules: readonly Rule[] = [
  ...guidance,
  ...employmentRelationship,
  ...writtenAgreement,
  ...partnerEngagement,
  ...equalEmployment,
  ...pay,
  ...rest,
  ...safety,
  ...socialInsurance,
  ...occupationalInjury,
  ...consultation,
  ...insuranceServices,
  ...union,
  ...digital,
];

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
export const indicators: readonly Indicator[] = [...guidanceIndicators, ...relationIndicators, ...payIndicators];

/** Every procedure of every measure, in the order of the measures. */
export const procedures: readonly Procedure[] = [
  ...guidanceProcedures,
  ...employmentRelationshipProcedures,
  ...payProcedures,
  ...occupationalInjuryProcedures,
  ...consultationProcedures,
  ...employmentServicesProcedures,
  ...insuranceServicesProcedures,
  ...trainingProcedures,
  ...cityServicesProcedures,
  ...cultureEducationProcedures,
  ...coordinationProcedures,
  ...unionProcedures,
  ...disputesProcedures,
  ...supervisionProcedures,
  ...digitalProcedures,
  ...publicityProcedures,
];

/** Procedures by slug. */
export const proceduresBySlug: ReadonlyMap<string, Procedure> = new Map(procedures.map((one) => [one.slug, one]));
