import { createHash } from 'node:crypto';
import { canonical } from '../canonical.ts';

/** What the evidence of a signing (`gangwan-signing/1`) shows when read again. */
export interface EvidenceReading {
  /** Every step is chained to the one before and says what it said when it was written. */
  chainHolds: boolean;
  /** Number of the first step that does not hold; null where all do. */
  brokenAt: number | null;
  /** The document is the one the evidence was closed with; null where the evidence was never closed. */
  documentHolds: boolean | null;
  /** Every signature of the document carries the digest of the step before its own. */
  signaturesHold: boolean;
  /** Steps a signature needs before it that are not there, as `party kind`. */
  missing: string[];
  steps: { number: number; kind: string; party: string; at: string }[];
}

interface Step {
  number: number;
  kind: string;
  party: string;
  at: string;
  before: string;
  digest: string;
}

const sm3 = (bytes: Uint8Array | string) => createHash('sm3').update(bytes).digest('hex');
const needed = ['told', 'electronic-form-agreed', 'identity-verified', 'intent-confirmed'];

/** Reads the evidence of a signing beside its document. Throws a RangeError where it is not of the format. */
export function readEvidence(json: unknown, pdf: Uint8Array, reasons: readonly (string | null)[]): EvidenceReading {
  const { format, steps, document } = (json ?? {}) as { format?: unknown; steps?: unknown; document?: unknown };
  if (format !== 'gangwan-signing/1' || !Array.isArray(steps)) throw new RangeError('not gangwan-signing/1');
  let before = '0'.repeat(64);
  let brokenAt: number | null = null;
  const done = new Set<string>();
  const missing: string[] = [];
  for (const [i, step] of (steps as Step[]).entries()) {
    const { digest, ...rest } = step;
    const holds = step.number === i + 1 && step.before === before && sm3(canonical(rest as never)) === digest;
    if (!holds && brokenAt === null) brokenAt = i + 1;
    before = digest;
    if (step.kind === 'signed')
      for (const kind of needed) if (!done.has(`${step.party} ${kind}`)) missing.push(`${step.party} ${kind}`);
    done.add(`${step.party} ${step.kind}`);
  }
  return {
    chainHolds: brokenAt === null,
    brokenAt,
    signaturesHold: signaturesHold(steps as Step[], reasons),
    documentHolds: typeof document === 'string' ? sm3(pdf) === document : null,
    missing,
    steps: (steps as Step[]).map(({ number, kind, party, at }) => ({ number, kind, party, at })),
  };
}

function signaturesHold(steps: readonly Step[], reasons: readonly (string | null)[]): boolean {
  const signed = steps.filter(({ kind }) => kind === 'signed');
  return signed.length === reasons.length && signed.every(({ before }, i) => reasons[i]?.includes(before) === true);
}
