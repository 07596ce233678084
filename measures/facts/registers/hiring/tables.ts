/** Names of the exchange's tables on 平等就业（措施五）. */
export const hiringTables = [] as const;
