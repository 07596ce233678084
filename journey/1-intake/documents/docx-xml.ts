/** One tag of an XML text, with what stood before it. */
export interface Tag {
  /** Name with its prefix, `w:p`. */
  name: string;
  /** `open`, `close`, or `empty` for `<w:br/>`. */
  kind: 'open' | 'close' | 'empty';
  /** Text between the tag before and this one, entities resolved. */
  before: string;
  /** The tag's attributes as written. */
  attributes: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/**
 * Tags of a well-formed XML text, in order. Linear in its length. A document type is refused, so no entity is ever declared or fetched.
 * Throws `SyntaxError` where a tag does not end.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open === -1) return;
    const before = resolved(xml.slice(at, open));
    if (xml.startsWith('<!--', open)) {
      at = after(xml, '-->', open);
      continue;
    }
    if (xml.startsWith('<!', open)) throw new SyntaxError('a document type');
    at = after(xml, '>', open);
    if (xml[open + 1] === '?') continue;
    const close = xml[open + 1] === '/';
    const empty = xml[at - 2] === '/';
    const inner = xml.slice(open + (close ? 2 : 1), at - (empty ? 2 : 1));
    const space = inner.search(/\s/);
    const name = space === -1 ? inner : inner.slice(0, space);
    const kind = close ? 'close' : empty ? 'empty' : 'open';
    yield { name, kind, before, attributes: space === -1 ? '' : inner.slice(space) };
  }
}

function after(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  if (found === -1) throw new SyntaxError('a tag that does not end');
  return found + what.length;
}

/** The value of an attribute, `w:val`; null where it is not there. */
export function attribute({ attributes }: Tag, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : resolved(found[1] ?? found[2] ?? '');
}
