import type { Instant } from '#basics/instant.ts';
import type { InjuryPhase } from './kinds.ts';

/** An order around the time of an accident; `finished` null while open or not reported. */
export interface PhaseOrder {
  accepted: Instant;
  finished: Instant | null;
  cancelled: boolean;
}

/** A time online; `to` null while open. */
export interface PhaseSession {
  from: Instant;
  to: Instant | null;
}

/**
 * Where in the work a moment falls. `in`: between acceptance and completion of an order. `out`: offline and on no order, with the
 * sessions known (`sessions` not null). Everything else is `grey` and for a person: online between orders, on the way back, an order
 * cancelled or without an end, sessions that were not reported. Never a reason to refuse by itself.
 */
export function phaseAt(
  at: Instant,
  orders: readonly PhaseOrder[],
  sessions: readonly PhaseSession[] | null,
): InjuryPhase {
  const begun = orders.filter(({ accepted }) => accepted <= at);
  if (begun.some(({ finished, cancelled }) => !cancelled && finished !== null && at <= finished)) return 'in';
  const mayRun = begun.some(({ finished }) => finished === null || at <= finished);
  if (mayRun || sessions === null) return 'grey';
  const online = sessions.some(({ from, to }) => from <= at && (to === null || at <= to));
  return online ? 'grey' : 'out';
}
