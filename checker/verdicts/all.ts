import type { Reading } from '../reading.ts';
import { registerReadings } from '../registers/index.ts';
import {
  agreedLimits,
  appraisalPercentile,
  calendarKnown,
  dailyPromptAndStop,
  promptAndStop,
  restRules,
} from './agreements.ts';
import { compulsoryPurchase, damageDeductionCap, deductionProof, premiumChargedToWorker } from './deductions.ts';
import { continuousOrderTime, deliveryTimeSpeed, eightHourConfirmation } from './delivery.ts';
import { drivingIn24Hours, drivingRest } from './driving.ts';
import {
  arrearsCompensation,
  criminalReferral,
  minimumWageNotice,
  payRecordRetention,
  ruleChangeNotice,
  takeRate,
  takeRateShown,
} from './enterprise-pay.ts';
import { feedReadings } from './feed.ts';
import { orderPremium, pilotRegistration, premiumAmount, premiumRegion, realNameAccount } from './injury.ts';
import {
  minimumWageRow,
  monthlyMinimumWage,
  overtimeBase,
  partTimeHourlyMinimum,
  quasiEmployeeHourlyMinimum,
  sectorFloor,
} from './minimum-wage.ts';
import { overtimePay, pieceRateOvertime } from './overtime.ts';
import { holidayPay, payCycle, payInMoney, payOnTime, payStatement } from './settlement.ts';
import { cycleHours, dailyOvertime, monthlyOvertime, specialHoursApproval, weeklyRestDay } from './working-time.ts';

/** Every rule this checker can read, by the slug findings name it with. */
export const readings: Readonly<Record<string, Reading>> = {
  'monthly-minimum-wage': monthlyMinimumWage,
  'part-time-hourly-minimum': partTimeHourlyMinimum,
  'quasi-employee-hourly-minimum': quasiEmployeeHourlyMinimum,
  'minimum-wage-row': minimumWageRow,
  'pay-on-time': payOnTime,
  'pay-cycle': payCycle,
  'pay-in-money': payInMoney,
  'pay-statement': payStatement,
  'pay-record-retention': payRecordRetention,
  'damage-deduction-cap': damageDeductionCap,
  'deduction-proof': deductionProof,
  'overtime-pay': overtimePay,
  'overtime-base': overtimeBase,
  'piece-rate-overtime': pieceRateOvertime,
  'holiday-pay': holidayPay,
  'take-rate': takeRate,
  'take-rate-shown': takeRateShown,
  'rule-change-notice': ruleChangeNotice,
  'arrears-compensation': arrearsCompensation,
  'criminal-referral': criminalReferral,
  'minimum-wage-notice': minimumWageNotice,
  'sector-floor': sectorFloor,
  'compulsory-purchase': compulsoryPurchase,
  'daily-overtime': dailyOvertime,
  'monthly-overtime': monthlyOvertime,
  'weekly-rest-day': weeklyRestDay,
  'agreed-limits': agreedLimits,
  'prompt-and-stop': promptAndStop,
  'daily-prompt-and-stop': dailyPromptAndStop,
  'continuous-order-time': continuousOrderTime,
  'eight-hour-confirmation': eightHourConfirmation,
  'driving-rest': drivingRest,
  'driving-in-24-hours': drivingIn24Hours,
  'special-hours-approval': specialHoursApproval,
  'cycle-hours': cycleHours,
  'delivery-time-speed': deliveryTimeSpeed,
  'appraisal-percentile': appraisalPercentile,
  'calendar-known': calendarKnown,
  'rest-rules': restRules,
  'pilot-registration': pilotRegistration,
  'order-premium': orderPremium,
  'premium-amount': premiumAmount,
  'premium-charged-to-worker': premiumChargedToWorker,
  'premium-region': premiumRegion,
  'real-name-account': realNameAccount,
  ...feedReadings,
  ...registerReadings,
};
