import type { Behind, Recount } from '../facts/recount.ts';

/** Counts a fact of one kind again from the rows an explanation lists. */
export type Recounting = (behind: Behind, to: Recount) => void;
