import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import {
  type BaseBlock,
  BitString,
  Boolean as Bool,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetOf,
  UTCTime,
  Utf8String,
} from 'asn1js';
import { sm2 } from 'sm-crypto-v2';
import { contentTypes, signCms } from './cms.ts';
import type { SignatureAlgorithm, SigningKey, TimestampAuthority } from './signing.ts';
import { sm2Key } from './sm2-key.ts';

/** Said in every demo certificate and token, so that nobody takes them for real ones. */
export const demoMark = '演示用，不具法律效力';

const id = (value: string) => new ObjectIdentifier({ value });
const sequence = (...value: BaseBlock[]) => new Sequence({ value });
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: new Uint8Array(bytes).buffer });
const der = (block: BaseBlock) => new Uint8Array(block.toBER());

const name = (common: string) =>
  sequence(
    new SetOf({ value: [sequence(id('2.5.4.10'), new Utf8String({ value: demoMark }))] }),
    new SetOf({ value: [sequence(id('2.5.4.3'), new Utf8String({ value: common }))] }),
  );

/** A fresh key pair: its public half as certificates hold it, and how it signs. */
interface KeyPair {
  algorithm: SignatureAlgorithm;
  publicKey: BaseBlock;
  key(certificates: readonly Uint8Array[]): SigningKey;
}

function filePair(algorithm: 'ecdsa-sha256' | 'rsa-sha256'): KeyPair {
  const { privateKey, publicKey } =
    algorithm === 'rsa-sha256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  return {
    algorithm,
    publicKey: fromBER(spki.buffer).result as BaseBlock,
    key: (certificates) => ({
      algorithm,
      certificates,
      sign: (bytes) => Promise.resolve(new Uint8Array(sign('sha256', bytes, privateKey))),
    }),
  };
}

function sm2Pair(): KeyPair {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const point = new Uint8Array(Buffer.from(publicKey, 'hex'));
  return {
    algorithm: 'sm2-sm3',
    publicKey: sequence(
      sequence(id('1.2.840.10045.2.1'), id('1.2.156.10197.1.301')),
      new BitString({ valueHex: point.buffer }),
    ),
    key: (certificates) => sm2Key(privateKey, certificates),
  };
}

const signatureIds = {
  'rsa-sha256': '1.2.840.113549.1.1.11',
  'ecdsa-sha256': '1.2.840.10045.4.3.2',
  'sm2-sm3': '1.2.156.10197.1.501',
} as const;

type Purpose = 'authority' | 'signer' | 'timestamp';

function extensionsFor(purpose: Purpose): BaseBlock {
  const extension = (type: string, value: BaseBlock) =>
    sequence(id(type), new Bool({ value: true }), octets(der(value)));
  const parts =
    purpose === 'authority'
      ? [extension('2.5.29.19', sequence(new Bool({ value: true })))]
      : purpose === 'timestamp'
        ? [extension('2.5.29.37', sequence(id('1.3.6.1.5.5.7.3.8')))]
        : [extension('2.5.29.15', new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }))];
  return new Constructed({ idBlock: { tagClass: 3, tagNumber: 3 }, value: [sequence(...parts)] });
}

async function certificate(
  pair: KeyPair,
  subject: string,
  purpose: Purpose,
  issuer: { name: string; key: SigningKey },
  from: Date,
): Promise<Uint8Array> {
  const until = new Date(from.getTime() + 3650 * 86_400_000);
  const algorithm = sequence(id(signatureIds[issuer.key.algorithm]));
  const body = sequence(
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [new Integer({ value: 2 })] }),
    new Integer({ valueHex: new Uint8Array([1, ...randomBytes(8)]).buffer }),
    algorithm,
    name(issuer.name),
    sequence(new UTCTime({ valueDate: from }), new UTCTime({ valueDate: until })),
    name(subject),
    pair.publicKey,
    extensionsFor(purpose),
  );
  const value = await issuer.key.sign(der(body));
  return der(sequence(body, algorithm, new BitString({ valueHex: new Uint8Array(value).buffer })));
}

/** A certificate authority made up on the spot, with its root, for the example county and for tests. Never a real one. */
export class DemoAuthority {
  readonly root: Uint8Array;
  readonly #key: SigningKey;
  readonly #from: Date;
  readonly #make: () => KeyPair;

  private constructor(root: Uint8Array, key: SigningKey, from: Date, make: () => KeyPair) {
    this.root = root;
    this.#key = key;
    this.#from = from;
    this.#make = make;
  }

  /** Its certificates hold for ten years from `from`. */
  static async create(from: Date, algorithm: SignatureAlgorithm = 'ecdsa-sha256'): Promise<DemoAuthority> {
    const make = algorithm === 'sm2-sm3' ? sm2Pair : () => filePair(algorithm);
    const pair = make();
    const own = pair.key([]);
    const root = await certificate(pair, rootName, 'authority', { name: rootName, key: own }, from);
    return new DemoAuthority(root, pair.key([root]), from, make);
  }

  /** A key for a party, with a certificate in its name. */
  async keyFor(subject: string): Promise<SigningKey> {
    return this.#issue(subject, 'signer');
  }

  async #issue(subject: string, purpose: Purpose): Promise<SigningKey> {
    const pair = this.#make();
    const issuer = { name: rootName, key: this.#key };
    return pair.key([await certificate(pair, subject, purpose, issuer, this.#from), this.root]);
  }

  /** A time-stamping authority that reads the time from `clock`. */
  async timestamps(clock: () => Date): Promise<TimestampAuthority> {
    const key = await this.#issue('演示时间戳', 'timestamp');
    return {
      name: `演示时间戳（${demoMark}）`,
      stamp: (digest) =>
        signCms({ type: contentTypes.timestamp, bytes: stampInfo(digest, clock()), carried: true }, key),
    };
  }
}

const rootName = '演示根证书';

/** What a time-stamp says: the digest, the time, a serial number (RFC 3161, TSTInfo). */
function stampInfo(digest: Uint8Array, at: Date): Uint8Array {
  const serial = createHash('sha256').update(digest).update(randomBytes(8)).digest().subarray(0, 8);
  return der(
    sequence(
      new Integer({ value: 1 }),
      id('1.2.3.4.1'),
      sequence(sequence(id('2.16.840.1.101.3.4.2.1')), octets(digest)),
      new Integer({ valueHex: new Uint8Array([1, ...serial]).buffer }),
      new GeneralizedTime({ valueDate: at }),
    ),
  );
}
