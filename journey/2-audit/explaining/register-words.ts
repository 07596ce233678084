import { classificationCodes, classificationColumns, classificationSources } from './classification-words.ts';
import { consultationCodes, consultationColumns, consultationSources } from './consultation-words.ts';
import { contractsCodes, contractsColumns, contractsSources } from './contracts-words.ts';
import { guidanceCodes, guidanceColumns, guidanceSources } from './guidance-words.ts';
import { hiringCodes, hiringColumns, hiringSources } from './hiring-words.ts';
import { injuryCodes, injuryColumns, injurySources } from './injury-words.ts';
import { insuranceCodes, insuranceColumns, insuranceSources } from './insurance-words.ts';
import type { MissingSource } from './missing-source.ts';
import { partnersCodes, partnersColumns, partnersSources } from './partners-words.ts';
import { safetyCodes, safetyColumns, safetySources } from './safety-words.ts';
import { sectorCodes, sectorColumns, sectorSources } from './sector-words.ts';
import { signingCodes, signingColumns, signingSources } from './signing-words.ts';

type Pairs = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** Headings of the columns of register tables. */
export const registerColumns: Pairs = {
  ...guidanceColumns,
  ...classificationColumns,
  ...contractsColumns,
  ...partnersColumns,
  ...hiringColumns,
  ...safetyColumns,
  ...insuranceColumns,
  ...injuryColumns,
  ...consultationColumns,
  ...sectorColumns,
  ...signingColumns,
};

/** English for the Chinese words of their code lists. */
export const registerCodes: Readonly<Record<string, string>> = {
  ...guidanceCodes,
  ...classificationCodes,
  ...contractsCodes,
  ...partnersCodes,
  ...hiringCodes,
  ...safetyCodes,
  ...insuranceCodes,
  ...injuryCodes,
  ...consultationCodes,
  ...sectorCodes,
  ...signingCodes,
};

/** Where what the rules on registers miss comes from. */
export const registerSources: Readonly<Record<string, MissingSource>> = {
  ...guidanceSources,
  ...classificationSources,
  ...contractsSources,
  ...partnersSources,
  ...hiringSources,
  ...safetySources,
  ...insuranceSources,
  ...injurySources,
  ...consultationSources,
  ...sectorSources,
  ...signingSources,
};
