import { classificationNames, classificationWords } from './classification/words.ts';
import { consultationNames, consultationWords } from './consultation/words.ts';
import { contractsNames, contractsWords } from './contracts/words.ts';
import { guidanceNames, guidanceWords } from './guidance/words.ts';
import { hiringNames, hiringWords } from './hiring/words.ts';
import { injuryNames, injuryWords } from './injury/words.ts';
import { insuranceNames, insuranceWords } from './insurance/words.ts';
import { partnersNames, partnersWords } from './partners/words.ts';
import { safetyNames, safetyWords } from './safety/words.ts';
import { sectorNames, sectorWords } from './sector/words.ts';
import { signingNames, signingWords } from './signing/words.ts';

/** Names of the fields of register facts. */
export const registerNames = {
  ...guidanceNames,
  ...classificationNames,
  ...contractsNames,
  ...partnersNames,
  ...hiringNames,
  ...safetyNames,
  ...insuranceNames,
  ...injuryNames,
  ...consultationNames,
  ...sectorNames,
  ...signingNames,
};

/** Words for the closed lists of register facts. */
export const registerWords = {
  ...guidanceWords,
  ...classificationWords,
  ...contractsWords,
  ...partnersWords,
  ...hiringWords,
  ...safetyWords,
  ...insuranceWords,
  ...injuryWords,
  ...consultationWords,
  ...sectorWords,
  ...signingWords,
};
