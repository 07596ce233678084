/** Facts on 合作用工（措施四）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface PartnersFacts {}
