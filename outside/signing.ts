/** How a signature is made: RSA (PKCS #1 v1.5) or ECDSA over SHA-256, SM2 over SM3 (GB/T 32918, GB/T 35275). */
export type SignatureAlgorithm = 'rsa-sha256' | 'ecdsa-sha256' | 'sm2-sm3';

/** A party's signing key, wherever it is kept: a file, a token, or a certificate service that signs for its owner. */
export interface SigningKey {
  readonly algorithm: SignatureAlgorithm;
  /** DER certificates, the signer's own first, then those that lead to its root. */
  readonly certificates: readonly Uint8Array[];
  /** Signature over the bytes (the key hashes them itself): PKCS #1, DER ECDSA or DER SM2. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Who says when: an RFC 3161 time-stamping authority. */
export interface TimestampAuthority {
  /** Its name as people know it. */
  readonly name: string;
  /** A DER time-stamp token over a SHA-256 digest. */
  stamp(digest: Uint8Array): Promise<Uint8Array>;
}
