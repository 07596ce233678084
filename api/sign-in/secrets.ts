import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** What keeps personal data and shared secrets unreadable in the store. */
export interface Secrets {
  /** HMAC-SM3 of a text of one kind, 64 hex digits: equal texts are found, no text is read back. */
  blindIndex(kind: string, text: string): string;
  /** Encrypts a text for one place of the store (`table.column.row`). */
  seal(place: string, text: string): string;
  /** The text again. @throws Error where it was sealed for another place, under another key, or altered */
  open(place: string, sealed: string): string;
}

const NONCE = 12;
const TAG = 16;

/** Secrets under one key of the county (at least 32 bytes, kept outside the database): HMAC-SM3 and SM4-GCM, a key of its own for each. */
export function keyedSecrets(key: Uint8Array): Secrets {
  const derived = (purpose: string) => createHmac('sm3', key).update(purpose).digest();
  const [indexKey, sealKey] = [derived('gangwan blind index'), derived('gangwan sign-in seal').subarray(0, 16)];
  return {
    blindIndex: (kind, text) => createHmac('sm3', indexKey).update(`${kind}\0${text}`).digest('hex'),
    seal(place, text) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('sm4-gcm' as 'aes-128-gcm', sealKey, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(place, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const cipher = createDecipheriv('sm4-gcm' as 'aes-128-gcm', sealKey, bytes.subarray(0, NONCE), {
        authTagLength: TAG,
      });
      cipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([cipher.update(bytes.subarray(NONCE + TAG)), cipher.final()]).toString('utf8');
    },
  };
}
