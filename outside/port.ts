import type { z } from 'zod';

/** What came back of a call, as it came: nobody has looked at the answer yet. */
export type PortReturn =
  /** The other side has the call and will answer later. */
  | { kind: 'accepted' }
  | { kind: 'answered'; answer: unknown }
  /** The other side said no, in its own words. */
  | { kind: 'refused'; reason: string }
  /** The other side knows no call under this key (only `ask`). */
  | { kind: 'unknown' };

/** The other side could not be reached, or did not answer in time: whether it has the call is not known. */
export class PortUnreachable extends Error {}

/**
 * One implementation of a port: a wire to a system we do not own. A key names one call for ever: sent again it has no second effect and
 * brings the same answer; sent with another request it is refused.
 */
export interface PortLine {
  /** @throws PortUnreachable */
  send(key: string, request: unknown): Promise<PortReturn>;
  /** What became of a call sent before. @throws PortUnreachable */
  ask(key: string): Promise<PortReturn>;
}

/** A line of a printed document: what is said, and it. */
export type PaperLine = readonly [label: string, text: string];

/** A port: what is asked of a kind of system, what counts as its receipt, and the same step on paper. */
export interface Port<Q = unknown, A = unknown> {
  /** Its one name in tables and pages. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly request: z.ZodType<Q>;
  /** Shape of a receipt. */
  readonly answer: z.ZodType<A>;
  /** Why a well-formed answer is none to this request (another case, another person, another digest); null where it is. */
  mismatch(request: Q, answer: A): string | null;
  /** To whom it goes, and what it says, when no line is configured. */
  paper(request: Q): { readonly to: string; readonly lines: readonly PaperLine[] };
}

/** Gives a port the types of its schemas. */
export function port<Q, A>(given: Port<Q, A>): Port<Q, A> {
  return Object.freeze(given);
}

/** Why what came back is no receipt for the request; null where it is one. */
export function wrongAnswer(of: Port, request: unknown, answer: unknown): string | null {
  const read = of.answer.safeParse(answer);
  if (!read.success) {
    const [first] = read.error.issues;
    return `${first?.path.join('.') || 'answer'}: ${first?.message ?? ''}`.slice(0, 200);
  }
  return of.mismatch(request, read.data);
}
