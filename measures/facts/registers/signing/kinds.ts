import type { Instant } from '#basics/instant.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** One agreement signed electronically with one worker in the month, or still to be kept in it. */
export interface SigningFact extends RegisterFact {
  workerClass: WorkerClass;
  /** When the last party signed. */
  concludedAt: Instant;
  /** When the worker was told how signing works, how to view and download, and that it is free; null: not seen. */
  toldAt: Instant | null;
  /** When the worker agreed to the electronic form. */
  electronicFormAgreedAt: Instant | null;
  /** When each side's identity was verified, and whether the record is kept. */
  identityVerifiedAt: Instant | null;
  identityRecordKept: boolean | null;
  /** When the worker's intent was confirmed, and whether the record is kept. */
  intentConfirmedAt: Instant | null;
  intentRecordKept: boolean | null;
  /** What verifying the document showed: signatures of both sides, a trusted time-stamp, nothing changed after. */
  signaturesHold: boolean | null;
  timestampTrusted: boolean | null;
  digestIntact: boolean | null;
  /** When the worker was told that it was done. */
  completionToldAt: Instant | null;
  /** Whether the worker can view, download and print the whole text, and what was charged for it. */
  wholeTextOpen: boolean | null;
  chargedFen: number | null;
  /** Paper copy asked for, and given. */
  paperAskedOn: number | null;
  paperGivenOn: number | null;
}

/** Facts on electronic signing, by kind. */
export interface SigningFacts {
  signing: SigningFact;
}
