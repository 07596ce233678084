/** Names of the exchange's tables on safety (measure 8). */
export const safetyTables = [
  'safetyPost',
  'safetyAppointment',
  'safetyDuty',
  'safetyCard',
  'standardisation',
  'changeSignOff',
  'hazardCheck',
  'trainingRecord',
  'managerTraining',
  'appraisalIndicator',
  'conditionChannel',
  'unwellReport',
  'accident',
  'heatDay',
  'weatherSignal',
  'riderVehicle',
] as const;
