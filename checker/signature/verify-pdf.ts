import type { Certificate } from 'pkijs';
import { type ChainReading, readChain } from './chain.ts';
import { type MessageReading, readMessage } from './message.ts';
import { changedSince } from './revisions.ts';

/** One signature of a document, read. */
export interface SignatureReading {
  /** Number in the order they were put. */
  number: number;
  /** What the signature says it was put for; it may carry the digest of the evidence before it. */
  reason: string | null;
  /** Whether everything below holds. */
  holds: boolean;
  signer: ChainReading | null;
  algorithm: 'sha256' | 'sm3' | null;
  digestHolds: boolean;
  valueHolds: boolean;
  namesCertificate: boolean;
  /** Time-stamp: when, by whom, and whether it holds; null where there is none. */
  timestamp: { at: string; authority: ChainReading | null; holds: boolean } | null;
  /** The signature is over the document from its first byte to this part's end. */
  coversPart: boolean;
  /** What was changed after it other than by further signatures; empty where nothing was. */
  changedAfter: string[];
}

/** What a signed PDF shows. */
export interface DocumentReading {
  signatures: SignatureReading[];
  /** Bytes after the last signed part; 0 where it covers the file. */
  bytesAfter: number;
  /** Whether there is a signature, all hold and nothing was put after the last. */
  holds: boolean;
}

interface Signed {
  reason: string | null;
  range: [number, number, number, number];
  contents: Uint8Array;
}

/** The signatures in a PDF, by where they end. */
function signaturesIn(pdf: Uint8Array): Signed[] {
  const text = Buffer.from(pdf).toString('latin1');
  const found: Signed[] = [];
  for (const match of text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)) {
    const range = match.slice(1, 5).map(Number) as Signed['range'];
    const hex = text.slice(range[1] + 1, range[2] - 1);
    if (!/^[0-9A-Fa-f]*$/.test(hex)) throw new RangeError('a signature that is no hexadecimal');
    found.push({
      reason: reasonAfter(text.slice(range[2], range[2] + 4000)),
      range,
      contents: new Uint8Array(Buffer.from(hex, 'hex')),
    });
  }
  return found.sort((a, b) => end(a) - end(b));
}

const end = ({ range }: Signed) => range[2] + range[3];

/** The reason in a signature's dictionary, as written after its contents. */
function reasonAfter(text: string): string | null {
  const hex = /\/Reason\s*<FEFF([0-9A-Fa-f]*)>/.exec(text.slice(0, text.indexOf('endobj')))?.[1];
  return hex === undefined ? null : Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** The message without the zeros it is padded with. */
function trimmed(contents: Uint8Array): Uint8Array {
  if (contents[0] !== 0x30) throw new RangeError('a signature that is no message');
  const first = contents[1] ?? 0;
  const count = first < 0x80 ? 0 : first & 0x7f;
  let length = count === 0 ? first : 0;
  for (let i = 0; i < count; i++) length = length * 256 + (contents[2 + i] ?? 0);
  return contents.subarray(0, 2 + count + length);
}

/**
 * Reads every signature of a PDF from the file alone: digests, values, certificates to a root, time-stamps, and what came after. Roots
 * are those the reader was told to trust; without any, trust stays an open question and does not make a signature hold or fall.
 */
export async function verifyPdf(pdf: Uint8Array, roots: readonly Certificate[] | null): Promise<DocumentReading> {
  const found = signaturesIn(pdf);
  const signatures: SignatureReading[] = [];
  for (const [i, one] of found.entries()) signatures.push(await readSignature(pdf, one, i + 1, roots));
  const bytesAfter = found.length === 0 ? 0 : pdf.length - end(found.at(-1)!);
  return {
    signatures,
    bytesAfter,
    holds: found.length > 0 && bytesAfter === 0 && signatures.every(({ holds }) => holds),
  };
}

async function readSignature(
  pdf: Uint8Array,
  signed: Signed,
  number: number,
  roots: readonly Certificate[] | null,
): Promise<SignatureReading> {
  const { range, contents } = signed;
  const [a, b, c, d] = range;
  const part = pdf.subarray(0, end(signed));
  const tail = Buffer.from(part.subarray(Math.max(0, part.length - 8))).toString('latin1');
  const coversPart =
    a === 0 &&
    c + d <= pdf.length &&
    pdf[b] === 0x3c &&
    pdf[c - 1] === 0x3e &&
    c - b === contents.length * 2 + 2 &&
    /%%EOF\s*$/.test(tail);
  let message: MessageReading | null = null;
  try {
    message = readMessage(
      trimmed(contents),
      new Uint8Array(Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)])),
    );
  } catch {
    // What cannot be read as a message does not hold; what exactly is wrong with it is nobody's matter.
  }
  const stamp = message?.timestamp ?? null;
  const at = stamp?.at ?? null;
  const signer =
    message?.signer == null
      ? null
      : readChain(message.signer, message.certificates, roots, at ?? message.signer.notBefore.value);
  const timestamp = stamp === null ? null : timestampOf(stamp, roots);
  const changedAfter = part.length === pdf.length ? [] : await changedSince(part, pdf).catch(() => ['?']);
  const holds =
    message?.digestHolds === true &&
    message.valueHolds &&
    message.namesCertificate &&
    coversPart &&
    changedAfter.length === 0 &&
    chainHolds(signer) &&
    // The guideline on electronic contracts asks for a trusted time-stamp (art. 9): without one it does not hold.
    timestamp?.holds === true;
  return {
    number,
    reason: signed.reason,
    holds,
    signer,
    algorithm: message?.digest ?? null,
    digestHolds: message?.digestHolds ?? false,
    valueHolds: message?.valueHolds ?? false,
    namesCertificate: message?.namesCertificate ?? false,
    timestamp,
    coversPart,
    changedAfter,
  };
}

const chainHolds = (chain: ChainReading | null) =>
  chain?.linksHold === true && chain.inDates && chain.trusted !== false;

function timestampOf(
  stamp: NonNullable<MessageReading['timestamp']>,
  roots: readonly Certificate[] | null,
): NonNullable<SignatureReading['timestamp']> {
  const authority = stamp.signer === null ? null : readChain(stamp.signer, stamp.certificates, roots, stamp.at);
  const holds = stamp.digestHolds && stamp.valueHolds && stamp.imprintHolds && chainHolds(authority);
  return { at: stamp.at.toISOString(), authority, holds };
}
