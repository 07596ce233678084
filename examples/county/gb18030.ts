let pairs: Map<string, number> | undefined;

function twoByteTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number>();
  const bytes = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes[0] = lead;
      bytes[1] = trail;
      const character = decoder.decode(bytes);
      if (character.length === 1 && character !== '\ufffd' && !found.has(character))
        found.set(character, lead * 256 + trail);
    }
  }
  return found;
}

/** Encodes text as GB 18030; the generator writes ASCII and two-byte characters only and refuses others. */
export function encodeGb18030(text: string): Buffer {
  pairs ??= twoByteTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = pairs.get(character);
    if (pair === undefined) throw new RangeError(`no two-byte GB 18030 form for ${character}`);
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Buffer.from(bytes);
}
