import type { Planting } from '../planting.ts';
import { plantContinuousOrderTime } from './continuous-order-time.ts';

/** Every planting module, run once a month. */
export const plantings: readonly ((planting: Planting) => void)[] = [plantContinuousOrderTime];
