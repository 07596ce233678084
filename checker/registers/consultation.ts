import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on rule texts (measure 11), by slug. */
export const consultationReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const consultationRecounts: Readonly<Record<string, Recounting>> = {};
