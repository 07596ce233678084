/** Names of the exchange's tables on 劳动关系认定要素（措施二）. */
export const classificationTables = [] as const;
