import { existsSync, linkSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who holds a lock: a process of a host. */
export interface Holder {
  pid: number;
  host: string;
  /** When the process began, in the kernel's own count; null where the system does not say. Tells a reused pid from the old process. */
  began: string | null;
}

/** Holds the one right to write to a folder; `release` gives it back. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the writer's lock of a folder by creating `FOLDER/lock` exclusively. A lock left behind by a process that is gone is
 * taken over; a living holder, or one on another host, is never robbed, however old the lock is.
 * @throws what `busy` makes of the holder and the lock's path, where somebody else holds it
 */
export function lockFolder(folder: string, busy: (holder: Holder, file: string) => Error): FolderLock {
  const file = join(folder, 'lock');
  const mine: Holder = { pid: process.pid, host: hostname(), began: beganOf(process.pid) };
  const text = JSON.stringify(mine);
  const draft = join(folder, `lock.${process.pid}.${draftNumber++}`);
  try {
    writeFileSync(draft, text, { flush: true });
    for (let attempt = 0; attempt < 50; attempt++) {
      if (tryLink(draft, file)) {
        clearDrafts(folder);
        return { release: () => release(file, text) };
      }
      const holder = holderOf(file);
      if (holder === null && !existsSync(file)) continue;
      if (holder !== null && isAlive(holder)) throw busy(holder, file);
      takeAway(folder, file, draft);
    }
    throw busy(holderOf(file) ?? mine, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
let draftNumber = 0;

/** Creates `file` with the draft's content in one step; false where it already exists. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a dead holder's lock. Only one process may do so at a time (a second exclusive file), and it looks again while it
 * may, so that nobody removes the lock another newcomer has just taken.
 */
function takeAway(folder: string, file: string, draft: string): void {
  const guard = join(folder, 'lock.takeover');
  if (!tryLink(draft, guard)) {
    if (isLeftBehind(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isLeftBehind(file)) unlinkSync(file);
  } finally {
    rmSync(guard, { force: true });
  }
}

/**
 * Whether a lock’s process is gone. One that cannot be read was cut short when the machine lost its power: a living holder’s was whole
 * before it came to its name.
 */
function isLeftBehind(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  const holder = asHolder(text);
  return holder === null || !isAlive(holder);
}

/** Removes what processes that died while they asked for the lock left beside it. */
function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^lock\.(\d+)\.\d+$/.exec(name)?.[1];
    if (pid === undefined && name !== 'lock.takeover') continue;
    const path = join(folder, name);
    const holder = holderOf(path) ?? { pid: Number(pid ?? 0), host: hostname(), began: null };
    if (holder.pid !== 0 && !isAlive(holder)) rmSync(path, { force: true });
  }
}

function holderOf(file: string): Holder | null {
  try {
    return asHolder(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function asHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const began = beganOf(holder.pid);
  return began === null || holder.began === null || began === holder.began;
}

/** Start time of a process on Linux (field 22 of /proc/PID/stat). */
function beganOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function release(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) unlinkSync(file);
  } catch {
    // Already gone: nothing to give back.
  }
}
