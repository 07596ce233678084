import { type KeyPort, newest } from './key-port.ts';

/** What people are looked up by. */
export type Indexed = 'id-number' | 'phone';

/** One writing of what can be written in several ways: full-width digits, blanks and hyphens, a small x, +86. */
export function sameWriting(kind: Indexed, text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\-‐-―]/gu, '')
    .toUpperCase();
  return kind === 'phone' ? plain.replace(/^(?:\+|00)86(?=1\d{10}$)/, '') : plain;
}

/** `VERSION:HMAC-SM3` of a text: found again without the text being stored. */
export async function blindIndex(
  port: KeyPort,
  kind: Indexed,
  text: string,
  version = newest(port, 'index'),
): Promise<string> {
  return `${version}:${await port.mac('index', version, `${kind}\n${sameWriting(kind, text)}`)}`;
}

/** Every index a text may stand under, newest key first: while a rotation runs, both are there. */
export function blindIndexes(port: KeyPort, kind: Indexed, text: string): Promise<string[]> {
  return Promise.all([...port.versions('index')].reverse().map((version) => blindIndex(port, kind, text, version)));
}
