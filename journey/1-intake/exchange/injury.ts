/** Tables of the exchange on 工伤和职业伤害（措施十）. */
export const injury = {};
