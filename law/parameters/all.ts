import { accidentReportSeconds } from './accident-report-seconds.ts';
import { accidentSupplementDays } from './accident-supplement-days.ts';
import { accidentSupplementDaysTraffic } from './accident-supplement-days-traffic.ts';
import { appraisalDays } from './appraisal-days.ts';
import { appraisalExtensionDays } from './appraisal-extension-days.ts';
import { appraisalReviewMonths } from './appraisal-review-months.ts';
import { arrearsCompensationLeast } from './arrears-compensation-least.ts';
import { arrearsCompensationMost } from './arrears-compensation-most.ts';
import { averageWageAnnual } from './average-wage-annual.ts';
import { caseReminderFirstDays } from './case-reminder-first-days.ts';
import { caseReminderLastDays } from './case-reminder-last-days.ts';
import { classManagedValue } from './class-managed-value.ts';
import { classOwnValue } from './class-own-value.ts';
import { classStrongFactors } from './class-strong-factors.ts';
import { classStrongValue } from './class-strong-value.ts';
import { classUnknownFactors } from './class-unknown-factors.ts';
import { coachDriving24hSeconds } from './coach-driving-24h-seconds.ts';
import { coachDrivingDayContinuousSeconds } from './coach-driving-day-continuous-seconds.ts';
import { coachDrivingNightContinuousSeconds } from './coach-driving-night-continuous-seconds.ts';
import { coachDrivingWeekSeconds } from './coach-driving-week-seconds.ts';
import { continuityMonths } from './continuity-months.ts';
import { contractRetentionYears } from './contract-retention-years.ts';
import { contributionBaseCeiling } from './contribution-base-ceiling.ts';
import { contributionBaseFloor } from './contribution-base-floor.ts';
import { contributionLargeAmountEmployee } from './contribution-large-amount-employee.ts';
import { contributionRateLargeAmountEmployer } from './contribution-rate-large-amount-employer.ts';
import { contributionRateMedicalEmployee } from './contribution-rate-medical-employee.ts';
import { contributionRateMedicalEmployer } from './contribution-rate-medical-employer.ts';
import { contributionRatePensionEmployee } from './contribution-rate-pension-employee.ts';
import { contributionRatePensionEmployer } from './contribution-rate-pension-employer.ts';
import { contributionRateUnemploymentEmployee } from './contribution-rate-unemployment-employee.ts';
import { contributionRateUnemploymentEmployeeStatutory } from './contribution-rate-unemployment-employee-statutory.ts';
import { contributionRateUnemploymentEmployer } from './contribution-rate-unemployment-employer.ts';
import { contributionRateUnemploymentEmployerStatutory } from './contribution-rate-unemployment-employer-statutory.ts';
import { contributionRateWorkInjuryClass1 } from './contribution-rate-work-injury-class-1.ts';
import { contributionRateWorkInjuryClass2 } from './contribution-rate-work-injury-class-2.ts';
import { contributionRateWorkInjuryClass3 } from './contribution-rate-work-injury-class-3.ts';
import { contributionRateWorkInjuryClass4 } from './contribution-rate-work-injury-class-4.ts';
import { contributionRateWorkInjuryClass5 } from './contribution-rate-work-injury-class-5.ts';
import { contributionRateWorkInjuryClass6 } from './contribution-rate-work-injury-class-6.ts';
import { contributionRateWorkInjuryClass7 } from './contribution-rate-work-injury-class-7.ts';
import { contributionRateWorkInjuryClass8 } from './contribution-rate-work-injury-class-8.ts';
import { criminalManyWorkers } from './criminal-many-workers.ts';
import { criminalManyWorkersFen } from './criminal-many-workers-fen.ts';
import { criminalManyWorkersNationalLeast } from './criminal-many-workers-national-least.ts';
import { criminalManyWorkersNationalMost } from './criminal-many-workers-national-most.ts';
import { criminalOneWorkerFen } from './criminal-one-worker-fen.ts';
import { criminalOneWorkerMonths } from './criminal-one-worker-months.ts';
import { criminalOneWorkerNationalLeast } from './criminal-one-worker-national-least.ts';
import { criminalOneWorkerNationalMost } from './criminal-one-worker-national-most.ts';
import { crossPlatformContinuousSeconds } from './cross-platform-continuous-seconds.ts';
import { damageDeductionShare } from './damage-deduction-share.ts';
import { deathGrantMultiple } from './death-grant-multiple.ts';
import { deemedOpenEndedMonths } from './deemed-open-ended-months.ts';
import { deliveryContinuousOrderSeconds } from './delivery-continuous-order-seconds.ts';
import { deliveryDailyOrderSeconds } from './delivery-daily-order-seconds.ts';
import { deliveryRestDaysPerWeek } from './delivery-rest-days-per-week.ts';
import { deliveryStopSeconds } from './delivery-stop-seconds.ts';
import { deliveryTimePercentile } from './delivery-time-percentile.ts';
import { dependantShareLone } from './dependant-share-lone.ts';
import { dependantShareOther } from './dependant-share-other.ts';
import { dependantShareSpouse } from './dependant-share-spouse.ts';
import { disabilityAllowanceShareGrade1 } from './disability-allowance-share-grade-1.ts';
import { disabilityAllowanceShareGrade2 } from './disability-allowance-share-grade-2.ts';
import { disabilityAllowanceShareGrade3 } from './disability-allowance-share-grade-3.ts';
import { disabilityAllowanceShareGrade4 } from './disability-allowance-share-grade-4.ts';
import { disabilityAllowanceShareGrade5 } from './disability-allowance-share-grade-5.ts';
import { disabilityAllowanceShareGrade6 } from './disability-allowance-share-grade-6.ts';
import { disabilityMonthsGrade1 } from './disability-months-grade-1.ts';
import { disabilityMonthsGrade2 } from './disability-months-grade-2.ts';
import { disabilityMonthsGrade3 } from './disability-months-grade-3.ts';
import { disabilityMonthsGrade4 } from './disability-months-grade-4.ts';
import { disabilityMonthsGrade5 } from './disability-months-grade-5.ts';
import { disabilityMonthsGrade6 } from './disability-months-grade-6.ts';
import { disabilityMonthsGrade7 } from './disability-months-grade-7.ts';
import { disabilityMonthsGrade8 } from './disability-months-grade-8.ts';
import { disabilityMonthsGrade9 } from './disability-months-grade-9.ts';
import { disabilityMonthsGrade10 } from './disability-months-grade-10.ts';
import { dispatchContractMonths } from './dispatch-contract-months.ts';
import { dispatchRatioLimit } from './dispatch-ratio-limit.ts';
import { dispatchRenewalDays } from './dispatch-renewal-days.ts';
import { doublePayMonths } from './double-pay-months.ts';
import { drawFindingMonths } from './draw-finding-months.ts';
import { drawWeightFindingMost } from './draw-weight-finding-most.ts';
import { drawWeightFindingStep } from './draw-weight-finding-step.ts';
import { drawWeightGradeA } from './draw-weight-grade-a.ts';
import { drawWeightGradeB } from './draw-weight-grade-b.ts';
import { drawWeightGradeC } from './draw-weight-grade-c.ts';
import { drawWeightUngraded } from './draw-weight-ungraded.ts';
import { drivingContinuousSeconds } from './driving-continuous-seconds.ts';
import { drivingRestSeconds } from './driving-rest-seconds.ts';
import { eBikeLaneSpeed } from './e-bike-lane-speed.ts';
import { eBikeSpeed } from './e-bike-speed.ts';
import { employeePayCycleMonths } from './employee-pay-cycle-months.ts';
import { excessHoursFineLeast } from './excess-hours-fine-least.ts';
import { excessHoursFineMost } from './excess-hours-fine-most.ts';
import { feedArrivalHoursOrder } from './feed-arrival-hours-order.ts';
import { feedArrivalHoursPay } from './feed-arrival-hours-pay.ts';
import { feedArrivalHoursSession } from './feed-arrival-hours-session.ts';
import { feedClockToleranceSeconds } from './feed-clock-tolerance-seconds.ts';
import { feedCorrectionDays } from './feed-correction-days.ts';
import { feedGapUsualRows } from './feed-gap-usual-rows.ts';
import { feedPayTolerance } from './feed-pay-tolerance.ts';
import { feedPlaceDistance } from './feed-place-distance.ts';
import { feedPlaceReach } from './feed-place-reach.ts';
import { feedSessionLimitSeconds } from './feed-session-limit-seconds.ts';
import { feedSumToleranceSeconds } from './feed-sum-tolerance-seconds.ts';
import { feedTopSpeed } from './feed-top-speed.ts';
import { feedWeatherPlatforms } from './feed-weather-platforms.ts';
import { feedZeroDistanceSeconds } from './feed-zero-distance-seconds.ts';
import { fixedTermsBeforeOpen } from './fixed-terms-before-open.ts';
import { funeralMonths } from './funeral-months.ts';
import { guidelineAllowanceShare } from './guideline-allowance-share.ts';
import { guidelineContinuousOrderSeconds } from './guideline-continuous-order-seconds.ts';
import { guidelineDailyWorkingSeconds } from './guideline-daily-working-seconds.ts';
import { heatAllowanceGeneralLeast } from './heat-allowance-general-least.ts';
import { heatAllowanceGeneralMost } from './heat-allowance-general-most.ts';
import { heatAllowanceIntenseLeast } from './heat-allowance-intense-least.ts';
import { heatAllowanceIntenseMost } from './heat-allowance-intense-most.ts';
import { heatAllowanceModerateLeast } from './heat-allowance-moderate-least.ts';
import { heatAllowanceModerateMost } from './heat-allowance-moderate-most.ts';
import { heatBandGeneral } from './heat-band-general.ts';
import { heatBandIntense } from './heat-band-intense.ts';
import { heatBandModerate } from './heat-band-moderate.ts';
import { heatHottestHoursSeconds } from './heat-hottest-hours-seconds.ts';
import { heatIndoorAllowanceBand } from './heat-indoor-allowance-band.ts';
import { heatOutdoorLimitSeconds } from './heat-outdoor-limit-seconds.ts';
import { heatSuspensionFromSecond } from './heat-suspension-from-second.ts';
import { heatSuspensionToSecond } from './heat-suspension-to-second.ts';
import { heatWorkplaceLimit } from './heat-workplace-limit.ts';
import { hourlyTestSettlesByPayPeriod } from './hourly-test-settles-by-pay-period.ts';
import { injuryBenefitBaseShare } from './injury-benefit-base-share.ts';
import { injuryBenefitsFollowWorkInjury } from './injury-benefits-follow-work-injury.ts';
import { injuryDecisionWorkdays } from './injury-decision-workdays.ts';
import { injuryFloat } from './injury-float.ts';
import { injuryFloatLeast } from './injury-float-least.ts';
import { injuryFloatMost } from './injury-float-most.ts';
import { injuryFloatStep } from './injury-float-step.ts';
import { injuryLivingSupport } from './injury-living-support.ts';
import { injuryMaterialWorkdays } from './injury-material-workdays.ts';
import { injuryOwnApplicationDays } from './injury-own-application-days.ts';
import { injuryOwnWarningDays } from './injury-own-warning-days.ts';
import { injuryPilotListed } from './injury-pilot-listed.ts';
import { injuryPlatformApplicationDays } from './injury-platform-application-days.ts';
import { injuryPlatformApplicationWorkdays } from './injury-platform-application-workdays.ts';
import { injuryPremiumDelivery } from './injury-premium-delivery.ts';
import { injuryPremiumDeliveryHigh } from './injury-premium-delivery-high.ts';
import { injuryPremiumFreight } from './injury-premium-freight.ts';
import { injuryPremiumRide } from './injury-premium-ride.ts';
import { injuryPremiumTakeaway } from './injury-premium-takeaway.ts';
import { injurySimpleWorkdays } from './injury-simple-workdays.ts';
import { injurySuddenDeathSeconds } from './injury-sudden-death-seconds.ts';
import { inspectionLookBackYears } from './inspection-look-back-years.ts';
import { insuranceGuidanceDays } from './insurance-guidance-days.ts';
import { irregularHoursHolidayMultiplier } from './irregular-hours-holiday-multiplier.ts';
import { jointReminderDays } from './joint-reminder-days.ts';
import { lateContributionFee } from './late-contribution-fee.ts';
import { layoffShare } from './layoff-share.ts';
import { layoffWorkers } from './layoff-workers.ts';
import { limitationWarningFirstDays } from './limitation-warning-first-days.ts';
import { limitationWarningLastDays } from './limitation-warning-last-days.ts';
import { limitationWarningSecondDays } from './limitation-warning-second-days.ts';
import { lumpEmploymentMonthsGrade5 } from './lump-employment-months-grade-5.ts';
import { lumpEmploymentMonthsGrade6 } from './lump-employment-months-grade-6.ts';
import { lumpEmploymentMonthsGrade7 } from './lump-employment-months-grade-7.ts';
import { lumpEmploymentMonthsGrade8 } from './lump-employment-months-grade-8.ts';
import { lumpEmploymentMonthsGrade9 } from './lump-employment-months-grade-9.ts';
import { lumpEmploymentMonthsGrade10 } from './lump-employment-months-grade-10.ts';
import { lumpFullYears } from './lump-full-years.ts';
import { lumpLeastShare } from './lump-least-share.ts';
import { lumpMedicalMonthsGrade5 } from './lump-medical-months-grade-5.ts';
import { lumpMedicalMonthsGrade6 } from './lump-medical-months-grade-6.ts';
import { lumpMedicalMonthsGrade7 } from './lump-medical-months-grade-7.ts';
import { lumpMedicalMonthsGrade8 } from './lump-medical-months-grade-8.ts';
import { lumpMedicalMonthsGrade9 } from './lump-medical-months-grade-9.ts';
import { lumpMedicalMonthsGrade10 } from './lump-medical-months-grade-10.ts';
import { lumpYearReduction } from './lump-year-reduction.ts';
import { mainIncomeShare } from './main-income-share.ts';
import { mandatedSessionShare } from './mandated-session-share.ts';
import { medicalGapMonths } from './medical-gap-months.ts';
import { medicalWaitingMonths } from './medical-waiting-months.ts';
import { minimumWageCoversQuasiEmployees } from './minimum-wage-covers-quasi-employees.ts';
import { minimumWageHourly } from './minimum-wage-hourly.ts';
import { minimumWageIncludesContributions } from './minimum-wage-includes-contributions.ts';
import { minimumWageMonthly } from './minimum-wage-monthly.ts';
import { minimumWageNoticeDays } from './minimum-wage-notice-days.ts';
import { minimumWageTier } from './minimum-wage-tier.ts';
import { nationalUrbanIncome } from './national-urban-income.ts';
import { nearDailyDays } from './near-daily-days.ts';
import { negotiationAnswerDays } from './negotiation-answer-days.ts';
import { negotiationInformationDays } from './negotiation-information-days.ts';
import { nightFromSecond } from './night-from-second.ts';
import { nightToSecond } from './night-to-second.ts';
import { nursingShareComplete } from './nursing-share-complete.ts';
import { nursingShareMost } from './nursing-share-most.ts';
import { nursingSharePartial } from './nursing-share-partial.ts';
import { openEndedYears } from './open-ended-years.ts';
import { otherWorkLeastOffers } from './other-work-least-offers.ts';
import { otherWorkOfferShare } from './other-work-offer-share.ts';
import { outerWeekSeconds } from './outer-week-seconds.ts';
import { outsourcingTellTales } from './outsourcing-tell-tales.ts';
import { overtimeDayNormalSeconds } from './overtime-day-normal-seconds.ts';
import { overtimeDaySpecialSeconds } from './overtime-day-special-seconds.ts';
import { overtimeMonthCountsRestDays } from './overtime-month-counts-rest-days.ts';
import { overtimeMonthSeconds } from './overtime-month-seconds.ts';
import { overtimeMultiplierHoliday } from './overtime-multiplier-holiday.ts';
import { overtimeMultiplierRestDay } from './overtime-multiplier-rest-day.ts';
import { overtimeMultiplierWorkday } from './overtime-multiplier-workday.ts';
import { ownWageLeastShare } from './own-wage-least-share.ts';
import { ownWageMostShare } from './own-wage-most-share.ts';
import { partTimeDayAverageSeconds } from './part-time-day-average-seconds.ts';
import { partTimePayCycleDays } from './part-time-pay-cycle-days.ts';
import { partTimeWeekSeconds } from './part-time-week-seconds.ts';
import { partnerAuditMonths } from './partner-audit-months.ts';
import { payDaysPerMonth } from './pay-days-per-month.ts';
import { payRecordGeneralYears } from './pay-record-general-years.ts';
import { payRecordYears } from './pay-record-years.ts';
import { personalDataRequestWorkdays } from './personal-data-request-workdays.ts';
import { practiceDeliveryOfflineSeconds } from './practice-delivery-offline-seconds.ts';
import { practiceDeliveryPromptSeconds } from './practice-delivery-prompt-seconds.ts';
import { practiceRideBillingExpressSeconds } from './practice-ride-billing-express-seconds.ts';
import { practiceRideBillingPremierSeconds } from './practice-ride-billing-premier-seconds.ts';
import { practiceRideBillingRestSeconds } from './practice-ride-billing-rest-seconds.ts';
import { practiceRideServiceRestSeconds } from './practice-ride-service-rest-seconds.ts';
import { practiceRideServiceSeconds } from './practice-ride-service-seconds.ts';
import { probationLongMonths } from './probation-long-months.ts';
import { probationMiddleMonths } from './probation-middle-months.ts';
import { probationPayShare } from './probation-pay-share.ts';
import { probationShortMonths } from './probation-short-months.ts';
import { probationTermLongMonths } from './probation-term-long-months.ts';
import { probationTermMiddleMonths } from './probation-term-middle-months.ts';
import { probationTermShortMonths } from './probation-term-short-months.ts';
import { promptDelaySeconds } from './prompt-delay-seconds.ts';
import { quasiEmployeePayCycleMonths } from './quasi-employee-pay-cycle-months.ts';
import { reappraisalDays } from './reappraisal-days.ts';
import { refusalCostSeconds } from './refusal-cost-seconds.ts';
import { refusalOfferShare } from './refusal-offer-share.ts';
import { refusalsLeast } from './refusals-least.ts';
import { regularDays } from './regular-days.ts';
import { restDaysPerWeek } from './rest-days-per-week.ts';
import { ruleChangeNoticeMonths } from './rule-change-notice-months.ts';
import { ruleCommentDays } from './rule-comment-days.ts';
import { ruleNoticeDays } from './rule-notice-days.ts';
import { safetyStaffThreshold } from './safety-staff-threshold.ts';
import { selfCheckCorrectionDays } from './self-check-correction-days.ts';
import { serviceChannelDownDays } from './service-channel-down-days.ts';
import { serviceDaysChange } from './service-days-change.ts';
import { serviceDaysEntitlementLoss } from './service-days-entitlement-loss.ts';
import { serviceDaysInjuryReimbursement } from './service-days-injury-reimbursement.ts';
import { serviceDaysMaternityAllowance } from './service-days-maternity-allowance.ts';
import { serviceDaysMedicalReimbursement } from './service-days-medical-reimbursement.ts';
import { serviceDaysPensionTransfer } from './service-days-pension-transfer.ts';
import { serviceDaysRegistration } from './service-days-registration.ts';
import { severeWeatherActSeconds } from './severe-weather-act-seconds.ts';
import { severeWeatherDistanceMetres } from './severe-weather-distance-metres.ts';
import { severeWeatherExtendLevel } from './severe-weather-extend-level.ts';
import { severeWeatherLimitLevel } from './severe-weather-limit-level.ts';
import { severeWeatherNearLevel } from './severe-weather-near-level.ts';
import { severeWeatherOrdersAtOnce } from './severe-weather-orders-at-once.ts';
import { severeWeatherStopLevel } from './severe-weather-stop-level.ts';
import { severeWeatherWaiveLevel } from './severe-weather-waive-level.ts';
import { signingMonths } from './signing-months.ts';
import { signingWarningDays } from './signing-warning-days.ts';
import { slackPayCycles } from './slack-pay-cycles.ts';
import { smallCellLeastPeople } from './small-cell-least-people.ts';
import { socialRegistrationDays } from './social-registration-days.ts';
import { soleTraderAddressWorkers } from './sole-trader-address-workers.ts';
import { soleTraderDays } from './sole-trader-days.ts';
import { staffRollFields } from './staff-roll-fields.ts';
import { standardCycleMonthSeconds } from './standard-cycle-month-seconds.ts';
import { standardCycleQuarterSeconds } from './standard-cycle-quarter-seconds.ts';
import { standardCycleYearSeconds } from './standard-cycle-year-seconds.ts';
import { standardDaySeconds } from './standard-day-seconds.ts';
import { standardWeekSeconds } from './standard-week-seconds.ts';
import { statutoryHolidaysPerYear } from './statutory-holidays-per-year.ts';
import { takeRateAverageCeiling } from './take-rate-average-ceiling.ts';
import { takeRateAverageOrders } from './take-rate-average-orders.ts';
import { takeRateCeiling } from './take-rate-ceiling.ts';
import { temporaryPostMonths } from './temporary-post-months.ts';
import { trainingHoursInitial } from './training-hours-initial.ts';
import { trainingHoursManagerInitial } from './training-hours-manager-initial.ts';
import { trainingHoursManagerYearly } from './training-hours-manager-yearly.ts';
import { trainingHoursYearly } from './training-hours-yearly.ts';
import { treatmentPayExtensionMonths } from './treatment-pay-extension-months.ts';
import { treatmentPayMonths } from './treatment-pay-months.ts';
import { truckDriving24hSeconds } from './truck-driving-24h-seconds.ts';
import { vacancyValidityDays } from './vacancy-validity-days.ts';
import { wageClueOnTimeShare } from './wage-clue-on-time-share.ts';
import { workInjuryApplicationDays } from './work-injury-application-days.ts';
import { workInjuryDecisionDays } from './work-injury-decision-days.ts';
import { workInjuryFloatClass1Least } from './work-injury-float-class-1-least.ts';
import { workInjuryFloatClass1Most } from './work-injury-float-class-1-most.ts';
import { workInjuryFloatOtherClassesLeast } from './work-injury-float-other-classes-least.ts';
import { workInjuryFloatOtherClassesMost } from './work-injury-float-other-classes-most.ts';
import { workInjuryOwnMonths } from './work-injury-own-months.ts';
import { workInjurySimpleDays } from './work-injury-simple-days.ts';
import { workInjuryWarningMonths } from './work-injury-warning-months.ts';
import { workingDaysPerMonth } from './working-days-per-month.ts';
import { workingDaysPerQuarter } from './working-days-per-quarter.ts';
import { workingDaysPerYear } from './working-days-per-year.ts';

