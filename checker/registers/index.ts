import type { Reading } from '../reading.ts';
import { classificationReadings, classificationRecounts } from './classification.ts';
import { consultationReadings, consultationRecounts } from './consultation.ts';
import { contractsReadings, contractsRecounts } from './contracts.ts';
import { guidanceReadings, guidanceRecounts } from './guidance.ts';
import { hiringReadings, hiringRecounts } from './hiring.ts';
import { injuryReadings, injuryRecounts } from './injury.ts';
import { insuranceReadings, insuranceRecounts } from './insurance.ts';
import { partnersReadings, partnersRecounts } from './partners.ts';
import type { Recounting } from './recounting.ts';
import { safetyReadings, safetyRecounts } from './safety.ts';
import { sectorReadings, sectorRecounts } from './sector.ts';
import { signingReadings, signingRecounts } from './signing.ts';

/** Readings of every rule on registers, by slug. */
export const registerReadings: Readonly<Record<string, Reading>> = {
  ...guidanceReadings,
  ...classificationReadings,
  ...contractsReadings,
  ...partnersReadings,
  ...hiringReadings,
  ...safetyReadings,
  ...insuranceReadings,
  ...injuryReadings,
  ...consultationReadings,
  ...sectorReadings,
  ...signingReadings,
};

/** How register facts follow from rows, by kind. */
export const registerRecounts: Readonly<Record<string, Recounting>> = {
  ...guidanceRecounts,
  ...classificationRecounts,
  ...contractsRecounts,
  ...partnersRecounts,
  ...hiringRecounts,
  ...safetyRecounts,
  ...insuranceRecounts,
  ...injuryRecounts,
  ...consultationRecounts,
  ...sectorRecounts,
  ...signingRecounts,
};
