import type { Instant } from '#basics/instant.ts';
import type { LimitKind } from './limits.ts';

export type Stage = 'before' | 'at' | 'issued' | 'lifted';

/** A prompt that is due, before it is written. Seconds are null for weather. */
export interface Due {
  kind: LimitKind | 'weather';
  stage: Stage;
  /** Worker key; null: to the enterprise about a signal, about nobody in particular. */
  worker: string | null;
  /** USCC whose own orders show it; null: over several. */
  enterprise: string | null;
  subject: string;
  /** By platform concerned: its own number of the worker. */
  ids: Readonly<Record<string, string>>;
  at: Instant;
  toWorker: boolean;
  atLeast: number | null;
  atMost: number | null;
  limit: number | null;
  /** Only the upper bound has reached it. */
  onUpperBound: boolean;
  detail: Readonly<Record<string, string | number | boolean | null>>;
}
