import type { Instant } from '#basics/instant.ts';

/** An order as the watch counts it: instants in epoch seconds, 0 where not known; codes of the exchange as numbers, 255 where not said. */
export interface OrderNews {
  /** Accepted. */
  start: Instant;
  /** Finished or cancelled; 0 while open. */
  end: Instant;
  restFrom: Instant;
  restTo: Instant;
  trade: number;
  vehicle: number;
  /** Area codes of acceptance and delivery; null where not reported. */
  place: string | null;
  toPlace: string | null;
  distanceM: number | null;
  promisedS: number | null;
  extendedS: number | null;
  penaltyFen: number | null;
}

/** An online session: login, and logout (0 while open). */
export interface SessionNews {
  start: Instant;
  end: Instant;
  trade: number;
  /** 1 where the enterprise required being online, 0 voluntary, 9 or 255 not said. */
  mandated: number;
}

/** A warning signal as the county office passed it on: issued, perhaps lifted, for areas, by whom. */
export interface SignalNews {
  signal: number;
  level: number;
  /** Area codes separated by commas. */
  areas: string;
  belowMetres: number | null;
  issuedAt: Instant;
  liftedAt: Instant | null;
  issuedBy: string;
}

interface OfWorker {
  /** Worker key. */
  worker: string;
  /** The platform's own number of the worker: the only one it may be told. */
  workerId: string;
}

interface Version {
  /** USCC of who sent it. */
  platform: string;
  recordId: string;
  ver: number;
  /** `3` of the exchange: the record is taken back. */
  retracted: boolean;
}

/**
 * What the watch hears: a version of an order or session of a worker (by worker key), a version of a signal, or that a platform has told
 * all up to a moment although nothing happened.
 */
export type LiveEvent =
  | ({ table: 'order'; row: OrderNews } & OfWorker & Version)
  | ({ table: 'session'; row: SessionNews } & OfWorker & Version)
  | ({ table: 'weatherSignal'; row: SignalNews } & Version)
  | { table: 'told'; platform: string; upTo: Instant };

/** Events received together. `cursor` rises from batch to batch; `receivedAt` is epoch milliseconds. */
export interface LiveBatch {
  cursor: number;
  receivedAt: number;
  events: readonly LiveEvent[];
}

/** Where events come from: all that was received after a cursor, in order and without end to its history, and what comes from now on. */
export interface LiveEvents {
  /** Batches after a cursor (0: from the first kept), oldest first. */
  since(cursor: number): AsyncIterable<LiveBatch>;
  /**
   * Tells of batches received from now on; the answer ends that. A batch told is one `since` finds too; batches may be told out of
   * their order: the watch then reads them in theirs.
   */
  subscribe(take: () => void): () => void;
  /** Nothing up to this cursor will be asked for again. */
  forget(cursor: number): Promise<void>;
}
