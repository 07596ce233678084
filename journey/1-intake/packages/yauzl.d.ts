declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  interface Entry {
    fileName: string;
    compressedSize: number;
    uncompressedSize: number;
    isEncrypted(): boolean;
  }
  interface ZipFile {
    entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }
  function openPromise(
    path: string,
    options: { autoClose: boolean; strictFileNames?: boolean; validateEntrySizes?: boolean },
  ): Promise<ZipFile>;
  const yauzl: { openPromise: typeof openPromise };
  export default yauzl;
}
