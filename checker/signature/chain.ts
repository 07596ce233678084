import { Certificate } from 'pkijs';
import { verifySignature } from './signature-value.ts';

/** Whom a certificate leads to. */
export interface ChainReading {
  /** Subject of the signer, as `CN=…, O=…`. */
  subject: string;
  issuer: string;
  /** Whether every link holds and was in its dates at the moment of signing. */
  linksHold: boolean;
  inDates: boolean;
  /** Whether it ends in a root somebody told us to trust; null where nobody told us any. */
  trusted: boolean | null;
}

const labels: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.6': 'C',
  '2.5.4.5': 'SN',
};

/** A name as people read it. */
export function nameOf(name: Certificate['subject']): string {
  return name.typesAndValues
    .map(({ type, value }) => `${labels[type] ?? type}=${String(value.valueBlock.value)}`)
    .reverse()
    .join(', ');
}

const der = (certificate: Certificate) => Buffer.from(certificate.toSchema().toBER());
const same = (a: Certificate, b: Certificate) => der(a).equals(der(b));

/** Follows a certificate to its root among those sent along and those trusted, at a moment. */
export function readChain(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[] | null,
  at: Date,
): ChainReading {
  const all = [...others, ...(roots ?? [])];
  let [linksHold, inDates] = [true, true];
  let [current, trusted] = [signer, roots === null ? null : false];
  for (let links = 0; links < 10; links++) {
    if (at < current.notBefore.value || at > current.notAfter.value) inDates = false;
    if (roots?.some((root) => same(root, current))) {
      trusted = true;
      break;
    }
    if (current.issuer.isEqual(current.subject)) break;
    const above = all.find((one) => one.subject.isEqual(current.issuer) && isAuthority(one) && issued(one, current));
    if (above === undefined) {
      linksHold = false;
      break;
    }
    current = above;
  }
  return { subject: nameOf(signer.subject), issuer: nameOf(signer.issuer), linksHold, inDates, trusted };
}

/** Only a certificate authority's certificate vouches for another: basic constraints say so. */
function isAuthority(certificate: Certificate): boolean {
  const constraints = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.19')?.parsedValue;
  return (constraints as { cA?: boolean } | undefined)?.cA === true;
}

function issued(by: Certificate, certificate: Certificate): boolean {
  const value = new Uint8Array(certificate.signatureValue.valueBlock.valueHexView);
  return verifySignature(certificate.signatureAlgorithm.algorithmId, certificate.tbsView, value, by);
}

/** Certificates of a PEM text or one DER file. */
export function certificatesFrom(bytes: Uint8Array): Certificate[] {
  const blocks = Buffer.from(bytes)
    .toString('latin1')
    .match(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g);
  const ders = blocks?.map((block) => Buffer.from(block.replace(/-----[A-Z ]+-----/g, ''), 'base64')) ?? [
    Buffer.from(bytes),
  ];
  return ders.map((one) => Certificate.fromBER(new Uint8Array(one).buffer));
}
