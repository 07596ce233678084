import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hmacSm3 } from './sm3.ts';

/** Encrypts what the database may hold but must not show. */
export interface SecretBox {
  seal(text: string): string;
  /** @throws Error where the text was sealed under another key or altered */
  open(sealed: string): string;
}

/**
 * A box under one key of at least 32 bytes that lies outside the database: SM4-GCM (GB/T 32907, GB/T 36624) with a fresh nonce a text,
 * written `v1.NONCE.TEXT.TAG` in base64url. The cipher key is derived, so that the given one may serve elsewhere too.
 */
export function secretBox(key: Uint8Array): SecretBox {
  if (key.length < 32) throw new RangeError(`a key of ${key.length} bytes; at least 32 are needed`);
  const own = Buffer.from(hmacSm3(key, 'gangwan secret box v1'), 'hex').subarray(0, 16);
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('sm4-gcm' as never, own, nonce) as unknown as ReturnType<typeof gcm>;
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return ['v1', ...[nonce, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed) {
      const [version, nonce, body, tag] = sealed.split('.');
      if (version !== 'v1' || nonce === undefined || body === undefined || tag === undefined)
        throw new Error('no sealed text');
      const part = (text: string) => Buffer.from(text, 'base64url');
      const cipher = createDecipheriv('sm4-gcm' as never, own, part(nonce)) as unknown as ReturnType<typeof ungcm>;
      cipher.setAuthTag(part(tag));
      return Buffer.concat([cipher.update(part(body)), cipher.final()]).toString('utf8');
    },
  };
}

// Only for their types: the compiler's library knows the modes of AES alone.
const gcm = (key: Buffer, nonce: Buffer) => createCipheriv('aes-128-gcm', key, nonce);
const ungcm = (key: Buffer, nonce: Buffer) => createDecipheriv('aes-128-gcm', key, nonce);
