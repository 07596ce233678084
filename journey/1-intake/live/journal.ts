import { constants, createReadStream, existsSync, mkdirSync, readdirSync, rmSync, writevSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Folder of a lake in which journals lie until their batches are in segments. */
const folder = 'live';

/** A stretch of a journal that is on disk. */
export interface Stretch {
  /** Path inside the lake. */
  journal: string;
  from: number;
  bytes: number;
  crc: number;
}

/** The file live batches are written to before they are acknowledged. It only grows; a new one is begun when its batches are rolled. */
export class Journal {
  readonly #lake: string;
  #handle: FileHandle | null = null;
  #name = '';
  #turning = false;
  #length = 0;

  constructor(lake: string) {
    this.#lake = lake;
    mkdirSync(join(lake, folder), { recursive: true });
  }

  /** Appends and waits for the disk. `seq` names the file where a new one is begun. A failed write leaves nothing that counts. */
  async append(parts: readonly Buffer[], seq: number): Promise<Stretch> {
    if (this.#turning) await this.#end();
    const handle = this.#handle ?? (await this.#begin(seq));
    const from = this.#length;
    let crc = 0;
    let bytes = 0;
    for (const part of parts) {
      crc = crc32(part, crc);
      bytes += part.length;
    }
    try {
      // Into the system’s memory at once; only the disk is waited for.
      for (let at = from, rest = parts.filter((part) => part.length > 0); rest.length > 0; ) {
        const written = writevSync(handle.fd, rest, at);
        at += written;
        rest = after(rest, written);
      }
      await handle.datasync();
    } catch (error) {
      await handle.truncate(from).catch(() => {});
      throw error;
    }
    this.#length += bytes;
    return { journal: this.#name, from, bytes, crc };
  }

  async #begin(seq: number): Promise<FileHandle> {
    this.#name = `${folder}/${seq}.journal`;
    this.#length = 0;
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC;
    const handle = await open(join(this.#lake, this.#name), flags, 0o600);
    try {
      if (process.platform !== 'win32') for (const path of [folder, '.']) await syncFolder(join(this.#lake, path));
    } catch (error) {
      // Written on without its folder on disk, it could be gone after a loss of power, and what was acknowledged with it.
      await handle.close();
      throw error;
    }
    this.#handle = handle;
    return handle;
  }

  /** Lets the next batch begin a new file, so that the ones before it can go once they are rolled. */
  turn(): void {
    this.#turning = true;
  }

  /** Closes the file; nothing may be on its way into it. */
  async close(): Promise<void> {
    await this.#end();
  }

  async #end(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    this.#turning = false;
    await handle?.close();
  }

  /** Removes every journal but those named and the one last begun, which may be on its way into the folder. */
  keepOnly(names: ReadonlySet<string>): void {
    const dir = join(this.#lake, folder);
    if (!existsSync(dir)) return;
    for (const name of readdirSync(dir)) {
      const path = `${folder}/${name}`;
      if (!names.has(path) && path !== this.#name) rmSync(join(dir, name));
    }
  }
}

async function syncFolder(path: string): Promise<void> {
  const opened = await open(path, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** What of some buffers is left when their first bytes are gone. */
function after(parts: readonly Buffer[], bytes: number): Buffer[] {
  let gone = bytes;
  return parts.flatMap((part) => {
    const cut = Math.min(gone, part.length);
    gone -= cut;
    return cut === part.length ? [] : [part.subarray(cut)];
  });
}

/** Reads a stretch back. @throws Error where the disk gives other bytes than were written */
export async function readStretch(lake: string, { journal, from, bytes, crc }: Stretch): Promise<Buffer> {
  if (bytes === 0) return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  const stream = createReadStream(join(lake, journal), { start: from, end: from + bytes - 1, highWaterMark: 1 << 20 });
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  const data = Buffer.concat(chunks);
  if (data.length !== bytes || crc32(data) !== crc)
    throw new Error(`${journal} from byte ${from} is not what was written`);
  return data;
}
