import { classIndications } from './class-indications.ts';
import { contractClauses } from './contract-clauses.ts';
import { contractCopy } from './contract-copy.ts';
import { contractRetention } from './contract-retention.ts';
import { contractVoidTerms } from './contract-void-terms.ts';
import { convertedEmployee } from './converted-employee.ts';
import { deemedOpenEnded } from './deemed-open-ended.ts';
import { doublePayExposure } from './double-pay-exposure.ts';
import { evidenceDuty } from './evidence-duty.ts';
import { freeContractAccess } from './free-contract-access.ts';
import { labelAndFacts } from './label-and-facts.ts';
import { laterContract } from './later-contract.ts';
import { openEndedDue } from './open-ended-due.ts';
import { partTimeHours } from './part-time-hours.ts';
import { partTimePayGap } from './part-time-pay-gap.ts';
import { probationLength } from './probation-length.ts';
import { probationPay } from './probation-pay.ts';
import { reliableSignature } from './reliable-signature.ts';
import { signerIdentified } from './signer-identified.ts';
import { signerManagerPayer } from './signer-manager-payer.ts';
import { signingDeadline } from './signing-deadline.ts';
import { signingDueSoon } from './signing-due-soon.ts';
import { soleTraderRegistration } from './sole-trader-registration.ts';
import { staffRoll } from './staff-roll.ts';
import { termsAsAgreed } from './terms-as-agreed.ts';
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
  signingDueSoon,
  signingDeadline,
  doublePayExposure,
  deemedOpenEnded,
  staffRoll,
  contractRetention,
  partTimeHours,
  partTimePayGap,
  laterContract,
  termsAsAgreed,
];

export type { ClassCount } from './class-indications.ts';

/** Its indicators. */
export const indicators = [classIndications];

export { words } from './plain-words.ts';
export { procedures } from './procedures.ts';
