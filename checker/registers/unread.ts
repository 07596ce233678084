/**
 * Rules this checker has no reading of yet: it refuses an explanation of theirs, saying that it does not know the rule.
 * A rule leaves this list when its reading is written from the sheet; one that is in neither fails the tests.
 */
export const unread: readonly string[] = [];
