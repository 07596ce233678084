/** Names of the exchange's tables on partners (measure 4). */
export const partnersTables = [
  'partner',
  'licence',
  'assignment',
  'dispatchCount',
  'partnerAudit',
  'auxiliaryPost',
  'workerFee',
  'relationNotice',
] as const;
