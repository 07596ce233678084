/** Tables of the exchange on 合作用工（措施四）. */
export const partners = {};
