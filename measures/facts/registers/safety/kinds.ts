/** Facts on 安全生产和劳动保护（措施八）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface SafetyFacts {}
