import { damageDeductionCap } from './damage-deduction-cap.ts';
import { deductionProof } from './deduction-proof.ts';
import { holidayPay } from './holiday-pay.ts';
import { minimumWageRow } from './minimum-wage-row.ts';
import { monthlyMinimumWage } from './monthly-minimum-wage.ts';
import { overtimeBase } from './overtime-base.ts';
import { overtimePay } from './overtime-pay.ts';
import { partTimeHourlyMinimum } from './part-time-hourly-minimum.ts';
import { payAndBenefitGrowth } from './pay-and-benefit-growth.ts';
import { payCycle } from './pay-cycle.ts';
import { payInMoney } from './pay-in-money.ts';
import { payOnTime } from './pay-on-time.ts';
import { payPerHour } from './pay-per-hour.ts';
import { payRecordRetention } from './pay-record-retention.ts';
import { payStatement } from './pay-statement.ts';
import { pieceRateOvertime } from './piece-rate-overtime.ts';
import { platformRules } from './platform-rules.ts';
import { quasiEmployeeHourlyMinimum } from './quasi-employee-hourly-minimum.ts';
import { sectorFloor } from './sector-floor.ts';

/** 劳动报酬: the rules of the measure, in the order of the fact sheet; what platforms publish and what follows on arrears last. */
export const rules = [
  monthlyMinimumWage,
  partTimeHourlyMinimum,
  quasiEmployeeHourlyMinimum,
  minimumWageRow,
  payOnTime,
  payCycle,
  payInMoney,
  payStatement,
  payRecordRetention,
  damageDeductionCap,
  deductionProof,
  overtimePay,
  overtimeBase,
  pieceRateOvertime,
  holidayPay,
  sectorFloor,
  ...platformRules,
];

export type { GrowthMonth } from './pay-and-benefit-growth.ts';
export type { PayRate, PayRates } from './pay-rates.ts';

/** The numbers watched beside them; they judge nobody. */
export const indicators = [payPerHour, payAndBenefitGrowth] as const;

export { countedPay, leftOutOfPay, unreportedPart } from './counted-pay.ts';
export { procedures } from './procedures.ts';
