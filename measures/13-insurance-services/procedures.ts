import type { Procedure } from '../procedure.ts';
import { accountLink } from './account-link.ts';
import { benefitRecovery } from './benefit-recovery.ts';
import { entitlementLoss } from './entitlement-loss.ts';
import { injuryReimbursement } from './injury-reimbursement.ts';
import { insuranceCertificate } from './insurance-certificate.ts';
import { insuranceChange } from './insurance-change.ts';
import { insuranceRegistration } from './insurance-registration.ts';
import { maternityAllowance } from './maternity-allowance.ts';
import { maternityRecord } from './maternity-record.ts';
import { medicalJoining } from './medical-joining.ts';
import { medicalMemberChange } from './medical-member-change.ts';
import { medicalReimbursement } from './medical-reimbursement.ts';
import { medicalRenewal } from './medical-renewal.ts';
import { medicalTransfer } from './medical-transfer.ts';
import { pensionStart } from './pension-start.ts';
import { pensionTransfer } from './pension-transfer.ts';
import { specialHospitalChange } from './special-hospital-change.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';
import { unemploymentTrainingSubsidy } from './unemployment-training-subsidy.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  insuranceRegistration,
  insuranceChange,
  pensionTransfer,
  medicalTransfer,
  insuranceCertificate,
  pensionStart,
  medicalReimbursement,
  maternityAllowance,
  injuryReimbursement,
  unemploymentBenefit,
  unemploymentTrainingSubsidy,
  entitlementLoss,
  benefitRecovery,
  medicalJoining,
  medicalRenewal,
  specialHospitalChange,
  accountLink,
  maternityRecord,
  medicalMemberChange,
];
