import { sm2 } from 'sm-crypto-v2';
import type { SigningKey } from './signing.ts';

/** The user id GB/T 35276 takes where nobody says another. */
const DEFAULT_USER = '1234567812345678';

/**
 * An SM2 key held as a number: 64 hexadecimal digits, with its certificate. A real seal lies in a cryptographic device or with a
 * certificate service; each is another `SigningKey`. Node's own SM2 is plain ECDSA and is not used.
 */
export function sm2Key(privateHex: string, certificates: readonly Uint8Array[]): SigningKey {
  const publicKey = sm2.getPublicKeyFromPrivateKey(privateHex);
  return {
    algorithm: 'sm2-sm3',
    certificates,
    sign(bytes) {
      const hex = sm2.doSignature(bytes, privateHex, { hash: true, der: true, publicKey, userId: DEFAULT_USER });
      return Promise.resolve(new Uint8Array(Buffer.from(hex, 'hex')));
    },
  };
}
