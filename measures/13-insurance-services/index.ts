import type { Rule } from '../rule.ts';
import { changeOverdue } from './change-overdue.ts';
import { entitlementLossReported } from './entitlement-loss-reported.ts';
import { freeQueries } from './free-queries.ts';
import { injuryReimbursementOverdue } from './injury-reimbursement-overdue.ts';
import { materialsWithBasis } from './materials-with-basis.ts';
import { maternityAllowanceOverdue } from './maternity-allowance-overdue.ts';
import { medicalReimbursementOverdue } from './medical-reimbursement-overdue.ts';
import { onlineChannelDown } from './online-channel-down.ts';
import { pensionTransferOverdue } from './pension-transfer-overdue.ts';
import { registrationOverdue } from './registration-overdue.ts';
import { transferResultTold } from './transfer-result-told.ts';

/** 社保经办: the rules of the measure. */
export const rules: readonly Rule[] = [
  registrationOverdue,
  changeOverdue,
  pensionTransferOverdue,
  medicalReimbursementOverdue,
  maternityAllowanceOverdue,
  injuryReimbursementOverdue,
  transferResultTold,
  materialsWithBasis,
  freeQueries,
  onlineChannelDown,
  entitlementLossReported,
];

export { words } from './plain-words.ts';
export { procedures } from './procedures.ts';
