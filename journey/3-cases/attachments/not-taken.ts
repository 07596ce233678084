/** Why a file is not taken, as the process that looks at it says it. */
export type Refused =
  | { failed: 'attachment-swells' | 'attachment-locked' }
  | { failed: 'attachment-kind'; kind: string }
  | { failed: 'attachment-active'; what: string }
  | { failed: 'attachment-damaged'; why: string };

/** Thrown by whoever looks at a file that is not taken. */
export class NotTaken extends Error {
  readonly answer: Refused;

  constructor(answer: Refused) {
    super(answer.failed);
    this.answer = answer;
  }
}
