import { createWriteStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { isOfTheDisk, swelling } from '../local-copy.ts';

const mostEntries = 10_000;
/** Most folders in one another. Our setting. */
const deepest = 32;

/**
 * Unpacks an archive to numbered files that `stage` names; no name in the archive ever becomes a path. Returns name in the archive → path.
 * @throws intake-unsafe-archive for names that climb out of the folder, encrypted or doubled entries, or contents that swell beyond measure
 */
export async function unpack(
  path: string,
  shownAs: string,
  wanted: (name: string) => boolean,
  stage: (suffix: string) => string,
): Promise<Map<string, string>> {
  const refuse = (why: string) => new GangwanError('intake-unsafe-archive', { file: shownAs, why });
  const files = new Map<string, string>();
  let zip: Awaited<ReturnType<typeof yauzl.openPromise>>;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    throw new GangwanError('intake-unreadable-file', { file: shownAs, format: 'zip', why: (error as Error).message });
  }
  try {
    if (zip.entryCount > mostEntries) throw refuse(`more than ${mostEntries} files · 超过 ${mostEntries} 个文件`);
    const sent = statSync(path).size;
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/') || !wanted(name)) continue;
      if (name.split('/').length > deepest)
        throw refuse(`folders deeper than ${deepest} in one another · 文件夹套了超过 ${deepest} 层`);
      if (entry.isEncrypted()) throw refuse(`${name} is encrypted · 已加密`);
      if (files.has(name)) throw refuse(`${name} stands in it twice · 出现两次`);
      total += entry.uncompressedSize;
      if (total > swelling.free && total > sent * swelling.ratio)
        throw refuse(`more than ${swelling.ratio} times as large unpacked · 解压后超过 ${swelling.ratio} 倍`);
      const to = stage(suffixOf(name));
      // The reader itself stops where an entry holds more than it declared.
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to));
      files.set(name, to);
    }
    return files;
  } catch (error) {
    if (error instanceof GangwanError || isOfTheDisk(error)) throw error;
    throw refuse((error as Error).message);
  } finally {
    zip.close();
  }
}

const suffixOf = (name: string) => /(\.[a-z0-9]{1,8}){1,2}$/i.exec(name)?.[0] ?? '';
