/** Names of the exchange's tables on 行业协商登记（措施六、七、十八）. */
export const sectorTables = [] as const;
