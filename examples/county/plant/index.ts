import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';
import { plantArrears } from './arrears.ts';
import { classificationEnterprises, classificationPlantings } from './classification.ts';
import { consultationEnterprises, consultationPlantings } from './consultation.ts';
import { plantContinuousOrderTime } from './continuous-order-time.ts';
import { contractsEnterprises, contractsPlantings } from './contracts.ts';
import { plantFeedEdges } from './feed-edges.ts';
import { gappyPlatform, plantConflict, plantGap, plantLateCorrection, plantSilence } from './feed-packages.ts';
import { plantRowDefects, plantSessionDefects, plantWeatherMark } from './feed-rows.ts';
import { guidanceEnterprises, guidancePlantings } from './guidance.ts';
import { heatEnterprises, plantHeat, plantHeatEdges, plantSevereWeather, plantSevereWeatherEdges } from './heat.ts';
import { hiringEnterprises, hiringPlantings } from './hiring.ts';
import { plantHolidayEdges } from './holiday-edges.ts';
import { plantHolidayPay } from './holiday-pay.ts';
import { injuryEnterprises, injuryPlantings } from './injury.ts';
import { plantOrderPremium, plantRealNameAccount } from './injury-orders.ts';
import { insuranceEnterprises, insurancePlantings } from './insurance.ts';
import { plantLimitEdges } from './limit-edges.ts';
import { partnersEnterprises, partnersPlantings } from './partners.ts';
import { plantDamageDeductionCap, plantDeductionProof, plantPremiumCharged } from './pay-deductions.ts';
import {
  plantMinimumWageRow,
  plantMonthlyMinimumWage,
  plantPartTimeHourlyMinimum,
  plantQuasiEmployeeHourlyMinimum,
} from './pay-floor.ts';
import { plantOvertimeBase, plantOvertimePay, plantPieceRateOvertime } from './pay-overtime.ts';
import { plantPayCycle, plantPayInMoney, plantPayOnTime, plantPayStatement } from './pay-payment.ts';
import { plantPremiums } from './premiums.ts';
import { plantCompulsoryPurchase } from './purchases.ts';
import { plantDrivingIn24Hours, plantDrivingRest } from './rest-driving.ts';
import { plantDailyOvertime, plantEmployeesWeek, plantMonthlyOvertime } from './rest-employees.ts';
import {
  plantDailyPromptAndStop,
  plantDeliveryTimeSpeed,
  plantEightHourConfirmation,
  plantPromptAndStop,
  plantRidersWeek,
} from './rest-riders.ts';
import { plantRuleChangeNotice, plantTakeRate, plantTakeRateShown } from './ride.ts';
import { plantRideLabour, rideItemsPlatform } from './ride-labour.ts';
import { safetyEnterprises, safetyPlantings } from './safety.ts';
import { plantAtWork, plantPeople, safetyPeopleEnterprises } from './safety-people.ts';
import { domesticPlatform, plantSectorFloor } from './sector.ts';
import { sectorEnterprises, sectorPlantings } from './sector-registers.ts';
import { signingEnterprises, signingPlantings } from './signing.ts';
import { employers, plantCycleHours, plantSpecialHours } from './special-hours.ts';
import { plantStations, stations } from './stations.ts';
import { plantUnclear } from './unclear.ts';

/** Small enterprises that only exist for what is planted in them. */
export const plantedEnterprises: readonly Profile[] = [
  ...stations,
  ...employers,
  gappyPlatform,
  rideItemsPlatform,
  domesticPlatform,
  ...guidanceEnterprises,
  ...classificationEnterprises,
  ...contractsEnterprises,
  ...partnersEnterprises,
  ...hiringEnterprises,
  ...safetyEnterprises,
  ...safetyPeopleEnterprises,
  ...heatEnterprises,
  ...insuranceEnterprises,
  ...injuryEnterprises,
  ...consultationEnterprises,
  ...sectorEnterprises,
  ...signingEnterprises,
];

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
  plantDrivingRest,
  plantDrivingIn24Hours,
  plantSpecialHours,
  plantCycleHours,
  plantMonthlyMinimumWage,
  plantPartTimeHourlyMinimum,
  plantQuasiEmployeeHourlyMinimum,
  plantMinimumWageRow,
  plantPayOnTime,
  plantPayCycle,
  plantPayInMoney,
  plantPayStatement,
  plantOvertimePay,
  plantOvertimeBase,
  plantPieceRateOvertime,
  plantDamageDeductionCap,
  plantDeductionProof,
  plantCompulsoryPurchase,
  plantHolidayPay,
  plantTakeRate,
  plantTakeRateShown,
  plantRuleChangeNotice,
  plantRideLabour,
  plantSectorFloor,
  plantArrears,
  plantOrderPremium,
  plantRealNameAccount,
  plantPremiumCharged,
  plantStations,
  plantPremiums,
  plantRowDefects,
  plantSessionDefects,
  plantWeatherMark,
  plantGap,
  plantSilence,
  plantConflict,
  plantLateCorrection,
  plantUnclear,
  plantLimitEdges,
  plantHolidayEdges,
  plantFeedEdges,
  ...guidancePlantings,
  ...classificationPlantings,
  ...contractsPlantings,
  ...partnersPlantings,
  ...hiringPlantings,
  ...safetyPlantings,
  plantPeople,
  plantAtWork,
  plantHeat,
  plantSevereWeather,
  ...insurancePlantings,
  ...injuryPlantings,
  ...consultationPlantings,
  ...sectorPlantings,
  ...signingPlantings,
  // Last, so that everybody before keeps the number they had.
  plantHeatEdges,
  plantSevereWeatherEdges,
];
