import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** A prompt as written; never changed. `detail` is canonical JSON; seconds are null for weather. */
export interface LivePromptRow {
  id: Generated<number>;
  kind:
    | 'continuous'
    | 'cross-platform'
    | 'driving'
    | 'daily'
    | 'driving-24h'
    | 'agreed-continuous'
    | 'agreed-daily'
    | 'weather';
  stage: 'before' | 'at' | 'issued' | 'lifted';
  worker_key: string | null;
  enterprise: string | null;
  subject: string;
  ids: string;
  due_at: Timestamp;
  written_at: Timestamp;
  to_worker: boolean;
  at_least: number | null;
  at_most: number | null;
  limit_seconds: number | null;
  on_upper_bound: boolean;
  detail: string;
}

/** What an enterprise's orders show it did under a signal, as counted at a moment; the last one holds. */
export interface LiveSignalResponseRow {
  id: Generated<number>;
  signal: string;
  enterprise: string;
  counted_at: Timestamp;
  workers: number;
  orders_under: number;
  orders_extended: number;
  extension_not_said: number;
  orders_far: number;
  distance_not_said: number;
  most_at_once: number;
  late_orders: number;
  late_penalty_fen: number;
  penalty_not_said: number;
}

export interface LiveTables {
  live_prompt: LivePromptRow;
  live_signal_response: LiveSignalResponseRow;
}
