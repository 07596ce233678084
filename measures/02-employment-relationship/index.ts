import { contractCopy } from './contract-copy.ts';
import { freeContractAccess } from './free-contract-access.ts';
import { reliableSignature } from './reliable-signature.ts';
import { signerIdentified } from './signer-identified.ts';
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
];

export { words } from './plain-words.ts';
