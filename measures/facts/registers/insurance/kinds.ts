/** Facts on 社会保险和经办（措施九、十三）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface InsuranceFacts {}
