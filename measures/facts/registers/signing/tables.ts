/** Names of the exchange's tables on electronic signing (measure 2). */
export const signingTables = ['signing'] as const;
