import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on classification (measure 2), by slug. */
export const classificationReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const classificationRecounts: Readonly<Record<string, Recounting>> = {};
