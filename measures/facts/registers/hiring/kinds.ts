/** Facts on 平等就业（措施五）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface HiringFacts {}
