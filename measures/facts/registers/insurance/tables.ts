/** Names of the exchange's tables on 社会保险和经办（措施九、十三）. */
export const insuranceTables = [] as const;
