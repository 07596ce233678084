import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '#store/database.ts';
import { entryHash, firstHash } from '#store/log/chain.ts';
import { logLines } from '#store/log/log.ts';
import { smallDisk } from '#store/small-disk.builder.ts';
import { heldBeside } from './kill-open-interface.ts';
import { type ClientKey, type OpenServer, orderBatches, signedCall, startOpenServer } from './open-client.ts';

/*
 * A disk that fills up, and one that turns read-only, under a server that takes signed batches:
 *     node bench/fault-disk.ts [--only full,store,read-only] [--rounds 3]
 * `full`: lake, uploads and store share the disk. `store`: the embedded store alone is on it, and its journal grows until it finds no room.
 * `read-only`: ext4 under the lake gives up as after an error of the disk. Needs to mount; where it may not, it says so.
 */

const uscc = '91500229MA5U0T0105';
const ROWS = 200;

/** What a bad disk came to. */
export interface DiskFigures {
  rounds: number;
  acknowledged: number;
  /** Calls refused while the disk took no writes, by what they were told. */
  refused: Record<string, number>;
  /** Refused otherwise than with 503, a code of the catalogue and when to come again. */
  otherwise: string[];
  /** What `/health` said while the disk took no writes. */
  health: number[];
  /** Most milliseconds from the disk’s recovery to the first batch taken, without anybody’s help. */
  recoveredMs: number;
  lost: number;
  doubled: number;
  /** Entries of the chained log, all of which fit. */
  logEntries: number;
}

type Fault = 'full' | 'store' | 'read-only';

/** A disk on which a fault can be had. */
interface FaultyDisk {
  folder: string;
  begin(): void;
  /** Makes it take writes again. */
  end(): void;
  /** Whether its recovery needs the server stopped. */
  needsStop: boolean;
  close(): void;
}

/** Runs rounds of one fault; null where this machine lets nobody mount. */
export async function badDisk(fault: Fault, rounds: number): Promise<DiskFigures | null> {
  const disk = fault === 'read-only' ? abortingDisk() : fillingDisk(fault === 'store' ? 200 : 260);
  if (disk === null) return null;
  const elsewhere = mkdtempSync(join(tmpdir(), 'gangwan-fault-lake-'));
  const lake = fault === 'store' ? join(elsewhere, 'lake') : join(disk.folder, 'data', 'lake');
  // The embedded store makes no sync call: a disk that breaks off like this may take its last pages with it, as a loss of power does.
  const folder = fault === 'read-only' ? join(elsewhere, 'data') : join(disk.folder, 'data');
  const figures: DiskFigures = {
    rounds,
    acknowledged: 0,
    refused: {},
    otherwise: [],
    health: [],
    recoveredMs: 0,
    lost: 0,
    doubled: 0,
    logEntries: 0,
  };
  const replies = new Map<number, string>();
  let next = 0;
  let key: ClientKey | null = null;
  let server: OpenServer | null = null;
  const start = async () => {
    server = await startOpenServer({
      folder,
      lake,
      rollAfter: 500,
      rollBytes: 400_000,
      admit: key === null ? [{ uscc, publicKey: null }] : [],
    });
    key ??= { appKey: server.keys[0]!.appKey, signType: 'HMAC-SM3', key: server.keys[0]!.secret! };
  };
  const bodies = [...orderBatches(16, ROWS, 'k', uscc)].map((body) => body.toString());
  const bodyOf = (n: number) =>
    Buffer.from(
      bodies[n % 16]!.replaceAll(`"k${String(n % 16).padStart(6, '0')}-`, `"k${String(n).padStart(6, '0')}-`),
    );
  const send = async (n: number): Promise<boolean> => {
    const reply = await signedCall(server!.port, key!, 'POST', '/openapi/v1/order', bodyOf(n), {
      'x-batch-no': `b-${n}`,
    });
    if (reply.status === 200) {
      if ((replies.get(n) ?? reply.body) !== reply.body) figures.otherwise.push(`another reply to batch ${n}`);
      replies.set(n, reply.body);
      return true;
    }
    tell(reply);
    return false;
  };
  const tell = ({ status, body }: { status: number; body: string }) => {
    const code = /"error":"([A-Z]{3}-\d{3})"/.exec(body)?.[1] ?? '';
    figures.refused[code] = (figures.refused[code] ?? 0) + 1;
    if (status !== 503 || !['API-010', 'OPN-110'].includes(code))
      figures.otherwise.push(`${status} ${body.slice(0, 300)}`);
  };
  /** A batch whose every row is set aside has a long reply, which the store keeps: its journal grows by it. */
  const burden = async (n: number) => {
    const rows = Array.from(
      { length: 1500 },
      (_, i) => `{"recordId":"","status":"${Math.random()}${Math.random()}${i}"}\n`,
    );
    const reply = await signedCall(server!.port, key!, 'POST', '/openapi/v1/order', Buffer.from(rows.join('')), {
      'x-batch-no': `q-${n}`,
    });
    if (reply.status !== 200) tell(reply);
    return reply.status === 200;
  };
  try {
    mkdirSync(folder, { recursive: true });
    await start();
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < 10; i++) await send(next++);
      disk.begin();
      const unanswered: number[] = [];
      for (let i = 0, refusals = 0; i < 600 && refusals < 25; i++) {
        const n = next++;
        const taken = fault === 'store' && i % 3 !== 0 ? await burden(i + round * 1000) : await send(n);
        if (!taken) refusals++;
        if (!replies.has(n)) unanswered.push(n);
        // What a refusal frees again is filled as well.
        if (i % 20 === 19) disk.begin();
      }
      figures.health.push((await healthOf(server!.port)) ?? 0);
      const began = performance.now();
      if (disk.needsStop) {
        await server!.end('SIGKILL');
        disk.end();
        await start();
      } else disk.end();
      for (const n of unanswered)
        while (!(await againSoon(send, n, began))) await new Promise((resolve) => setTimeout(resolve, 200));
      figures.recoveredMs = Math.max(figures.recoveredMs, Math.round(performance.now() - began));
      // What was acknowledged before gets the same reply.
      for (let n = 0; n < next; n += 7) if (replies.has(n)) await send(n);
    }
    await server!.end('SIGTERM');
    server = null;
    const { acknowledged, lost, doubled } = await heldBeside(lake, replies, []);
    return { ...figures, acknowledged, lost, doubled, logEntries: await chainedEntries(join(folder, 'store')) };
  } finally {
    await (server as OpenServer | null)?.end('SIGKILL');
    rmSync(elsewhere, { recursive: true, force: true });
    disk.close();
  }
}

