import { keepSignals } from '../1-intake/weather-calls.ts';
import type { Effects } from './port-calls.ts';

/** What follows from receipts, whether they come by a line or are registered on paper. */
export const portEffects: Effects = { weather: keepSignals };
