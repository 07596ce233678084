import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Certificate } from 'pkijs';
import { sm2 } from 'sm-crypto-v2';

/** The digest of bytes. */
export function digestOf(algorithm: 'sha256' | 'sm3', bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash(algorithm).update(bytes).digest());
}

/** RSA and ECDSA over SHA-256 and longer, by signature or key algorithm; some signers name only the key. */
const hashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.1': 'sha256',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
/** SM2 with SM3, and SM2 alone as some seals write it. */
const sm2Ids = new Set(['1.2.156.10197.1.501', '1.2.156.10197.1.301.1', '1.2.156.10197.1.301']);

/** Whether a signature value over bytes was made with the key of a certificate. An algorithm not known here never holds. */
export function verifySignature(algorithm: string, bytes: Uint8Array, value: Uint8Array, by: Certificate): boolean {
  try {
    if (sm2Ids.has(algorithm)) {
      const point = Buffer.from(by.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView).toString('hex');
      const hex = Buffer.from(value).toString('hex');
      return sm2.doVerifySignature(bytes, hex, point, { hash: true, der: true, userId: '1234567812345678' });
    }
    const hash = hashes[algorithm];
    if (hash === undefined) return false;
    const spki = Buffer.from(by.subjectPublicKeyInfo.toSchema().toBER());
    return verify(hash, bytes, createPublicKey({ key: spki, format: 'der', type: 'spki' }), value);
  } catch {
    // A value or key that cannot be read was not made by anybody.
    return false;
  }
}