/** Sends a batch once more; gives up on a server that does not come back within a minute. */
async function againSoon(send: (n: number) => Promise<boolean>, n: number, began: number): Promise<boolean> {
  if (performance.now() - began > 60_000) throw new Error(`batch ${n} is refused a minute after the disk came back`);
  return send(n);
}

async function healthOf(port: number): Promise<number | null> {
  return fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5000) }).then(
    ({ status }) => status,
    () => null,
  );
}

/** Entries of the log in a store’s folder. @throws Error where the chain does not hold */
export async function chainedEntries(store: string): Promise<number> {
  const db = await openDatabase({ folder: store });
  try {
    let [count, before] = [0, firstHash];
    for await (const { hash, ...line } of logLines(db.sql)) {
      count++;
      if (line.seq !== count || entryHash(before, line) !== hash)
        throw new Error(`entry ${line.seq} does not follow from the one before`);
      before = hash;
    }
    return count;
  } finally {
    await db.close();
  }
}

function fillingDisk(mebibytes: number): FaultyDisk | null {
  const disk = smallDisk(mebibytes);
  return disk === null
    ? null
    : {
        folder: disk.folder,
        begin: () => disk.fill(100_000),
        end: () => disk.free(),
        needsStop: false,
        close: () => disk.close(),
      };
}

/** An ext4 disk in a file, which can be told to behave as after an error: read-only at once, with files open. */
function abortingDisk(): FaultyDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-disk-'));
  const image = `${folder}.img`;
  const run = (program: string, ...given: string[]) => execFileSync(program, given, { stdio: 'ignore' });
  writeFileSync(image, '');
  try {
    run('truncate', '-s', '400M', image);
    run('mkfs.ext4', '-q', '-F', image);
    run('mount', '-o', 'loop', image, folder);
  } catch {
    rmSync(image, { force: true });
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  let aborted = false;
  return {
    folder,
    needsStop: true,
    begin() {
      if (!aborted) run('mount', '-o', 'remount,abort', folder);
      aborted = true;
    },
    end() {
      run('umount', folder);
      try {
        run('e2fsck', '-fy', image);
      } catch {
        // It tells by its status that it mended the disk, which is what it was asked to.
      }
      run('mount', '-o', 'loop', image, folder);
      aborted = false;
    },
    close() {
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
      rmSync(image, { force: true });
    },
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: 'full,store,read-only' }, rounds: { type: 'string', default: '3' } },
  });
  for (const fault of values.only.split(',') as Fault[]) {
    const figures = await badDisk(fault, Number(values.rounds));
    console.log(fault, figures === null ? 'not run: nobody may mount a disk here' : JSON.stringify(figures, null, 1));
  }
  process.exit(0);
}
