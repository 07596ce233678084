import { randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import type { TimestampAuthority } from './signing.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** A query for a time-stamp over a SHA-256 digest, DER, with a nonce that the answer must repeat. */
export function timestampQuery(digest: Uint8Array): Uint8Array {
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(digest).buffer }),
    }),
    nonce: new Integer({ valueHex: new Uint8Array([1, ...randomBytes(8)]).buffer }),
    certReq: true,
  });
  return new Uint8Array(query.toSchema().toBER());
}

/** The token of an answer; throws a RangeError where the authority refused or the answer is none. */
export function tokenOf(answer: Uint8Array): Uint8Array {
  let read: TimeStampResp;
  try {
    read = TimeStampResp.fromBER(new Uint8Array(answer).buffer);
  } catch {
    throw new RangeError('the answer is no time-stamp');
  }
  // 0 granted, 1 granted with changes
  if (Number(read.status.status) > 1 || read.timeStampToken === undefined)
    throw new RangeError(`the authority refused (${Number(read.status.status)})`);
  return new Uint8Array(read.timeStampToken.toSchema().toBER());
}

/** A time-stamping authority reached over HTTP (RFC 3161, section 3.4). Waits at most `seconds`. */
export function httpTimestampAuthority(url: string, seconds = 15): TimestampAuthority {
  return {
    name: new URL(url).host,
    async stamp(digest) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: new Uint8Array(timestampQuery(digest)),
        signal: AbortSignal.timeout(seconds * 1000),
      });
      if (!answer.ok) throw new RangeError(`HTTP ${answer.status}`);
      return tokenOf(new Uint8Array(await answer.arrayBuffer()));
    },
  };
}
