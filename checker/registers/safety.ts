import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';
import { dutyReadings } from './safety-duties.ts';
import { accidentReadings, peopleReadings } from './safety-people.ts';
import { rowRecounts } from './safety-rows.ts';
import { heatReadings, weatherReadings } from './safety-weather.ts';
import { weatherRecounts } from './safety-weather-rows.ts';

/** Readings of the rules on safety (measure 8), by slug. */
export const safetyReadings: Readonly<Record<string, Reading>> = {
  ...dutyReadings,
  ...peopleReadings,
  ...accidentReadings,
  ...heatReadings,
  ...weatherReadings,
};

/** How their facts follow from rows, by kind. */
export const safetyRecounts: Readonly<Record<string, Recounting>> = { ...rowRecounts, ...weatherRecounts };
