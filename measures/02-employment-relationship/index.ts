import { contractClauses } from './contract-clauses.ts';
import { contractCopy } from './contract-copy.ts';
import { contractRetention } from './contract-retention.ts';
import { contractVoidTerms } from './contract-void-terms.ts';
import { convertedEmployee } from './converted-employee.ts';
import { doublePayExposure } from './double-pay-exposure.ts';
import { evidenceDuty } from './evidence-duty.ts';
import { freeContractAccess } from './free-contract-access.ts';
import { labelAndFacts } from './label-and-facts.ts';
import { openEndedDue } from './open-ended-due.ts';
import { partTimeHours } from './part-time-hours.ts';
import { probationLength } from './probation-length.ts';
import { probationPay } from './probation-pay.ts';
import { reliableSignature } from './reliable-signature.ts';
import { signerIdentified } from './signer-identified.ts';
import { signerManagerPayer } from './signer-manager-payer.ts';
import { signingDeadline } from './signing-deadline.ts';
import { soleTraderRegistration } from './sole-trader-registration.ts';
import { staffRoll } from './staff-roll.ts';
import { toldBeforeSigning } from './told-before-signing.ts';
import { toldOfCompletion } from './told-of-completion.ts';
import { womenClause } from './women-clause.ts';

/** 劳动关系: the rules of the measure. */
export const rules = [
  contractCopy,
  toldBeforeSigning,
  signerIdentified,
  reliableSignature,
  toldOfCompletion,
  freeContractAccess,
  labelAndFacts,
  soleTraderRegistration,
  signerManagerPayer,
  convertedEmployee,
  evidenceDuty,
  contractClauses,
  contractVoidTerms,
  womenClause,
  probationLength,
  probationPay,
  openEndedDue,
  signingDeadline,
  doublePayExposure,
  staffRoll,
  contractRetention,
  partTimeHours,
];

export { words } from './plain-words.ts';
