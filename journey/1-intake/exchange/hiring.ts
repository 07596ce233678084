/** Tables of the exchange on 平等就业（措施五）. */
export const hiring = {};
