/** Facts on 劳动关系认定要素（措施二）, by kind. */
// biome-ignore lint/suspicious/noEmptyInterface: its first kind is still to come
export interface ClassificationFacts {}
