import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { CaseRole } from '../procedure.ts';

/** One line of a case file: who did what in which part, on which day, and what was said. Lines are only ever added. */
export interface CaseAction {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** `open`, or a step of the procedure. */
  readonly action: string;
  readonly role: CaseRole;
  /** Who: an account, `system`, or whoever the entry says it was. */
  readonly actor: string;
  /** Asia/Shanghai calendar day on which it was done. */
  readonly day: Day;
  /** The minute it was done, for limits in hours. */
  readonly at: Instant;
  /** The fields of the step's form. */
  readonly data: Readonly<Record<string, unknown>>;
}
