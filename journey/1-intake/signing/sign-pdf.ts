import { contentTypes, signCms } from '#outside/cms.ts';
import type { SigningKey, TimestampAuthority } from '#outside/signing.ts';
import { addSignatureField, type SignatureNote } from './signature-field.ts';

/**
 * Signs a PDF for one party (PAdES baseline B-T: a detached CAdES signature with the signer's certificate and a trusted time-stamp over
 * it). Signatures already there are left whole. Source of the duty: 电子劳动合同订立指引 art. 8, 9.
 */
export async function signPdf(
  pdf: Uint8Array,
  key: SigningKey,
  timestamps: TimestampAuthority,
  note: SignatureNote,
): Promise<Uint8Array> {
  const place = await addSignatureField(pdf, note);
  const bytes = Buffer.concat([place.pdf.subarray(0, place.from - 1), place.pdf.subarray(place.to + 1)]);
  const message = await signCms({ type: contentTypes.data, bytes, carried: false }, key, (digest) =>
    timestamps.stamp(digest),
  );
  const hex = Buffer.from(message).toString('hex');
  if (hex.length > place.to - place.from) throw new RangeError(`the signature takes ${hex.length / 2} bytes`);
  const signed = Buffer.from(place.pdf);
  signed.write(hex.padEnd(place.to - place.from, '0'), place.from, 'latin1');
  return new Uint8Array(signed);
}
