/** Tables of the exchange on 劳动关系认定要素（措施二）. */
export const classification = {};
