/** What a document that is read may take, so that no file can take more. */
export const limits = {
  /** Longest file, MiB. */
  fileMiB: 32,
  /** What it may come to when unpacked, MiB. */
  unpackedMiB: 128,
  /** Time of the reading process, seconds. */
  seconds: 20,
  /** Its memory for objects, and all of its memory, MiB. */
  heapMiB: 384,
  memoryMiB: 640,
  /** Names in a zip. */
  entries: 5000,
  /** Characters of text; more is not read and the reading says so. */
  characters: 2_000_000,
} as const;

/** What could not be read, as the reading process says it. */
export type Unreadable =
  | {
      failed:
        | 'document-scanned'
        | 'document-encrypted'
        | 'document-swells'
        | 'document-empty'
        | 'document-active'
        | 'document-garbled';
    }
  | { failed: 'document-damaged'; why: string }
  | { failed: 'document-other-format'; what: string };

/** A document's text. `unreadPages` are pages of a PDF that hold no text, from 1; `cut` where there was more text than is read. */
export interface DocumentRead {
  text: string;
  unreadPages: readonly number[];
  cut: boolean;
}

export type ReadingAnswer = DocumentRead | Unreadable;

/** Thrown by a reader for what it cannot read. */
export class NotRead extends Error {
  readonly answer: Unreadable;

  constructor(answer: Unreadable) {
    super(answer.failed);
    this.answer = answer;
  }
}

/** Text cut where it is too long to be read. */
export function readAs(text: string, unreadPages: readonly number[] = []): DocumentRead {
  return { text: text.slice(0, limits.characters), unreadPages, cut: text.length > limits.characters };
}
