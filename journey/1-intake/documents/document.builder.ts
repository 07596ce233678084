import { crc32, deflateRawSync } from 'node:zlib';

/** One name in a zip; `says` is the size its directory claims where that is not the truth. */
export interface ZipEntry {
  name: string;
  data: Uint8Array | string;
  says?: number;
}

/** A zip, for tests. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, data, says } of entries) {
    const bytes = Buffer.from(data as Uint8Array);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const [local, central] = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0001\u0002\u0014\u0000')];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    files.push(local, common, Buffer.from(name), packed);
    directory.push(central, common, tail, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

const open =
  '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

/** A DOCX whose body is this XML, with further parts. */
export function docxOf(body: string, more: readonly ZipEntry[] = []): Buffer {
  return zipOf([{ name: 'word/document.xml', data: `${open}${body}</w:body></w:document>` }, ...more]);
}

/** A paragraph of WordprocessingML. */
export const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
