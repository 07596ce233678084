import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { sm2 } from 'sm-crypto-v2';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { SigningKey } from './signing.ts';
import { sm2Key } from './sm2-key.ts';

/** An SM2 key with its public point, uncompressed, 130 hex digits. */
export interface Sm2Pair {
  readonly key: SigningKey;
  readonly publicKey: string;
}

/**
 * The SM2 key of a file of 64 hex digits that only its owner may read. `make`: made where it is not there yet, for trying out.
 * @throws keys-unusable where the file cannot be read, holds no such key, or others may read it
 */
export function sm2KeyFile(file: string, make: boolean): Sm2Pair {
  const refuse = (why: string): never => {
    throw new GangwanError('keys-unusable', { where: file, why });
  };
  let text = '';
  try {
    if (make && !existsSync(file))
      writeFileSync(file, `${sm2.generateKeyPairHex().privateKey}\n`, { mode: 0o600, flag: 'wx' });
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      refuse('others than its owner may read it (chmod 600)');
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof GangwanError) throw error;
    refuse((error as Error).message);
  }
  if (!/^[0-9a-f]{64}$/i.test(text)) refuse('64 hex digits');
  return { key: sm2Key(text, []), publicKey: sm2.getPublicKeyFromPrivateKey(text) };
}
