import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on contracts and agreements (measures 2 and 3), by slug. */
export const contractsReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const contractsRecounts: Readonly<Record<string, Recounting>> = {};
