/** Tables of the exchange on 用工指导（措施一）. */
export const guidance = {};
