import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A passkey in software, as browsers and phones make them: ES256, checks its holder, counts its uses. */
export interface Authenticator {
  credential: string;
  counter: number;
  create(options: Options, given?: Partial<Given>): object;
  get(options: Options, given?: Partial<Given>): object;
}
interface Options {
  challenge: string;
}
/** What a test may change. */
interface Given {
  origin: string;
  rpId: string;
  /** 1 present, 4 checked, 64 with key. */
  flags: number;
  key: KeyObject;
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const base64url = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');

/** A CBOR head: major type and length. */
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const bytes = (value: Uint8Array) => Buffer.concat([head(2, value.length), value]);
const integer = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));

export function authenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const { x, y } = publicKey.export({ format: 'jwk' });
  const cose = Buffer.concat([
    head(5, 5),
    ...[1, 2, 3, -7, -1, 1].map(integer),
    integer(-2),
    bytes(Buffer.from(x!, 'base64url')),
    integer(-3),
    bytes(Buffer.from(y!, 'base64url')),
  ]);
  const usual = { origin, rpId: new URL(origin).hostname, key: privateKey };
  const data = ({ rpId, flags }: Given, counter: number, more: Uint8Array = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, more]);
  };
  const client = (type: string, { challenge }: Options, given: Given) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: given.origin, crossOrigin: false }));
  const frame = (response: object) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  const self: Authenticator = {
    credential: base64url(id),
    counter: 0,
    create(options, more) {
      const given: Given = { ...usual, flags: 1 | 4 | 64, ...more };
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestation = Buffer.concat([
        head(5, 3),
        text('fmt'),
        text('none'),
        text('attStmt'),
        head(5, 0),
        text('authData'),
        bytes(data(given, self.counter, attested)),
      ]);
      return frame({
        clientDataJSON: base64url(client('webauthn.create', options, given)),
        attestationObject: base64url(attestation),
      });
    },
    get(options, more) {
      const given: Given = { ...usual, flags: 1 | 4, ...more };
      self.counter++;
      const authenticatorData = data(given, self.counter);
      const clientData = client('webauthn.get', options, given);
      return frame({
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), given.key)),
      });
    },
  };
  return self;
}
