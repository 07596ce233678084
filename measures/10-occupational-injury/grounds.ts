import { type InjuryReason, injuryReasons } from '../facts/registers/injury/kinds.ts';

/** Grounds of decisions as a closed list for a rule's schema. */
export const reasons = Object.values(injuryReasons) as [InjuryReason, ...InjuryReason[]];
