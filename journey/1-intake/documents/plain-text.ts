/** Signs a text does not hold: control signs but line ends and tabs, private use, and what no encoding gives. */
const strange = /(?![\t\n\f\r])\p{Cc}|\p{Co}|\ufffd/gu;

/**
 * Bytes as text: UTF-16 or UTF-8 by their mark, else UTF-8, else GB 18030; null where they are no text. A UTF-8 text that was cut inside its last
 * character loses that character.
 */
export function plainText(bytes: Uint8Array): string | null {
  for (const [encoding, whole] of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(whole);
      if ((text.match(strange)?.length ?? 0) * 100 <= text.length) return text;
    } catch {
      // Another encoding is tried; what fits none is not text.
    }
  }
  return null;
}

function encodingsOf(bytes: Uint8Array): [encoding: string, bytes: Uint8Array][] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return [['utf-16le', bytes.subarray(0, bytes.length & ~1)]];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return [['utf-16be', bytes.subarray(0, bytes.length & ~1)]];
  return [
    ['utf-8', bytes],
    ['utf-8', bytes.subarray(0, lastStart(bytes))],
    ['gb18030', bytes],
  ];
}

/** Where the last character of a UTF-8 text begins that may have been cut. */
function lastStart(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && bytes.length - at < 4 && (bytes[at]! & 0xc0) === 0x80) at--;
  return Math.max(0, at);
}
