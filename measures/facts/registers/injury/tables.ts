/** Names of the exchange's tables on work injury and occupational injury protection (measure 10). */
export const injuryTables = [
  'injuryCover',
  'coverAbsence',
  'commercialPolicy',
  'injuryCase',
  'workInjuryCase',
  'injuryAppraisal',
  'medicalInvoice',
  'benefitSheet',
] as const;
