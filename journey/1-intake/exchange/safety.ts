/** Tables of the exchange on 安全生产和劳动保护（措施八）. */
export const safety = {};
