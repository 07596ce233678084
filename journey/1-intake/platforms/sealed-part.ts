import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { hmacSm3 } from '#store/sm3.ts';

/*
 * What came of an upload so far, as it lies on disk: 16 random bytes, then SM4 in counter mode under a key of that upload, so that a file
 * with ID numbers may wait for its end for days and be sent on from any byte. Whether it is whole the sender's SM3 tells.
 */

const HEAD = 16;
const BLOCK = 16;

/** The key of one upload, made from one that lies outside the data folder. */
const keyOf = (key: Uint8Array, id: string) => Buffer.from(hmacSm3(key, `gangwan upload ${id}`), 'hex').subarray(0, 16);

/** The counter at a block: the random head plus its number. */
function counterAt(head: Buffer, block: number): Buffer {
  const sum = (BigInt(`0x${head.toString('hex')}`) + BigInt(block)) & ((1n << 128n) - 1n);
  return Buffer.from(sum.toString(16).padStart(32, '0'), 'hex');
}

/** Bytes of the upload that are held; 0 where nothing came. */
export function heldBytes(path: string): number {
  return Math.max(0, (statSync(path, { throwIfNoEntry: false })?.size ?? 0) - HEAD);
}

/** Adds bytes to what is held and waits for the disk. */
export async function appendSealed(path: string, key: Uint8Array, id: string, part: Uint8Array): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    let head = Buffer.alloc(HEAD);
    if (size < HEAD) {
      // Also where a kill left half of one.
      await file.truncate(0);
      head = randomBytes(HEAD);
      await file.appendFile(head);
    } else await file.read(head, 0, HEAD, 0);
    const at = Math.max(0, size - HEAD);
    const cipher = createCipheriv('sm4-ctr', keyOf(key, id), counterAt(head, Math.floor(at / BLOCK)));
    cipher.update(Buffer.alloc(at % BLOCK));
    try {
      await file.appendFile(cipher.update(part));
      await file.datasync();
    } catch (error) {
      // What a full disk took of it goes again, so that it does not stay full of halves.
      await file.truncate(Math.max(HEAD, size)).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
}

/** Opens what is held into a file of its own, for as long as it is read; gives its SM3. */
export async function openSealed(path: string, key: Uint8Array, id: string, to: string): Promise<string> {
  const hash = createHash('sm3');
  const head = Buffer.alloc(HEAD);
  const file = await open(path, 'r');
  try {
    await file.read(head, 0, HEAD, 0);
  } finally {
    await file.close();
  }
  const decipher = createDecipheriv('sm4-ctr', keyOf(key, id), head);
  await pipeline(
    createReadStream(path, { start: HEAD, highWaterMark: 1 << 20 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        const text = decipher.update(chunk);
        hash.update(text);
        yield text;
      }
    },
    createWriteStream(to, { mode: 0o600 }),
  );
  return hash.digest('hex');
}
