import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite';
import { GangwanError } from '#basics/errors/catalogue.ts';

/** Room the disk must have before the engine is opened: a new stretch of its journal takes 16 MiB. Our setting. */
const roomToOpen = 64 * 1024 * 1024;
/** Milliseconds between tries to open an engine that stopped. Our setting. */
const betweenTries = 2000;

/** What of the engine's insides is needed to see it stop. */
interface Inside {
  _PostgresMainLoopOnce: () => void;
  _PostgresMainLongJmp: () => void;
  _PostgresSendReadyForQueryIfNecessary: () => void;
  _pgl_pq_flush: () => void;
  stackRestore: (at: number) => void;
  FS: { streams: readonly ({ nfd?: number } | null | undefined)[] };
}

/** How the engine leaves its main loop for an ordinary error. */
const ordinaryError = 100;

type Query = Pick<Transaction, 'query' | 'rollback'>;

/**
 * The embedded engine of a folder that stops without harm and comes back by itself. Where its journal cannot be written (full or read-only
 * disk) the engine gives up as PostgreSQL does, by ending its process; left alone it would then turn in a loop and hold up
 * this one. Here such an engine is put aside, what was under way is refused, and once the disk takes writes again the folder is opened anew, as after
 * kill -9: what was acknowledged is there.
 */
export class EmbeddedEngine {
  readonly #folder: string;
  readonly #open: () => Promise<PGlite>;
  #setUp: (engine: PGlite) => Promise<unknown> = async () => {};
  #engine: PGlite;
  /** Why the engine stopped; null while it works. */
  #stopped: GangwanError | null = null;
  #opening: Promise<PGlite> | null = null;
  #nextTry = 0;
  #closed = false;

  private constructor(folder: string, open: () => Promise<PGlite>, engine: PGlite) {
    this.#folder = folder;
    this.#open = open;
    this.#engine = engine;
    this.#watch(engine);
  }

  /** Opens the engine in a folder. @throws store-no-room where the disk is nearly full or takes no writes */
  static async create(
    folder: string,
    options: NonNullable<Parameters<typeof PGlite.create>[1]>,
  ): Promise<EmbeddedEngine> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const open = () => PGlite.create(join(folder, 'pglite'), options);
    mustHaveRoom(folder);
    return new EmbeddedEngine(folder, open, await open());
  }

  /** What every connection begins with; done now and whenever the engine is opened again. */
  async begin(setUp: (engine: Pick<PGlite, 'exec'>) => Promise<unknown>): Promise<void> {
    this.#setUp = setUp;
    await setUp(this.#engine);
  }

  /** Where it lives. */
  get folder(): string {
    return this.#folder;
  }

  get closed(): boolean {
    return this.#closed;
  }

  get ready(): boolean {
    return !this.#closed;
  }

  get waitReady(): Promise<void> {
    return this.#engine.waitReady;
  }

  async query<T>(text: string, values?: unknown[], options?: QueryOptions): Promise<Results<T>> {
    const engine = await this.#working();
    return engine.query<T>(text, values, options);
  }

  async exec(text: string, options?: QueryOptions): Promise<Results[]> {
    const engine = await this.#working();
    return engine.exec(text, options);
  }

  /** Runs work in one transaction. It is always begun: where the engine cannot, each of its queries is refused instead. */
  async transaction<T>(work: (within: Query) => Promise<T>): Promise<T> {
    let begun = false;
    try {
      const engine = await this.#working();
      return (await engine.transaction((within) => {
        begun = true;
        return work(within);
      })) as T;
    } catch (error) {
      if (begun) throw error;
      // Whoever waits for the beginning of a transaction would wait for ever.
      const refuse = () => Promise.reject(error as Error);
      await work({ query: refuse, rollback: async () => {} });
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#opening?.catch(() => {});
    if (this.#stopped === null) await this.#engine.close();
    else letGo(this.#engine);
  }

  async #working(): Promise<PGlite> {
    if (this.#stopped === null) return this.#engine;
    this.#opening ??= this.#openAgain(this.#stopped).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openAgain(stopped: GangwanError): Promise<PGlite> {
    if (performance.now() < this.#nextTry) throw stopped;
    this.#nextTry = performance.now() + betweenTries;
    mustHaveRoom(this.#folder);
    const engine = await this.#open();
    this.#stopped = null;
    this.#engine = engine;
    this.#watch(engine);
    await this.#setUp(engine);
    return engine;
  }

  /** Sees to it that an engine that has stopped is not run again, and that whoever waits for it is told. */
  #watch(engine: PGlite): void {
    const inside = engine.Module as unknown as Inside;
    let stopped: GangwanError | null = null;
    const stop = (cause: unknown) => {
      stopped = new GangwanError('store-stopped', { folder: this.#folder }, { cause });
      if (this.#engine === engine) this.#stopped = stopped;
      letGo(engine);
      return stopped;
    };
    const whileItWorks = <A extends unknown[]>(run: (...given: A) => void, isStop: (error: unknown) => boolean) => {
      return (...given: A): void => {
        if (stopped !== null) throw stopped;
        try {
          run(...given);
        } catch (error) {
          throw isStop(error) ? stop(error) : error;
        }
      };
    };
    const notOrdinary = (error: unknown) => (error as { status?: number } | null)?.status !== ordinaryError;
    inside._PostgresMainLoopOnce = whileItWorks(inside._PostgresMainLoopOnce, notOrdinary);
    inside._PostgresMainLongJmp = whileItWorks(inside._PostgresMainLongJmp, notOrdinary);
    inside._PostgresSendReadyForQueryIfNecessary = whileItWorks(
      inside._PostgresSendReadyForQueryIfNecessary,
      notOrdinary,
    );
    inside._pgl_pq_flush = whileItWorks(inside._pgl_pq_flush, notOrdinary);
    // The first thing the engine's loop does after an error; from here the error gets out of the loop.
    inside.stackRestore = whileItWorks(inside.stackRestore, () => false);
  }
}

/** Closes the files of an engine that is never run again. */
function letGo(engine: PGlite): void {
  for (const stream of (engine.Module as unknown as Inside).FS.streams) {
    if (stream?.nfd === undefined) continue;
    try {
      closeSync(stream.nfd);
    } catch {
      // Closed already.
    }
    delete stream.nfd;
  }
}

/** @throws store-no-room where the disk of a folder is nearly full or takes no writes */
function mustHaveRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const refuse = (cause?: unknown) =>
    new GangwanError(
      'store-no-room',
      { folder, free: Math.floor(free / 1024 / 1024), wanted: roomToOpen / 1024 / 1024 },
      { cause },
    );
  if (free < roomToOpen) throw refuse();
  const probe = join(folder, 'room');
  try {
    const file = openSync(probe, 'w', 0o600);
    try {
      writeSync(file, Buffer.alloc(8192));
      fsyncSync(file);
    } finally {
      closeSync(file);
      rmSync(probe, { force: true });
    }
  } catch (error) {
    throw refuse(error);
  }
}
