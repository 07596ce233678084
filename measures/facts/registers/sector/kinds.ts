/** Facts on 行业协商登记（措施六、七、十八）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface SectorFacts {}
