/** Facts on 工伤和职业伤害（措施十）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface InjuryFacts {}
