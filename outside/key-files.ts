import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import type { SignatureAlgorithm, SigningKey } from './signing.ts';

/** One PEM text of several certificates, split. */
export function certificatesIn(pem: string): Uint8Array[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new Uint8Array(new X509Certificate(block).raw));
}

/**
 * A signing key from PEM files: the private key and its certificate with those above it, signer first. Throws a RangeError for a kind of
 * key that signs neither RSA nor ECDSA, and where key and certificate do not belong together.
 */
export function keyFromPem(keyPem: string, certificatePem: string, passphrase?: string): SigningKey {
  const key = createPrivateKey(passphrase === undefined ? keyPem : { key: keyPem, passphrase });
  const certificates = certificatesIn(certificatePem);
  const own = certificates[0];
  if (own === undefined) throw new RangeError('no certificate');
  if (!new X509Certificate(own).checkPrivateKey(key))
    throw new RangeError('key and certificate do not belong together');
  const algorithms: Readonly<Record<string, SignatureAlgorithm>> = { rsa: 'rsa-sha256', ec: 'ecdsa-sha256' };
  const algorithm = algorithms[key.asymmetricKeyType ?? ''];
  if (algorithm === undefined) throw new RangeError(`a key of kind ${key.asymmetricKeyType}`);
  return {
    algorithm,
    certificates,
    sign: (bytes) => Promise.resolve(new Uint8Array(sign('sha256', bytes, key))),
  };
}
