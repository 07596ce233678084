/** Names of the exchange's tables on 规则公示和协商（措施十一）. */
export const consultationTables = [] as const;
