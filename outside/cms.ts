import { createHash } from 'node:crypto';
import {
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetOf,
} from 'asn1js';
import type { SignatureAlgorithm, SigningKey } from './signing.ts';

/** Object identifiers of the signature message (RFC 5652, RFC 5035, RFC 3161; GB/T 33560 for SM2 and SM3). */
const oid = {
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  sm3: '1.2.156.10197.1.401',
} as const;

/** Content of a detached signature, and of a time-stamp token. */
export const contentTypes = { data: '1.2.840.113549.1.7.1', timestamp: '1.2.840.113549.1.9.16.1.4' } as const;

const signatureIds: Readonly<Record<SignatureAlgorithm, string>> = {
  'rsa-sha256': '1.2.840.113549.1.1.11',
  'ecdsa-sha256': '1.2.840.10045.4.3.2',
  'sm2-sm3': '1.2.156.10197.1.501',
};

const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
const id = (value: string) => new ObjectIdentifier({ value });
const sequence = (...value: BaseBlock[]) => new Sequence({ value });
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: bufferOf(bytes) });
const der = (block: BaseBlock) => new Uint8Array(block.toBER());
const read = (bytes: Uint8Array) => fromBER(bufferOf(bytes)).result as BaseBlock;
const attribute = (type: string, value: BaseBlock) => sequence(id(type), new SetOf({ value: [value] }));

/** Issuer and serial number of a certificate, as a signature names its signer. */
function signerOf(certificate: Uint8Array): BaseBlock {
  const parts = ((read(certificate) as Sequence).valueBlock.value[0] as Sequence).valueBlock.value;
  // The version is a tagged first member and may be absent.
  const at = parts[0] instanceof Integer ? 0 : 1;
  return sequence(parts[at + 2]!, parts[at]!);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What is to be signed: a detached document, or content carried along (a time-stamp). */
export interface Content {
  type: string;
  bytes: Uint8Array;
  carried: boolean;
}

/**
 * A CMS signature, DER: content type, digest and the signer's certificate are signed attributes (CAdES). `stamp` is asked for a
 * token over the SHA-256 of the signature's value, which goes beside it.
 */
export async function signCms(
  content: Content,
  key: SigningKey,
  stamp?: (digest: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const sm = key.algorithm === 'sm2-sm3';
  const hash = (bytes: Uint8Array) =>
    new Uint8Array(
      createHash(sm ? 'sm3' : 'sha256')
        .update(bytes)
        .digest(),
    );
  const digestAlgorithm = () => sequence(id(sm ? oid.sm3 : oid.sha256));
  const own = key.certificates[0];
  if (own === undefined) throw new RangeError('no certificate');
  const certificateId = sm ? sequence(digestAlgorithm(), octets(hash(own))) : sequence(octets(hash(own)));
  const attributes = [
    attribute(oid.contentType, id(content.type)),
    attribute(oid.messageDigest, octets(hash(content.bytes))),
    attribute(oid.signingCertificate, sequence(sequence(certificateId))),
  ].sort((a, b) => compareBytes(der(a), der(b)));
  const signature = await key.sign(der(new SetOf({ value: attributes })));
  const tagged = (tagNumber: number, value: BaseBlock[]) =>
    new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
  const signatureAlgorithm = id(signatureIds[key.algorithm]);
  const signer = [
    new Integer({ value: 1 }),
    signerOf(own),
    digestAlgorithm(),
    tagged(0, attributes),
    key.algorithm === 'rsa-sha256' ? sequence(signatureAlgorithm, new Null()) : sequence(signatureAlgorithm),
    octets(signature),
  ];
  if (stamp !== undefined) {
    const token = await stamp(new Uint8Array(createHash('sha256').update(signature).digest()));
    signer.push(tagged(1, [attribute(oid.timestampToken, read(token))]));
  }
  const carried = content.carried ? [tagged(0, [octets(content.bytes)])] : [];
  const signedData = sequence(
    new Integer({ value: content.type === contentTypes.data ? 1 : 3 }),
    new SetOf({ value: [digestAlgorithm()] }),
    sequence(id(content.type), ...carried),
    tagged(0, key.certificates.map(read)),
    new SetOf({ value: [sequence(...signer)] }),
  );
  return der(sequence(id(oid.signedData), tagged(0, [signedData])));
}
