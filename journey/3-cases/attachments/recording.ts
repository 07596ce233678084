import { NotTaken } from './not-taken.ts';

/** A place as recorders write it (ISO 6709): +31.9476+108.6641/ */
const place = /[+-]\d{2}\.\d{2,8}[+-]\d{3}\.\d{2,8}(?:[+-]\d{1,5}(?:\.\d{1,5})?)?/g;

/**
 * A recording as it came, with the place where it was made overwritten by zeros; its sound and picture are not touched.
 * @throws NotTaken attachment-active where a page or an archive hides in it
 */
export function recordingWithoutPlace(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const hidden = /<script|<!doctype html|<html[\s>]/i.exec(text);
  if (hidden !== null) throw new NotTaken({ failed: 'attachment-active', what: hidden[0] });
  if (endsAsArchive(bytes)) throw new NotTaken({ failed: 'attachment-active', what: 'ZIP' });
  const kept = Buffer.from(bytes);
  for (const found of text.matchAll(place))
    kept.write(found[0].replaceAll(/\d/g, '0'), found.index, found[0].length, 'latin1');
  // 3GPP location information: after language and name a role and three numbers of 32 bits.
  for (let at = kept.indexOf('loci'); at >= 4; at = kept.indexOf('loci', at + 4)) {
    const size = kept.readUInt32BE(at - 4);
    if (size >= 24 && size <= 512 && at - 4 + size <= kept.length) kept.fill(0, at + 10, at - 4 + size);
  }
  return kept;
}

/** Whether the end of a file is that of a ZIP archive, which some programs open by its end alone. */
export function endsAsArchive(bytes: Buffer): boolean {
  return bytes.subarray(-66_000).includes('PK\u0005\u0006', 0, 'latin1');
}
