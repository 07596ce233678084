/** Facts on 用工指导（措施一）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface GuidanceFacts {}
