/** Names of the exchange's tables on 工伤和职业伤害（措施十）. */
export const injuryTables = [] as const;
