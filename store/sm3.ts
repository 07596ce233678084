import { createHash, createHmac } from 'node:crypto';

/** SM3 (GB/T 32905-2016) of text (as UTF-8) or bytes, 64 hex digits; the fast one for the server. */
export function sm3(data: string | Uint8Array): string {
  return createHash('sm3').update(data).digest('hex');
}

/** HMAC-SM3 of text under a key, 64 hex digits. */
export function hmacSm3(key: string | Uint8Array, text: string): string {
  return createHmac('sm3', key).update(text).digest('hex');
}
