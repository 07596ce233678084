/** Tables of the exchange on 规则公示和协商（措施十一）. */
export const consultation = {};
