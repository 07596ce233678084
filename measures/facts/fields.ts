import { z } from 'zod';
import { parseDay } from '#basics/day.ts';
import { parseInstant } from '#basics/instant.ts';
import { trades, vehicles, workerClasses } from './kinds.ts';

/** Field types of facts as a person writes them (`2026-09-03`, `2026-09-03T08:00:00+08:00`) or as the folds hold them (whole numbers). */

/** An instant: epoch seconds, or text with offset when written by hand. */
export const instantField = z.preprocess(
  (value) => (typeof value === 'string' ? (parseInstant(value) ?? value) : value),
  z.int().meta({ format: 'instant' }),
);

/** A calendar day: days since 1970-01-01, or `YYYY-MM-DD` when written by hand. */
export const dayField = z.preprocess(
  (value) => (typeof value === 'string' ? (parseDay(value) ?? value) : value),
  z.int().meta({ format: 'day' }),
);

/** A length of time in whole seconds. */
export const secondsField = z.int().min(0).meta({ format: 'seconds' });

/** Money in whole fen. */
export const fenField = z.int().meta({ format: 'fen' });

/** Unified social credit code of the reporting platform; null for the union over platforms. */
export const platformField = z.string().nullable();

export const workerClassField = z.enum(workerClasses);
export const tradeField = z.enum(trades);
export const vehicleField = z.enum(vehicles);

/** Area code of the place of work; null where not reported. */
export const placeField = z.string().nullable();

/** Working-time system; comprehensive and irregular only with an approval in force. */
export const hoursSystemField = z.enum(['standard', 'comprehensive', 'irregular', 'unknown']);

/** Ground of a deduction, as the fact of a deduction names it. */
export const groundField = z.enum([
  'lateness',
  'bad-review',
  'damage',
  'purchase',
  'equipment',
  'insurance',
  'injury-premium',
  'deposit',
  'tax',
  'social-insurance',
  'court-order',
  'other',
]);
