/** Facts on 规则公示和协商（措施十一）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface ConsultationFacts {}
