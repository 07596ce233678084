/** Tables of the exchange on 社会保险和经办（措施九、十三）. */
export const insurance = {};
