import type { Reading } from '../reading.ts';
import { groundReadings } from './injury-grounds.ts';
import { windowReadings } from './injury-windows.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on injuries (measure 10), by slug. */
export const injuryReadings: Readonly<Record<string, Reading>> = { ...windowReadings, ...groundReadings };

/** How their facts follow from rows, by kind. */
export const injuryRecounts: Readonly<Record<string, Recounting>> = {};
