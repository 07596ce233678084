import type { KeyPort } from './fields/key-port.ts';
import { openText, sealText } from './fields/sealed-text.ts';

/** Encrypts what the database may hold but must not show. */
export interface SecretBox {
  /** `place` names where the text stands (`table.column.row`); moved elsewhere it no longer opens. */
  seal(text: string, place: string): Promise<string>;
  /** @throws keys-missing, keys-do-not-open */
  open(sealed: string, place: string): Promise<string>;
}

/** A box under the keys of protected fields: it rotates with them. */
export function secretBox(keys: KeyPort): SecretBox {
  return {
    seal: (text, place) => sealText(keys, text, place),
    open: (sealed, place) => openText(keys, sealed, place),
  };
}
