/** Names of the exchange's tables on classification (measure 2). */
export const classificationTables = [
  'workArrangement',
  'classAnswer',
  'soleTrader',
  'manager',
  'conversion',
  'evidencePack',
] as const;
