import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on safety (measure 8), by slug. */
export const safetyReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const safetyRecounts: Readonly<Record<string, Recounting>> = {};
