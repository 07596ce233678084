import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, openSync, readSync, type Stats, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { GangwanError } from '#basics/errors/catalogue.ts';

/** Whether an error is the disk’s, which says nothing about what was sent. */
export const isOfTheDisk = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall !== undefined;

/** A sent file as the engine can read it. */
export interface LocalCopy {
  /** SM3 of the bytes as sent, when it is known. */
  digest: () => Promise<string>;
  /** Length of the bytes as sent. */
  bytes: number;
  /** The file itself, or an unpacked or transcoded copy of it. */
  path: string;
  /** `broken`: some bytes are neither UTF-8 nor GB 18030, so rows must be judged one by one. */
  encoding: 'utf-8' | 'gb18030' | 'utf-16' | 'broken' | 'binary';
  /** Throws where the sent file was changed since its digest was taken. */
  assertUnchanged: () => void;
}

/** How far a compressed file may swell: beyond the free part, at most `ratio` times what was sent. */
export const swelling = { free: 64 * 1024 * 1024, ratio: 200 } as const;

/**
 * Takes the digest of a file, unpacks `.gz`, and brings text to UTF-8 (GB 18030 and UTF-16 are recognised). Copies are written
 * to the path `stage` gives; a plain UTF-8 file is read where it lies.
 * `sent`: bytes of the archive it was in, which is what a compressed file’s swelling is then measured by.
 * @throws intake-unsafe-archive for a compressed file that swells beyond measure, intake-unreadable-file for a damaged one
 */
export async function localCopy(
  path: string,
  shownAs: string,
  binary: boolean,
  stage: () => string,
  sent?: number,
): Promise<LocalCopy> {
  const before = statSync(path);
  const zipped = path.toLowerCase().endsWith('.gz');
  const hash = createHash('sm3');
  const validity = new Validity();
  let local = path;
  if (zipped) {
    local = stage();
    const packed = Readable.from(hashed(path, hash));
    try {
      await pipeline(
        packed,
        createGunzip(),
        (chunks) => watched(chunks, shownAs, Math.min(sent ?? before.size, before.size), validity),
        createWriteStream(local),
      );
    } catch (error) {
      if (error instanceof GangwanError || isOfTheDisk(error)) throw error;
      throw new GangwanError('intake-unreadable-file', {
        file: shownAs,
        format: 'gzip',
        why: String((error as Error).message),
      });
    }
  } else for await (const chunk of hashed(path, hash)) if (!binary) validity.see(chunk);
  const digest = hash.digest('hex');
  const copy: LocalCopy = {
    digest: () => Promise.resolve(digest),
    bytes: before.size,
    path: local,
    encoding: binary ? 'binary' : 'utf-8',
    assertUnchanged: unchanged(path, shownAs, before),
  };
  if (binary) return copy;
  if (validity.utf16 !== null) {
    copy.path = stage();
    copy.encoding = 'utf-16';
    await transcode(local, copy.path, validity.utf16);
  } else if (!validity.end()) {
    const utf8 = stage();
    if (await transcode(local, utf8, 'gb18030')) {
      copy.path = utf8;
      copy.encoding = 'gb18030';
    } else copy.encoding = 'broken';
  }
  return copy;
}

/** Files shorter than this are not worth reading twice at once. */
const longFile = 4 << 20;

/**
 * A long uncompressed file that can be read where it lies while its digest is still being taken; null for any other. Text is taken for
 * UTF-8 because its beginning is: where the rest is not, the engine says so and the file is read row by row.
 */
export function readInPlace(path: string, shownAs: string, binary: boolean): LocalCopy | null {
  const before = statSync(path);
  if (path.toLowerCase().endsWith('.gz') || before.size < longFile) return null;
  if (!binary) {
    const beginning = new Validity();
    const handle = openSync(path, 'r');
    const buffer = Buffer.alloc(1 << 20);
    beginning.see(buffer.subarray(0, readSync(handle, buffer)));
    closeSync(handle);
    if (!beginning.soFar) return null;
  }
  let taken: Promise<string> | undefined;
  const take = async () => {
    const hash = createHash('sm3');
    for await (const _ of hashed(path, hash));
    return hash.digest('hex');
  };
  return {
    digest: () => {
      taken ??= take();
      // Asked for again before the commit; until then a failure must not end the process.
      taken.catch(() => {});
      return taken;
    },
    bytes: before.size,
    path,
    encoding: binary ? 'binary' : 'utf-8',
    assertUnchanged: unchanged(path, shownAs, before),
  };
}

const unchanged = (path: string, shownAs: string, before: Stats) => () => {
  const now = statSync(path);
  if (now.size === before.size && now.mtimeMs === before.mtimeMs) return;
  throw new GangwanError('intake-unreadable-file', {
    file: shownAs,
    format: 'file',
    why: 'it was changed while it was being read · 读取过程中文件被改动',
  });
};

async function* hashed(path: string, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* watched(
  chunks: AsyncIterable<Buffer>,
  shownAs: string,
  sent: number,
  validity: Validity,
): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > swelling.free && total > sent * swelling.ratio)
      throw new GangwanError('intake-unsafe-archive', {
        file: shownAs,
        why: `more than ${swelling.ratio} times as large unpacked · 解压后超过 ${swelling.ratio} 倍`,
      });
    validity.see(chunk);
    yield chunk;
  }
}

/** Whether bytes seen in pieces are UTF-8; a character cut by a piece's end is looked at with the next piece. */
class Validity {
  utf16: 'utf-16le' | 'utf-16be' | null = null;
  #first = true;
  #valid = true;
  #rest: Buffer = Buffer.alloc(0);

  see(chunk: Buffer): void {
    if (this.#first && chunk.length >= 2) {
      if (chunk[0] === 0xff && chunk[1] === 0xfe) this.utf16 = 'utf-16le';
      if (chunk[0] === 0xfe && chunk[1] === 0xff) this.utf16 = 'utf-16be';
      this.#first = false;
    }
    if (!this.#valid) return;
    const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let end = data.length;
    // Back over continuation bytes to the start of the last character, which may be incomplete.
    for (let back = 1; back <= 4 && back <= data.length; back++) {
      const byte = data[data.length - back]!;
      if (byte < 0x80) break;
      if (byte >= 0xc0) {
        end = data.length - back;
        break;
      }
    }
    this.#rest = Buffer.from(data.subarray(end));
    if (!isUtf8(data.subarray(0, end))) this.#valid = false;
  }

  /** No broken character yet, and no UTF-16. */
  get soFar(): boolean {
    return this.#valid && this.utf16 === null;
  }

  end(): boolean {
    return this.#valid && isUtf8(this.#rest);
  }
}

/** Writes a file again as UTF-8; false (and an unfinished copy) where its bytes are not in that encoding. */
async function transcode(from: string, to: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    await pipeline(
      createReadStream(from, { highWaterMark: 1 << 20 }),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
        yield decoder.decode();
      },
      createWriteStream(to),
    );
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
