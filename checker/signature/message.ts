import { fromBER, OctetString } from 'asn1js';
import { type Attribute, Certificate, ContentInfo, SignedData, type SignerInfo, TSTInfo } from 'pkijs';
import { digestOf, verifySignature } from './signature-value.ts';

const oid = {
  messageDigest: '1.2.840.113549.1.9.4',
  contentType: '1.2.840.113549.1.9.3',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

const bytesOf = (buffer: ArrayBuffer | Uint8Array) => new Uint8Array(buffer as ArrayBuffer);
const equal = (a: Uint8Array, b: Uint8Array) => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

/** What a signature message says, and whether it holds for the bytes it is about. */
export interface MessageReading {
  /** Digest algorithm, `sha256` or `sm3`; null where it is another. */
  digest: 'sha256' | 'sm3' | null;
  /** The digest in the message is that of the bytes. */
  digestHolds: boolean;
  /** The value was made with the key of the signer's certificate over the signed attributes. */
  valueHolds: boolean;
  /** The signed attributes name the signer's certificate, so that another cannot be put in its place. */
  namesCertificate: boolean;
  /** The signer's certificate; null where the message holds none that fits. */
  signer: Certificate | null;
  certificates: Certificate[];
  /** The time-stamp over the value; null where there is none. */
  timestamp: TimestampReading | null;
}

/** What a time-stamp token says. */
export interface TimestampReading extends Omit<MessageReading, 'timestamp'> {
  at: Date;
  /** The token is over this signature's value. */
  imprintHolds: boolean;
}

/** Reads a CMS signature over bytes. Throws where it is not one. */
export function readMessage(message: Uint8Array, content: Uint8Array): MessageReading {
  const { data, signer } = signedDataIn(message);
  const reading = holdsFor(data, signer, content);
  const token = attributeOf(signer.unsignedAttrs?.attributes, oid.timestampToken);
  const value = bytesOf(signer.signature.valueBlock.valueHexView);
  return { ...reading, timestamp: token === null ? null : readToken(new Uint8Array(token.toBER()), value) };
}

function signedDataIn(message: Uint8Array): { data: SignedData; signer: SignerInfo } {
  const { result, offset } = fromBER(new Uint8Array(message).buffer);
  if (offset === -1) throw new RangeError('not a signature message');
  const data = new SignedData({ schema: new ContentInfo({ schema: result }).content });
  const [signer] = data.signerInfos;
  if (signer === undefined) throw new RangeError('a message without a signer');
  return { data, signer };
}

function holdsFor(data: SignedData, signer: SignerInfo, content: Uint8Array): Omit<MessageReading, 'timestamp'> {
  const certificates = (data.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
  const sid = signer.sid as { issuer?: Certificate['issuer']; serialNumber?: Certificate['serialNumber'] };
  const own =
    certificates.find(
      (one) =>
        sid.issuer !== undefined &&
        sid.serialNumber !== undefined &&
        one.issuer.isEqual(sid.issuer) &&
        one.serialNumber.isEqual(sid.serialNumber),
    ) ?? null;
  const digest = digestName(signer.digestAlgorithm.algorithmId);
  const signed = signer.signedAttrs?.attributes;
  const stated = attributeOf(signed, oid.messageDigest);
  const digestHolds =
    digest !== null &&
    stated instanceof OctetString &&
    equal(bytesOf(stated.valueBlock.valueHexView), digestOf(digest, content));
  const attributes = signer.signedAttrs === undefined ? null : new Uint8Array(signer.signedAttrs.encodedValue);
  const valueHolds =
    own !== null &&
    attributes !== null &&
    verifySignature(
      signer.signatureAlgorithm.algorithmId,
      attributes,
      bytesOf(signer.signature.valueBlock.valueHexView),
      own,
    );
  return {
    digest,
    digestHolds,
    valueHolds,
    namesCertificate: own !== null && names(signed, own),
    signer: own,
    certificates,
  };
}

const digestName = (id: string): 'sha256' | 'sm3' | null =>
  id === '2.16.840.1.101.3.4.2.1' ? 'sha256' : id === '1.2.156.10197.1.401' ? 'sm3' : null;

function attributeOf(attributes: readonly Attribute[] | undefined, type: string) {
  const [value] = attributes?.find((one) => one.type === type)?.values ?? [];
  return value === undefined ? null : (value as { toBER(): ArrayBuffer });
}

/** Whether the signing-certificate attribute holds the certificate's digest (RFC 5035). */
function names(attributes: readonly Attribute[] | undefined, own: Certificate): boolean {
  const value = attributeOf(attributes, oid.signingCertificate);
  if (value === null) return false;
  const der = new Uint8Array(own.toSchema().toBER());
  const text = Buffer.from(value.toBER());
  return text.includes(Buffer.from(digestOf('sha256', der))) || text.includes(Buffer.from(digestOf('sm3', der)));
}

function readToken(token: Uint8Array, value: Uint8Array): TimestampReading {
  const { data, signer } = signedDataIn(token);
  const inner = data.encapContentInfo.eContent;
  if (data.encapContentInfo.eContentType !== oid.timestampInfo || inner === undefined)
    throw new RangeError('a time-stamp that says no time');
  const info = contentOf(inner);
  const { genTime, messageImprint } = TSTInfo.fromBER(new Uint8Array(info).buffer);
  const digest = digestName(messageImprint.hashAlgorithm.algorithmId);
  const imprint = bytesOf(messageImprint.hashedMessage.valueBlock.valueHexView);
  return {
    ...holdsFor(data, signer, info),
    at: genTime,
    imprintHolds: digest !== null && equal(imprint, digestOf(digest, value)),
  };
}

/** The bytes of carried content, which may come in pieces. */
function contentOf(content: OctetString): Uint8Array {
  // A primitive octet string holds its bytes; what the reader made of them as nested values is no matter.
  if (!content.idBlock.isConstructed) return bytesOf(content.valueBlock.valueHexView);
  const pieces = content.valueBlock.value as OctetString[];
  return new Uint8Array(Buffer.concat(pieces.map((piece) => bytesOf(piece.valueBlock.valueHexView))));
}
