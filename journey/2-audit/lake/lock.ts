import { GangwanError } from '#basics/errors/catalogue.ts';
import { type FolderLock, lockFolder } from '#store/folder-lock.ts';

/** Holds the one right to write to a lake; `release` gives it back. */
export type LakeLock = FolderLock;

/** Takes the writer's lock of a lake (`lockFolder`). @throws lake-locked */
export const lockLake = (lake: string): LakeLock =>
  lockFolder(lake, ({ pid, host }, file) => new GangwanError('lake-locked', { lake, pid, host, file }));
