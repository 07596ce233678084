/** Names of the exchange's tables on 合作用工（措施四）. */
export const partnersTables = [] as const;
