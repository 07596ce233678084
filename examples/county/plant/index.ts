import type { Planting } from '../planting.ts';
import { plantContinuousOrderTime } from './continuous-order-time.ts';
import { plantDailyOvertime, plantEmployeesWeek, plantMonthlyOvertime } from './rest-employees.ts';
import {
  plantDailyPromptAndStop,
  plantDeliveryTimeSpeed,
  plantEightHourConfirmation,
  plantPromptAndStop,
  plantRidersWeek,
} from './rest-riders.ts';

/** Every planting module, run once a month. */
export const plantings: readonly ((planting: Planting) => void)[] = [
  plantContinuousOrderTime,
  plantDailyOvertime,
  plantMonthlyOvertime,
  plantEmployeesWeek,
  plantRidersWeek,
  plantPromptAndStop,
  plantDailyPromptAndStop,
  plantEightHourConfirmation,
  plantDeliveryTimeSpeed,
];
