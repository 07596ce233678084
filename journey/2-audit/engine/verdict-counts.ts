/** How often each verdict fell, by rule. A finding or a cannot-tell counts once a line written. */
export interface RuleCounts {
  compliant: number;
  findings: number;
  cannotTell: number;
}

/** The same about one enterprise, with the facts the rule was asked about and did not apply to. */
export interface EnterpriseRuleCounts extends RuleCounts {
  notApplicable: number;
}

/** Verdicts by USCC and rule; rules that were asked about nothing are absent. */
export type CountsByEnterprise = Record<string, Record<string, EnterpriseRuleCounts>>;

export const noVerdicts = (): EnterpriseRuleCounts => ({ compliant: 0, findings: 0, cannotTell: 0, notApplicable: 0 });

/** Adds counts of the same rule. */
export function addVerdicts(into: EnterpriseRuleCounts, from: EnterpriseRuleCounts): void {
  into.compliant += from.compliant;
  into.findings += from.findings;
  into.cannotTell += from.cannotTell;
  into.notApplicable += from.notApplicable;
}

/** Adds the counts of another process, by rule. */
export function addRuleCounts(into: Record<string, RuleCounts>, from: Readonly<Record<string, RuleCounts>>): void {
  for (const [rule, counts] of Object.entries(from)) {
    into[rule] ??= { compliant: 0, findings: 0, cannotTell: 0 };
    into[rule].compliant += counts.compliant;
    into[rule].findings += counts.findings;
    into[rule].cannotTell += counts.cannotTell;
  }
}

/** Adds the counts of another process, by enterprise and rule. */
export function addEnterpriseRuleCounts(into: CountsByEnterprise, from: Readonly<CountsByEnterprise>): void {
  for (const [uscc, byRule] of Object.entries(from)) {
    into[uscc] ??= {};
    for (const [rule, counts] of Object.entries(byRule)) {
      into[uscc][rule] ??= noVerdicts();
      addVerdicts(into[uscc][rule], counts);
    }
  }
}
