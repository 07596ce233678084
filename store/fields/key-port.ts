import { createCipheriv, createDecipheriv, createHmac, getCiphers, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';

/** What a key is for; a key serves one use only. */
export const keyUses = ['fields', 'index', 'log'] as const;
export type KeyUse = (typeof keyUses)[number];

/**
 * Where keys live: never in the database. The software port holds them in memory from a file or the environment; a cryptographic machine
 * (密码机) takes its place by answering the same four questions, and its keys never leave it.
 */
export interface KeyPort {
  /** Versions of a use that can be read with, oldest first; the last one writes. */
  versions(use: KeyUse): readonly number[];
  /** SM4-GCM under a version: 12 bytes of nonce, 16 of tag, then the text. */
  seal(use: KeyUse, version: number, plain: Uint8Array, bound: string): Promise<Buffer>;
  /** @throws keys-do-not-open where the text was changed, moved to another place, or sealed with another key */
  open(use: KeyUse, version: number, sealed: Uint8Array, bound: string): Promise<Buffer>;
  /** HMAC-SM3 under a version, hex. */
  mac(use: KeyUse, version: number, text: string): Promise<string>;
}

/** The newest version of a use. */
export function newest(port: KeyPort, use: KeyUse): number {
  return port.versions(use).at(-1)!;
}

interface Key {
  version: number;
  /** 16 bytes for SM4 (`fields`), at least 32 for HMAC-SM3 (`index`, `log`). */
  key: Uint8Array;
}
type Keys = Readonly<Record<KeyUse, readonly Key[]>>;

/**
 * Reads keys from a file `{"fields":[{"version":1,"key":"base64"}],"index":[…],"log":[…]}`; it must be readable by its owner only. A file
 * that was written anew is read again, so that a running server knows a new version before anything is sealed with it.
 * @throws keys-unusable
 */
export function keysFromFile(file: string): KeyPort {
  let [mark, port] = readKeyFile(file);
  const current = (): KeyPort => {
    try {
      if (markOf(file) !== mark) [mark, port] = readKeyFile(file);
    } catch {
      // What was read before still opens what it sealed; a file half written or away for a moment stops nothing.
    }
    return port;
  };
  return {
    versions: (use) => current().versions(use),
    seal: (use, version, plain, bound) => current().seal(use, version, plain, bound),
    open: (use, version, sealed, bound) => current().open(use, version, sealed, bound),
    mac: (use, version, text) => current().mac(use, version, text),
  };
}

/** Changes whenever the file is written. */
function markOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}

function readKeyFile(file: string): [mark: string, port: KeyPort] {
  let mark: string;
  let text: string;
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new Error('others than its owner may read it (chmod 600)');
    mark = markOf(file);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new GangwanError('keys-unusable', { where: file, why: (error as Error).message });
  }
  return [mark, keysFromText(text, file)];
}

/** Reads keys from their text; `where` is named in errors, the text never is. @throws keys-unusable */
export function keysFromText(text: string, where: string): KeyPort {
  const refuse = (why: string): never => {
    throw new GangwanError('keys-unusable', { where, why });
  };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refuse('JSON');
  }
  const keys = Object.fromEntries(
    keyUses.map((use) => {
      const list = (given as Record<string, unknown> | null)?.[use];
      if (!Array.isArray(list) || list.length === 0) return refuse(use);
      const read = list.map((one: { version?: unknown; key?: unknown }): Key => {
        const key = typeof one.key === 'string' ? Buffer.from(one.key, 'base64') : Buffer.alloc(0);
        if (!Number.isInteger(one.version) || (one.version as number) < 1) return refuse(`${use}.version`);
        if (use === 'fields' ? key.length !== 16 : key.length < 32)
          return refuse(`${use} ${String(one.version)}: ${key.length} bytes`);
        return { version: one.version as number, key };
      });
      read.sort((a, b) => a.version - b.version);
      if (new Set(read.map(({ version }) => version)).size !== read.length)
        return refuse(`${use}: two keys of one version`);
      return [use, read];
    }),
  ) as unknown as Keys;
  return softwareKeys(keys);
}

/** New keys of version 1 for every use, as the text of a key file. */
export function newKeysText(): string {
  const key = (bytes: number) => [{ version: 1, key: randomBytes(bytes).toString('base64') }];
  return `${JSON.stringify({ fields: key(16), index: key(32), log: key(32) })}\n`;
}

/** A key file’s text with one more version of a use; what the older versions wrote stays readable. The text must be a key file’s. */
export function withNewKey(text: string, use: KeyUse): string {
  const keys = JSON.parse(text) as Record<KeyUse, { version: number; key: string }[]>;
  const version = Math.max(...keys[use].map((one) => one.version)) + 1;
  keys[use].push({ version, key: randomBytes(use === 'fields' ? 16 : 32).toString('base64') });
  return `${JSON.stringify(keys)}\n`;
}

/** A key file’s text with the newest version of a use only. */
export function withoutOldKeys(text: string, use: KeyUse): string {
  const keys = JSON.parse(text) as Record<KeyUse, { version: number; key: string }[]>;
  const newestVersion = Math.max(...keys[use].map((one) => one.version));
  return `${JSON.stringify({ ...keys, [use]: keys[use].filter(({ version }) => version === newestVersion) })}\n`;
}

/** Keys held in memory. @throws keys-unusable where this Node knows no SM4-GCM */
function softwareKeys(keys: Keys): KeyPort {
  if (!getCiphers().includes('sm4-gcm'))
    throw new GangwanError('keys-unusable', { where: process.version, why: 'sm4-gcm' });
  const keyOf = (use: KeyUse, version: number): Uint8Array => {
    const found = keys[use].find((one) => one.version === version);
    if (found === undefined) throw new GangwanError('keys-missing', { use, version });
    return found.key;
  };
  return {
    versions: (use) => keys[use].map(({ version }) => version),
    async seal(use, version, plain, bound) {
      return sealWith(keyOf(use, version), plain, bound);
    },
    async open(use, version, sealed, bound) {
      return openWith(keyOf(use, version), sealed, bound);
    },
    async mac(use, version, text) {
      return createHmac('sm3', keyOf(use, version)).update(text).digest('hex');
    },
  };
}

/** SM4-GCM (GB/T 32907, RFC 8998): nonce, tag and text under a 16-byte key, bound to the place it stands at. */
export function sealWith(key: Uint8Array, plain: Uint8Array, bound: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('sm4-gcm', key, nonce) as ReturnType<typeof createCipheriv> & {
    setAAD(aad: Uint8Array): void;
    getAuthTag(): Buffer;
  };
  cipher.setAAD(Buffer.from(bound));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The text `sealWith` sealed. @throws keys-do-not-open */
export function openWith(key: Uint8Array, sealed: Uint8Array, bound: string): Buffer {
  try {
    const decipher = createDecipheriv('sm4-gcm', key, sealed.subarray(0, 12)) as ReturnType<typeof createDecipheriv> & {
      setAAD(aad: Uint8Array): void;
      setAuthTag(tag: Uint8Array): void;
    };
    decipher.setAAD(Buffer.from(bound));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  } catch (error) {
    throw new GangwanError('keys-do-not-open', { bound }, { cause: error });
  }
}
