/** Tables of the exchange on 行业协商登记（措施六、七、十八）. */
export const sector = {};
