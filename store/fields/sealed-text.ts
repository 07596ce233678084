import { type KeyPort, newest } from './key-port.ts';

/** Place a sealed text is bound to: moved to another row or column it no longer opens. */
export const placeOf = (table: string, column: string, row: string): string => `${table}.${column}.${row}`;

/** Text sealed under the newest key, as it stands in a column: `1.VERSION.base64url`. */
export async function sealText(port: KeyPort, text: string, bound: string): Promise<string> {
  const version = newest(port, 'fields');
  const sealed = await port.seal('fields', version, Buffer.from(text, 'utf8'), bound);
  return `1.${version}.${sealed.toString('base64url')}`;
}

/** The text of a sealed column. @throws keys-missing, keys-do-not-open */
export async function openText(port: KeyPort, sealed: string, bound: string): Promise<string> {
  const [, version, bytes] = sealed.split('.');
  const plain = await port.open('fields', Number(version), Buffer.from(bytes ?? '', 'base64url'), bound);
  return plain.toString('utf8');
}

/** Version of the key a column was sealed with. */
export const versionOf = (sealed: string): number => Number(sealed.split('.')[1]);
