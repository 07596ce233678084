/**
 * The characters a TrueType font has a glyph for, read from its character map (cmap, formats 12 and 4). Where a font has none, a box
 * would be printed and nobody would notice.
 */
export class FontGlyphs {
  readonly #ranges: readonly (readonly [first: number, last: number])[];

  constructor(font: Uint8Array) {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    this.#ranges = rangesOf(view, tableAt(view, 'cmap'));
  }

  has(codePoint: number): boolean {
    let [low, high] = [0, this.#ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = this.#ranges[middle]!;
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  }
}

function tableAt(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new RangeError(`a font without ${name}`);
}

/** Ranges of the fullest map, in order. */
function rangesOf(view: DataView, cmap: number): [number, number][] {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    if (view.getUint16(at) !== 12) continue;
    return Array.from({ length: view.getUint32(at + 12) }, (_, k): [number, number] => {
      const group = at + 16 + 12 * k;
      return [view.getUint32(group), view.getUint32(group + 4)];
    });
  }
  throw new RangeError('a font without a map of all characters');
}
