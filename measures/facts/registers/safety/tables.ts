/** Names of the exchange's tables on 安全生产和劳动保护（措施八）. */
export const safetyTables = [] as const;
