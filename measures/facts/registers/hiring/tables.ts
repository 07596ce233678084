/** Names of the exchange's tables on hiring (measure 5). */
export const hiringTables = [
  'vacancy',
  'hiringItem',
  'documentHeld',
  'dismissal',
  'hiringRecord',
  'accountLimit',
  'joiningConsent',
] as const;
