import { agreedLimits } from './agreed-limits.ts';
import { appraisalPercentile } from './appraisal-percentile.ts';
import { calendarKnown } from './calendar-known.ts';
import { continuousOrderTime } from './continuous-order-time.ts';
import { cycleHours } from './cycle-hours.ts';
import { dailyOvertime } from './daily-overtime.ts';
import { dailyPromptAndStop } from './daily-prompt-and-stop.ts';
import { deliveryTimeSpeed } from './delivery-time-speed.ts';
import { drivingIn24Hours } from './driving-in-24-hours.ts';
import { drivingRest } from './driving-rest.ts';
import { eightHourConfirmation } from './eight-hour-confirmation.ts';
import { monthlyOvertime } from './monthly-overtime.ts';
import { promptAndStop } from './prompt-and-stop.ts';
import { restRules } from './rest-rules.ts';
import { sectorHours } from './sector-hours.ts';
import { sectorRouteTime } from './sector-route-time.ts';
import { sectorStaffing } from './sector-staffing.ts';
import { specialHoursApproval } from './special-hours-approval.ts';
import { weeklyRestDay } from './weekly-rest-day.ts';

/** 休息休假: the rules of the measure. */
export const rules = [
  dailyOvertime,
  monthlyOvertime,
  weeklyRestDay,
  agreedLimits,
  promptAndStop,
  dailyPromptAndStop,
  continuousOrderTime,
  eightHourConfirmation,
  drivingRest,
  drivingIn24Hours,
  specialHoursApproval,
  cycleHours,
  deliveryTimeSpeed,
  appraisalPercentile,
  calendarKnown,
  restRules,
  sectorHours,
  sectorRouteTime,
  sectorStaffing,
];
