/** What the system, PostgreSQL and the embedded stores say where a disk is full or takes no writes, or a database does not answer. */
const codes = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  // PostgreSQL: disk full, I/O error, read-only transaction, shutting down, starting up, connection lost.
  '53100',
  '58030',
  '25006',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  // The embedded engine has stopped, or was not opened.
  'STO-018',
  'STO-019',
]);
/** The same from engines that give no code. */
const words =
  /no space left on device|read-only file system|connection terminated|could not write|disk quota exceeded/i;

/** Whether an error, or what it came from, says that nothing can be stored at the moment: not the caller’s fault, and over by itself. */
export function isStorageTrouble(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause)
    if (codes.has((one as { code?: string }).code ?? '') || words.test(one.message)) return true;
  return false;
}
