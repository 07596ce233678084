/** Names of the exchange's tables on rule texts and negotiation (measure 11). */
export const consultationTables = ['ruleVersion', 'negotiationRequest'] as const;
