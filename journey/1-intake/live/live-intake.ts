import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from '#store/engine.ts';
import type { Entry, LiveBatch, LiveEntry, RolledEntry } from '../../2-audit/lake/entry.ts';
import { filesTaken, type Lake, LakeWriter } from '../../2-audit/lake/lake.ts';
import { planOf } from '../column-plan.ts';
import { Together } from '../platforms/together.ts';
import { hasIdentity } from '../staging.ts';
import { takeFile } from '../take-file.ts';
import { beginLake } from '../take-in.ts';
import { Journal } from './journal.ts';
import type { ReadBatch } from './read-batch.ts';
import { arrivalOf, groupsOf, memoryRelation, rollGroup, setAside } from './roll.ts';

/** A batch read and ready to be taken. */
export interface SentBatch
  extends Pick<
    LiveBatch,
    | 'application'
    | 'batchNo'
    | 'requestDigest'
    | 'table'
    | 'platformUscc'
    | 'covers'
    | 'receivedAt'
    | 'upTo'
    | 'sourceDigest'
    | 'sourceBytes'
  > {
  read: ReadBatch;
}

/** How live batches are taken. */
export interface LiveOptions {
  /** Folder of the lake; made where there is none. */
  lake: string;
  countyKey: Uint8Array;
  threads?: number;
  memory?: string;
  /** Batches are rolled into segments after so many milliseconds (60,000) or bytes (64 MiB), whichever comes first. Our settings. */
  rollAfter?: number;
  rollBytes?: number;
  /** Journals with such batches stay, rolled or not, until `letGo` says that nobody needs them: a live watch reads them. */
  watched?: (batch: LiveBatch) => boolean;
  /** Told that the lake holds more. It must not throw. */
  onMore?: () => void;
  /** Told where rolling failed; it is tried again. */
  onTrouble?: (error: unknown) => void;
}

/**
 * The lake as a running server writes it: the one writer, live batches that share their waits for the disk, and everything else that
 * writes one after the other. A batch is the lake's when `take` returns: its rows are on disk in a journal and the manifest names them.
 */
export class LiveIntake {
  readonly #options: LiveOptions;
  readonly #engine: Engine;
  readonly #journal: Journal;
  readonly #holds: Together<SentBatch, LiveBatch>;
  readonly #known = new Map<string, LiveBatch>();
  readonly #timer: NodeJS.Timeout;
  #lake: LakeWriter;
  #unrolled: Entry<LiveEntry>[] = [];
  #unrolledBytes = 0;
  #watchedFrom = 0;
  /** What writes beside live batches, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #rolling: Promise<void> | null = null;
  #holding: Promise<unknown> = Promise.resolve();
  /** While it stands no batch is taken: the lake is lent. */
  #gate: Promise<void> | null = null;

  private constructor(options: LiveOptions, lake: LakeWriter, engine: Engine) {
    this.#options = options;
    this.#lake = lake;
    this.#engine = engine;
    this.#journal = new Journal(lake.dir);
    this.#holds = new Together((batches) => this.#hold(batches), 64);
    this.#readLines();
    this.#keepJournals();
    this.#timer = setInterval(() => this.#rollSoon(), options.rollAfter ?? 60_000);
    this.#timer.unref();
  }

  /** @throws lake-locked, lake-chain-broken, lake-other-county-key */
  static async open(options: LiveOptions): Promise<LiveIntake> {
    const lake = new LakeWriter(options.lake);
    try {
      beginLake(lake, options.countyKey);
      await lake.flushShared();
      const spillTo = join(lake.dir, 'tmp', 'spill');
      mkdirSync(spillTo, { recursive: true });
      const engine = await Engine.open({
        threads: options.threads ?? 1,
        memory: options.memory ?? '1GB',
        spillTo,
        secretSpill: true,
      });
      return new LiveIntake(options, lake, engine);
    } catch (error) {
      lake.close();
      throw error;
    }
  }

  /** The lake as it stands, to read from. */
  get lake(): Lake {
    return this.#lake;
  }

  /** How many lines of the manifest are on disk: what is after them may not come to be. */
  get durable(): number {
    return this.#lake.durable;
  }

  /** Nobody reads journals of lines up to this one any more. */
  letGo(line: number): void {
    this.#watchedFrom = Math.max(this.#watchedFrom, line + 1);
    this.#keepJournals();
  }

