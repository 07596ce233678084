import type { Rule } from '../rule.ts';
import { accidentGrade } from './accident-grade.ts';
import { accidentReportTime } from './accident-report-time.ts';
import { accidentSupplement } from './accident-supplement.ts';
import { chiefEngineerSignOff } from './chief-engineer-sign-off.ts';
import { conditionChannel } from './condition-channel.ts';
import { controllerDuties } from './controller-duties.ts';
import { harmfulIndicator } from './harmful-indicator.ts';
import { hazardCheckCycle } from './hazard-check-cycle.ts';
import { hazardChecks } from './hazard-checks.ts';
import { healthTraining } from './health-training.ts';
import { heatAllowance } from './heat-allowance.ts';
import { heatAllowanceNational } from './heat-allowance-national.ts';
import { heatMidday } from './heat-midday.ts';
import { heatOutdoorHours } from './heat-outdoor-hours.ts';
import { heatOvertime } from './heat-overtime.ts';
import { heatStop } from './heat-stop.ts';
import { helmetAndVehicle } from './helmet-and-vehicle.ts';
import { initialTraining } from './initial-training.ts';
import { mainPersonDuties } from './main-person-duties.ts';
import { managerTraining } from './manager-training.ts';
import { operatingCardGiven } from './operating-card-given.ts';
import { operatingCardRead } from './operating-card-read.ts';
import { responsibilityPosts } from './responsibility-posts.ts';
import { responsibilitySystem } from './responsibility-system.ts';
import { safetyDirector } from './safety-director.ts';
import { safetyStaff } from './safety-staff.ts';
import { severeWeatherLateness } from './severe-weather-lateness.ts';
import { severeWeatherLimits } from './severe-weather-limits.ts';
import { severeWeatherMeasures } from './severe-weather-measures.ts';
import { standardisationValid } from './standardisation-valid.ts';
import { unwellReportAnswered } from './unwell-report-answered.ts';
import { yearlyTraining } from './yearly-training.ts';

/** 劳动安全: the rules of the measure. */
export const rules: readonly Rule[] = [
  responsibilityPosts,
  responsibilitySystem,
  safetyStaff,
  safetyDirector,
  mainPersonDuties,
  controllerDuties,
  conditionChannel,
  operatingCardGiven,
  operatingCardRead,
  standardisationValid,
  chiefEngineerSignOff,
  hazardCheckCycle,
  hazardChecks,
  initialTraining,
  yearlyTraining,
  healthTraining,
  managerTraining,
  harmfulIndicator,
  unwellReportAnswered,
  helmetAndVehicle,
  accidentReportTime,
  accidentGrade,
  accidentSupplement,
  heatOvertime,
  heatOutdoorHours,
  heatMidday,
  heatStop,
  heatAllowance,
  heatAllowanceNational,
  severeWeatherMeasures,
  severeWeatherLimits,
  severeWeatherLateness,
];

export { words } from './plain-words.ts';
