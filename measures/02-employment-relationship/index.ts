import { contractCopy } from './contract-copy.ts';
import { convertedEmployee } from './converted-employee.ts';
import { evidenceDuty } from './evidence-duty.ts';
import { freeContractAccess } from './free-contract-access.ts';
import { labelAndFacts } from './label-and-facts.ts';
import { reliableSignature } from './reliable-signature.ts';
import { signerIdentified } from './signer-identified.ts';
import { signerManagerPayer } from './signer-manager-payer.ts';
import { soleTraderRegistration } from './sole-trader-registration.ts';
import { toldBeforeSigning } from './told-before-signing.ts';
import { toldOfCompletion } from './told-of-completion.ts';

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
];

export { words } from './plain-words.ts';