  /** Batches held by journals that are not in segments yet, and their bytes. */
  get held(): { batches: number; bytes: number } {
    return {
      batches: this.#unrolled.reduce((sum, { batches }) => sum + batches.length, 0),
      bytes: this.#unrolledBytes,
    };
  }

  /** The batch of that number the lake holds, or null. */
  known(application: string, batchNo: string): LiveBatch | null {
    return this.#known.get(`${application} ${batchNo}`) ?? null;
  }

  /** Takes a batch; when this returns it survives the loss of power. @throws what the disk says where it cannot be written */
  async take(batch: SentBatch): Promise<LiveBatch> {
    const held = hasIdentity(planOf(batch.table as never))
      ? await this.#inTurn(() => this.#takeAtOnce(batch))
      : await this.#holds.add(batch);
    this.#options.onMore?.();
    return held;
  }

  /** Brings every batch taken so far into segments. */
  settle(): Promise<void> {
    this.#rolling ??= this.#inTurn(() => this.#roll()).finally(() => {
      this.#rolling = null;
    });
    return this.#rolling;
  }

  /** Runs something that writes to the lake, with every batch in segments; batches go on being taken meanwhile. */
  withWriter<T>(work: (lake: LakeWriter) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#roll();
      const done = await work(this.#lake);
      this.#options.onMore?.();
      return done;
    });
  }

  /** Gives the lake away to something that opens it itself; batches that come meanwhile wait. */
  lend<T>(work: (dir: string) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#roll();
      let release = () => {};
      this.#gate = new Promise((resolve) => {
        release = resolve;
      });
      try {
        await this.#holding;
        await this.#roll();
        await this.#journal.close();
        this.#lake.close();
        try {
          return await work(this.#options.lake);
        } finally {
          this.#lake = new LakeWriter(this.#options.lake);
          mkdirSync(join(this.#lake.dir, 'tmp', 'spill'), { recursive: true });
          this.#readLines();
        }
      } finally {
        this.#gate = null;
        release();
      }
    });
  }

  /** Waits for what is on its way, rolls, and gives the lake back. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#holds.idle();
    try {
      await this.settle();
    } catch (error) {
      this.#options.onTrouble?.(error);
    }
    await this.#journal.close();
    this.#engine.close();
    this.#lake.close();
  }

  #readLines(): void {
    const rolled = this.#lake.entries.filter((entry): entry is Entry<RolledEntry> => entry.kind === 'rolled').at(-1);
    const lines = this.#lake.entries.filter((entry): entry is Entry<LiveEntry> => entry.kind === 'live');
    this.#unrolled = lines.filter(({ seq, journal }) => journal !== null && seq > (rolled?.to ?? -1));
    this.#unrolledBytes = this.#unrolled.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { batches } of lines) for (const batch of batches) this.#remember(batch);
  }

  #keepJournals(): void {
    const needed = this.#unrolled.map(({ journal }) => journal!);
    const { entries } = this.#lake;
    const { watched } = this.#options;
    if (watched !== undefined)
      for (let seq = this.#watchedFrom; seq < entries.length; seq++) {
        const { kind, journal, batches } = entries[seq] as Entry<LiveEntry>;
        if (kind === 'live' && journal !== null && batches.some(watched)) needed.push(journal);
      }
    this.#journal.keepOnly(new Set(needed));
  }

  #remember(batch: LiveBatch): void {
    this.#known.set(`${batch.application} ${batch.batchNo}`, batch);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#turn.then(work);
    this.#turn = run.catch(() => {});
    return run;
  }

  async #hold(sent: readonly SentBatch[]): Promise<LiveBatch[]> {
    while (this.#gate !== null) await this.#gate;
    const run = this.#write(sent);
    this.#holding = run.catch(() => {});
    return run;
  }

  async #write(sent: readonly SentBatch[]): Promise<LiveBatch[]> {
    const parts: Buffer[] = [];
    const batches = sent.map(({ read, ...batch }): LiveBatch => {
      const bad = Buffer.from(read.bad.map((one) => `${JSON.stringify(one)}\n`).join(''));
      parts.push(read.sound, bad);
      return { ...batch, ...countsOf(batch, read), soundBytes: read.sound.length, badBytes: bad.length };
    });
    const stretch = await this.#journal.append(parts, this.#lake.nextSeq);
    const entry = this.#lake.enlist<LiveEntry>({ kind: 'live', ...stretch, batches });
    await this.#lake.flushShared();
    this.#unrolled.push(entry);
    this.#unrolledBytes += entry.bytes;
    for (const batch of batches) this.#remember(batch);
    if (this.#unrolledBytes >= (this.#options.rollBytes ?? 64 * 1024 * 1024)) this.#rollSoon();
    return batches;
  }

  /** Rows with ID numbers may not reach a disk before the numbers are keyed: such a batch becomes a segment at once. */
  async #takeAtOnce({ read, ...batch }: SentBatch): Promise<LiveBatch> {
    while (this.#gate !== null) await this.#gate;
    const plan = planOf(batch.table as never);
    const taken = { ...batch, ...countsOf(batch, read), soundBytes: 0, badBytes: 0 };
    const group = { ...taken, table: plan.table, day: '', bad: read.bad };
    const staged = this.#lake.stagedSoFar;
    const name = `live/${batch.application}/${batch.batchNo}`;
    const inLake = (sourceName: string) =>
      filesTaken(this.#lake).some(
        (entry) =>
          entry.sourceName === sourceName && entry.table === plan.table && entry.statedPlatform === batch.platformUscc,
      );
    try {
      if (read.kept !== null && read.kept.length > 0 && !inLake(name)) {
        const relation = await memoryRelation(this.#engine, plan, read.kept);
        const of = { relation, salvage: null, digest: batch.sourceDigest, bytes: batch.sourceBytes, name };
        await takeFile(this.#lake, this.#engine, arrivalOf(group, undefined, of), this.#options.countyKey);
      }
      if (read.bad.length > 0 && !inLake(`${name}.quarantine`))
        setAside(this.#lake, plan, group, undefined, `${name}.quarantine`);
    } finally {
      this.#lake.dropStaged(staged);
      await this.#engine.run('DROP TABLE IF EXISTS live_rows');
    }
    // Last, so that a torn end of the manifest never knows the batch without its rows.
    this.#lake.enlist<LiveEntry>({ kind: 'live', journal: null, from: 0, bytes: 0, crc: 0, batches: [taken] });
    await this.#lake.flushShared();
    this.#remember(taken);
    return taken;
  }

  #rollSoon(): void {
    if (this.#rolling !== null || this.#unrolled.length === 0) return;
    this.settle().catch((error: unknown) => this.#options.onTrouble?.(error));
  }

  /** Rolls what had been taken when it began; what comes meanwhile waits for the next time. */
  async #roll(): Promise<void> {
    const upTo = this.#unrolled.at(-1)?.seq ?? -1;
    while ((this.#unrolled[0]?.seq ?? upTo + 1) <= upTo) {
      const lines = this.#nextLines();
      const live = { from: lines[0]!.seq, to: lines.at(-1)!.seq };
      this.#journal.turn();
      for (const group of await groupsOf(this.#lake.dir, lines)) {
        const staged = this.#lake.stagedSoFar;
        try {
          await rollGroup(this.#lake, this.#engine, group, live, this.#options.countyKey);
        } finally {
          // On a full disk it is tried again and again, and what is left of each try would keep it full.
          this.#lake.dropStaged(staged);
        }
      }
      this.#lake.enlist<RolledEntry>({ kind: 'rolled', ...live });
      await this.#lake.flushShared();
      const left = this.#unrolled.filter(({ seq }) => seq > live.to);
      this.#unrolledBytes = left.reduce((sum, { bytes }) => sum + bytes, 0);
      this.#unrolled = left;
      this.#keepJournals();
    }
  }

  /** The lines to roll next: those an interrupted run had begun with, else as many as fit in memory. */
  #nextLines(): Entry<LiveEntry>[] {
    const [first] = this.#unrolled;
    const begun = filesTaken(this.#lake).find(({ live }) => live?.from === first!.seq)?.live;
    if (begun !== undefined) return this.#unrolled.filter(({ seq }) => seq <= begun.to);
    const most = 2 * (this.#options.rollBytes ?? 64 * 1024 * 1024);
    let bytes = 0;
    return this.#unrolled.filter((line, i) => {
      bytes += line.bytes;
      return i === 0 || bytes <= most;
    });
  }
}

function countsOf(
  { covers }: Pick<SentBatch, 'covers'>,
  read: ReadBatch,
): Pick<LiveBatch, 'about' | 'rows' | 'quarantined' | 'columns'> {
  const { rows, bad, columns, month } = read;
  return { about: covers ?? month, rows, quarantined: bad.length, columns };
}
