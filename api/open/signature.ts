import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignType } from '#journey/1-intake/platforms/keys.ts';
import { sm2Sign, sm2Verify } from '#store/sm2.ts';
import { sm3 } from '#store/sm3.ts';

/** What a call's signature is over (sheet F.5 point 3). */
export interface Signed {
  method: string;
  /** Path and query as sent: `/openapi/v1/order?covers=2026-09`. */
  url: string;
  appKey: string;
  /** Milliseconds of the epoch, as sent. */
  timestamp: string;
  nonce: string;
  /** Hex SM3 of the body's bytes. */
  bodyDigest: string;
}

/**
 * The text that is signed: METHOD, path, sorted query, appKey, timestamp, nonce, hex SM3 of the body, joined with LF. Null where
 * the query is not well written.
 */
export function canonicalText({ method, url, appKey, timestamp, nonce, bodyDigest }: Signed): string | null {
  const at = url.indexOf('?');
  const query = at === -1 ? '' : sortedQuery(url.slice(at + 1));
  if (query === null) return null;
  const path = at === -1 ? url : url.slice(0, at);
  return [method.toUpperCase(), path, query, appKey, timestamp, nonce, bodyDigest].join('\n');
}

/** A query as `k=v&…`, each part written after RFC 3986, sorted by key, then value; null where a part cannot be decoded. */
function sortedQuery(query: string): string | null {
  try {
    return query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        const [key, value] = at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
        return [strict(key), strict(value)] as const;
      })
      .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
      .map(([key, value]) => `${key}=${value}`)
      .join('&');
  } catch {
    return null;
  }
}

const strict = (part: string) =>
  encodeURIComponent(decodeURIComponent(part)).replaceAll(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Signs a canonical text: with the secret (HMAC-SM3) or the SM2 private key. Hex. */
export function sign(type: SignType, text: string, key: string): string {
  return type === 'SM2' ? sm2Sign(text, key) : createHmac('sm3', key).update(text).digest('hex');
}

/** Whether a signature of a text is right: by the secret (compared in constant time) or by the SM2 public key. */
export function verify(type: SignType, text: string, signature: string, key: string): boolean {
  if (type === 'SM2') return sm2Verify(text, signature, key);
  const wanted = createHmac('sm3', key).update(text).digest();
  const given = /^[0-9a-fA-F]{64}$/.test(signature) ? Buffer.from(signature, 'hex') : Buffer.alloc(32);
  return timingSafeEqual(wanted, given) && signature.length === 64;
}

/** Headers of a signed call, for clients: the conformance kit, benches, tests. */
export function signedHeaders(
  call: { method: string; url: string; body: Uint8Array; timestamp: number; nonce: string },
  key: { appKey: string; signType: SignType; key: string },
): Record<string, string> {
  const timestamp = String(call.timestamp);
  const text = canonicalText({ ...call, timestamp, appKey: key.appKey, bodyDigest: sm3(call.body) });
  if (text === null) throw new RangeError(`${call.url} cannot be signed`);
  return {
    'x-app-key': key.appKey,
    'x-timestamp': timestamp,
    'x-nonce': call.nonce,
    'x-sign-type': key.signType,
    'x-sign': sign(key.signType, text, key.key),
    'x-enc': 'none',
  };
}
