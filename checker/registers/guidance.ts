import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on guidance (measure 1), by slug. */
export const guidanceReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const guidanceRecounts: Readonly<Record<string, Recounting>> = {};