/** Every parameter that ships, one file each; a test reads the folder and fails when one is missing here. */
export const shippedParameters = [
  arrearsCompensationLeast,
  arrearsCompensationMost,
  averageWageAnnual,
  classManagedValue,
  classOwnValue,
  classStrongFactors,
  classStrongValue,
  classUnknownFactors,
  coachDriving24hSeconds,
  coachDrivingDayContinuousSeconds,
  coachDrivingNightContinuousSeconds,
  coachDrivingWeekSeconds,
  continuityMonths,
  contributionBaseCeiling,
  contributionBaseFloor,
  contributionLargeAmountEmployee,
  contributionRateLargeAmountEmployer,
  contributionRateMedicalEmployee,
  contributionRateMedicalEmployer,
  contributionRatePensionEmployee,
  contributionRatePensionEmployer,
  contributionRateUnemploymentEmployee,
  contributionRateUnemploymentEmployeeStatutory,
  contributionRateUnemploymentEmployer,
  contributionRateUnemploymentEmployerStatutory,
  contributionRateWorkInjuryClass1,
  contributionRateWorkInjuryClass2,
  contributionRateWorkInjuryClass3,
  contributionRateWorkInjuryClass4,
  contributionRateWorkInjuryClass5,
  contributionRateWorkInjuryClass6,
  contributionRateWorkInjuryClass7,
  contributionRateWorkInjuryClass8,
  criminalManyWorkers,
  criminalManyWorkersFen,
  criminalManyWorkersNationalLeast,
  criminalManyWorkersNationalMost,
  criminalOneWorkerFen,
  criminalOneWorkerMonths,
  criminalOneWorkerNationalLeast,
  criminalOneWorkerNationalMost,
  crossPlatformContinuousSeconds,
  damageDeductionShare,
  deliveryContinuousOrderSeconds,
  deliveryDailyOrderSeconds,
  deliveryRestDaysPerWeek,
  deliveryStopSeconds,
  deliveryTimePercentile,
  drivingContinuousSeconds,
  drivingRestSeconds,
  eBikeLaneSpeed,
  eBikeSpeed,
  employeePayCycleMonths,
  excessHoursFineLeast,
  excessHoursFineMost,
  feedArrivalHoursOrder,
  feedArrivalHoursPay,
  feedArrivalHoursSession,
  feedClockToleranceSeconds,
  feedCorrectionDays,
  feedGapUsualRows,
  feedPayTolerance,
  feedPlaceDistance,
  feedPlaceReach,
  feedSessionLimitSeconds,
  feedSumToleranceSeconds,
  feedTopSpeed,
  feedWeatherPlatforms,
  feedZeroDistanceSeconds,
  guidelineAllowanceShare,
  guidelineContinuousOrderSeconds,
  guidelineDailyWorkingSeconds,
  heatAllowanceGeneralLeast,
  heatAllowanceGeneralMost,
  heatAllowanceIntenseLeast,
  heatAllowanceIntenseMost,
  heatAllowanceModerateLeast,
  heatAllowanceModerateMost,
  heatBandGeneral,
  heatBandIntense,
  heatBandModerate,
  heatHottestHoursSeconds,
  heatIndoorAllowanceBand,
  heatOutdoorLimitSeconds,
  heatSuspensionFromSecond,
  heatSuspensionToSecond,
  heatWorkplaceLimit,
  hourlyTestSettlesByPayPeriod,
  injuryFloat,
  injuryFloatLeast,
  injuryFloatMost,
  injuryFloatStep,
  injuryPilotListed,
  injuryPremiumDelivery,
  injuryPremiumDeliveryHigh,
  injuryPremiumFreight,
  injuryPremiumRide,
  injuryPremiumTakeaway,
  inspectionLookBackYears,
  irregularHoursHolidayMultiplier,
  mainIncomeShare,
  mandatedSessionShare,
  minimumWageCoversQuasiEmployees,
  minimumWageHourly,
  minimumWageIncludesContributions,
  minimumWageMonthly,
  minimumWageNoticeDays,
  minimumWageTier,
  nearDailyDays,
  nightFromSecond,
  nightToSecond,
  outerWeekSeconds,
  overtimeDayNormalSeconds,
  overtimeDaySpecialSeconds,
  overtimeMonthCountsRestDays,
  overtimeMonthSeconds,
  overtimeMultiplierHoliday,
  overtimeMultiplierRestDay,
  overtimeMultiplierWorkday,
  partTimeDayAverageSeconds,
  partTimePayCycleDays,
  partTimeWeekSeconds,
  payDaysPerMonth,
  payRecordGeneralYears,
  payRecordYears,
  practiceDeliveryOfflineSeconds,
  practiceDeliveryPromptSeconds,
  practiceRideBillingExpressSeconds,
  practiceRideBillingPremierSeconds,
  practiceRideBillingRestSeconds,
  practiceRideServiceRestSeconds,
  practiceRideServiceSeconds,
  promptDelaySeconds,
  quasiEmployeePayCycleMonths,
  refusalCostSeconds,
  refusalOfferShare,
  refusalsLeast,
  regularDays,
  restDaysPerWeek,
  ruleChangeNoticeMonths,
  standardCycleMonthSeconds,
  standardCycleQuarterSeconds,
  standardCycleYearSeconds,
  standardDaySeconds,
  standardWeekSeconds,
  statutoryHolidaysPerYear,
  takeRateAverageCeiling,
  takeRateAverageOrders,
  takeRateCeiling,
  truckDriving24hSeconds,
  vacancyValidityDays,
  workInjuryFloatClass1Least,
  workInjuryFloatClass1Most,
  workInjuryFloatOtherClassesLeast,
  workInjuryFloatOtherClassesMost,
  workingDaysPerMonth,
  workingDaysPerQuarter,
  workingDaysPerYear,
  socialRegistrationDays,
  lateContributionFee,
  insuranceGuidanceDays,
  medicalWaitingMonths,
  medicalGapMonths,
  serviceDaysRegistration,
  serviceDaysChange,
  serviceDaysMedicalReimbursement,
  serviceDaysMaternityAllowance,
  serviceDaysInjuryReimbursement,
  serviceDaysEntitlementLoss,
  serviceDaysPensionTransfer,
  serviceChannelDownDays,
  safetyStaffThreshold,
  severeWeatherWaiveLevel,
  severeWeatherStopLevel,
  severeWeatherDistanceMetres,
  severeWeatherNearLevel,
  severeWeatherOrdersAtOnce,
  severeWeatherLimitLevel,
  severeWeatherExtendLevel,
  severeWeatherActSeconds,
  trainingHoursInitial,
  trainingHoursYearly,
  trainingHoursManagerInitial,
  trainingHoursManagerYearly,
  accidentReportSeconds,
  accidentSupplementDays,
  accidentSupplementDaysTraffic,
  soleTraderDays,
  soleTraderAddressWorkers,
  injuryPlatformApplicationWorkdays,
  injuryPlatformApplicationDays,
  injuryOwnApplicationDays,
  injuryOwnWarningDays,
  injuryMaterialWorkdays,
  injuryDecisionWorkdays,
  injurySimpleWorkdays,
  injurySuddenDeathSeconds,
  injuryBenefitsFollowWorkInjury,
  injuryBenefitBaseShare,
  injuryLivingSupport,
  workInjuryApplicationDays,
  workInjuryOwnMonths,
  workInjuryWarningMonths,
  workInjuryDecisionDays,
  workInjurySimpleDays,
  appraisalDays,
  appraisalExtensionDays,
  reappraisalDays,
  appraisalReviewMonths,
  disabilityMonthsGrade1,
  disabilityMonthsGrade2,
  disabilityMonthsGrade3,
  disabilityMonthsGrade4,
  disabilityMonthsGrade5,
  disabilityMonthsGrade6,
  disabilityMonthsGrade7,
  disabilityMonthsGrade8,
  disabilityMonthsGrade9,
  disabilityMonthsGrade10,
  disabilityAllowanceShareGrade1,
  disabilityAllowanceShareGrade2,
  disabilityAllowanceShareGrade3,
  disabilityAllowanceShareGrade4,
  disabilityAllowanceShareGrade5,
  disabilityAllowanceShareGrade6,
  nursingShareComplete,
  nursingShareMost,
  nursingSharePartial,
  treatmentPayMonths,
  treatmentPayExtensionMonths,
  funeralMonths,
  dependantShareSpouse,
  dependantShareOther,
  dependantShareLone,
  deathGrantMultiple,
  ownWageLeastShare,
  ownWageMostShare,
  nationalUrbanIncome,
  lumpMedicalMonthsGrade5,
  lumpMedicalMonthsGrade6,
  lumpMedicalMonthsGrade7,
  lumpMedicalMonthsGrade8,
  lumpMedicalMonthsGrade9,
  lumpMedicalMonthsGrade10,
  lumpEmploymentMonthsGrade5,
  lumpEmploymentMonthsGrade6,
  lumpEmploymentMonthsGrade7,
  lumpEmploymentMonthsGrade8,
  lumpEmploymentMonthsGrade9,
  lumpEmploymentMonthsGrade10,
  lumpFullYears,
  lumpYearReduction,
  lumpLeastShare,
  signingMonths,
  staffRollFields,
  probationLongMonths,
  probationMiddleMonths,
  probationShortMonths,
  probationTermLongMonths,
  probationTermMiddleMonths,
  probationTermShortMonths,
  signingWarningDays,
  deemedOpenEndedMonths,
  doublePayMonths,
  openEndedYears,
  otherWorkLeastOffers,
  otherWorkOfferShare,
  fixedTermsBeforeOpen,
  contractRetentionYears,
  probationPayShare,
  dispatchRatioLimit,
  temporaryPostMonths,
  dispatchContractMonths,
  dispatchRenewalDays,
  outsourcingTellTales,
  partnerAuditMonths,
  ruleNoticeDays,
  ruleCommentDays,
  negotiationAnswerDays,
  negotiationInformationDays,
  selfCheckCorrectionDays,
  personalDataRequestWorkdays,
  layoffWorkers,
  layoffShare,
  slackPayCycles,
  smallCellLeastPeople,
  drawWeightGradeA,
  drawWeightGradeB,
  drawWeightGradeC,
  drawWeightUngraded,
  drawWeightFindingStep,
  drawWeightFindingMost,
  drawFindingMonths,
  wageClueOnTimeShare,
  limitationWarningFirstDays,
  limitationWarningSecondDays,
  limitationWarningLastDays,
  caseReminderFirstDays,
  caseReminderLastDays,
  jointReminderDays,
] as const;
