import crypto, { randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** argon2id as OWASP recommends it: 19 MiB, two passes. A setting of ours; a hash made with others is made anew at the next sign-in. */
const parameters = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

type Parameters = { memory: number; passes: number; parallelism: number; tagLength: number };

// Reached through the module each time, so that a test can count how often the work is done.
const derive = (message: string, nonce: Uint8Array, given: Parameters): Promise<Buffer> =>
  promisify(crypto.argon2)('argon2id', { message: message.normalize('NFC'), nonce, ...given }) as Promise<Buffer>;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** A password’s hash in PHC form. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, salt, parameters);
  const { memory, passes, parallelism } = parameters;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
/** Compared with where there is no account, so that nobody learns from the time taken which accounts there are. */
const nobody = `$argon2id$v=19$m=${parameters.memory},t=${parameters.passes},p=${parameters.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`;

/** Whether a password is right; null stands for an account that is not there and takes the same work. */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = phc.exec(hash ?? nobody) ?? [];
  if (tag === undefined) throw new Error('a password hash in the store cannot be read');
  const expected = Buffer.from(tag, 'base64');
  const made = await derive(password, Buffer.from(salt!, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(made, expected) && hash !== null;
}

/** Whether a hash was made with other parameters than today’s. */
export function isOutdated(hash: string): boolean {
  const { memory, passes, parallelism } = parameters;
  return !hash.startsWith(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`);
}

/** Words an attacker tries first at this system. */
const ownWords = ['gangwan', 'chengkou', 'password', 'admin', 'qwerty', 'iloveyou', 'welcome', '城口', '港湾', '人社'];

/** Why a password may not be chosen, in both languages; null where it may. No rules on classes of characters, no forced change. */
export function weakness(password: string, signInName: string): string | null {
  const text = password.normalize('NFC');
  const length = Array.from(text).length;
  if (length < 12) return '少于 12 个字符 · shorter than 12 characters';
  if (length > 128) return '多于 128 个字符 · longer than 128 characters';
  const small = text.toLowerCase();
  const left = [signInName.toLowerCase(), ...ownWords].reduce((rest, word) => rest.replaceAll(word, ''), small);
  if (Array.from(left).length < 8) return '主要由登录名或常见词组成 · made of the sign-in name or common words';
  if (new Set(left).size < 5) return '重复的字符太多 · too many repeated characters';
  const codes = Array.from(left).map((one) => one.codePointAt(0)!);
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - codes[i]!) <= 1).length;
  if (steps > codes.length / 2) return '连续的字符太多 · too many characters in a row';
  return null;
}

/** A password for a first sign-in: 16 letters and digits that are not mistaken for each other, about 79 bits. */
export function firstPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  return Array.from({ length: 16 }, () => letters[crypto.randomInt(letters.length)]).join('');
}
