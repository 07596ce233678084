/** Names of the exchange's tables on social insurance and its handling (measures 9 and 13). */
export const insuranceTables = [
  'socialEnrolment',
  'contribution',
  'insuranceGuidance',
  'enrolmentApplication',
  'supportMethod',
  'insuranceService',
  'serviceChannel',
  'entitlementLoss',
] as const;
