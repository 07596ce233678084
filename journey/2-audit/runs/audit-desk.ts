import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Database } from '#store/database.ts';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import type { AuditRunRow } from '#store/tables/audits.ts';
import { instantText } from '#store/tables/columns.ts';
import { type ImpactSubject, requireAssessment } from '../../personal-data/impact.ts';
import type { AuditSummary } from '../audit.ts';
import { keepAudit } from '../audits.ts';
import type { LakeWriter } from '../lake/lake.ts';
import type { LawRequest } from '../law-request.ts';
import { keepSeal, type MadeSeal, monthsHeld, type SealedMonth } from '../seal-lake.ts';
import { type Believed, believed } from './believed.ts';
import { listChanges } from './changes.ts';
import { keepFindings } from './keep-findings.ts';
import { Progress } from './progress.ts';
import { runApart } from './run-child.ts';

/** Gives the right to write to the lake for a moment; whatever was taken in before is in it by then. */
export type WithWriter = <T>(work: (writer: LakeWriter) => Promise<T>) => Promise<T>;

/** What audits are run with. */
export interface AuditDeskOptions {
  db: Database;
  jobs: PgBoss;
  lake: string;
  withWriter: WithWriter;
  law: LawRequest;
  /** Digest of the program that judges. */
  program: string;
  /** Epoch milliseconds. */
  now: () => number;
  onTrouble: (error: unknown) => void;
  /** What must have an approved impact assessment before an audit is asked for; absent: nothing. */
  assessments?: readonly ImpactSubject[];
  /** When the nightly audits are asked for: cron, Asia/Shanghai. Null: never. Our own setting. */
  nightly?: string | null;
  /** At least so many parts a run is divided into, each kept when done. Our own setting. */
  blocks?: number;
  /** Processes a run takes; null: by its size. */
  processes?: number | null;
  /** Seconds without a sign of life after which a run is taken up by somebody else; at least 10. */
  silentSeconds?: number;
  /** Seconds between looks for something to do. */
  pollSeconds?: number;
}

/** Who asks for an audit, and why. */
export interface Asking {
  period: string;
  reason: AuditRunRow['reason'];
  /** `account:ID` or `system:NAME`. */
  by: string;
  role: string | null;
  why: string | null;
  /** Number of the request it is asked in. */
  request: string | null;
}

const QUEUE = 'audit';
const NIGHT = 'audit-night';
const SYSTEM = 'system:audit';

/** Asks for audits, runs them one after another in processes of their own, and keeps what they find with its history. */
export class AuditDesk {
  readonly #given: AuditDeskOptions;
  readonly #law: string;
  readonly #stopping = new AbortController();

  private constructor(given: AuditDeskOptions) {
    this.#given = given;
    this.#law = lawAsKnown(given.law).digest;
  }

  /** Digest of the law it judges by. */
  get law(): string {
    return this.#law;
  }

  /** Opens the queue, takes up what was cut off, and asks for whatever another law or program judged. */
  static async open(given: AuditDeskOptions): Promise<AuditDesk> {
    const desk = new AuditDesk(given);
    const { jobs, nightly = '30 2 * * *', pollSeconds = 2, silentSeconds = 30 } = given;
    const limits = { retryLimit: 1000, retryDelay: 0, expireInSeconds: 12 * 3600, heartbeatSeconds: silentSeconds };
    await jobs.createQueue(QUEUE, { policy: 'exclusive', ...limits });
    await jobs.updateQueue(QUEUE, limits);
    await jobs.createQueue(NIGHT, { policy: 'exclusive' });
    await desk.#takeUp();
    await jobs.work<{ run: number }>(QUEUE, { pollingIntervalSeconds: pollSeconds }, async ([job]) =>
      desk.#run(job!.data.run, AbortSignal.any([job!.signal, desk.#stopping.signal])),
    );
    await jobs.work(NIGHT, { pollingIntervalSeconds: Math.max(pollSeconds, 5) }, async () => {
      await desk.askAll('nightly');
    });
    if (nightly === null) await jobs.unschedule(NIGHT);
    else await jobs.schedule(NIGHT, nightly, null, { tz: 'Asia/Shanghai' });
    await desk.askWhereOtherwiseJudged();
    const looking = setInterval(
      () =>
        void desk.#queueWaiting().catch((error: unknown) => {
          if (!desk.#stopping.signal.aborted) given.onTrouble(error);
        }),
      5000 * pollSeconds,
    );
    looking.unref();
    desk.#stopping.signal.addEventListener('abort', () => clearInterval(looking));
    return desk;
  }

  /**
   * Asks for an audit of a month, in one transaction with its log entry. Where one of the month is waiting or running, that one is told and
   * nothing is asked. @throws impact-not-approved
   */
  async ask(asking: Asking): Promise<{ run: number; under: boolean }> {
    const { db, jobs, now, assessments = [] } = this.#given;
    const { period, reason, by, role, why, request } = asking;
    return db.sql.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(7202300, ${Number(period.replace('-', ''))})`.execute(trx);
      const open = await trx
        .selectFrom('audit_run as r')
        .select('r.id')
        .where('r.period', '=', period)
        .where(sql<boolean>`not exists (select from audit_step s where s.run = r.id and s.kind <> 'started')`)
        .executeTakeFirst();
      if (open !== undefined) return { run: open.id, under: true };
      const at = now();
      for (const subject of assessments) await requireAssessment(trx, subject, at);
      const { id: run } = await trx
        .insertInto('audit_run')
        .values({ period, reason, asked_by: by, why, asked_at: instantText(at) })
        .returning('id')
        .executeTakeFirstOrThrow();
      await jobs.send(QUEUE, { run }, { singletonKey: period, db: fromKysely(trx) });
      await record(trx, {
        at,
        actor: by,
        role,
        action: 'audit.start',
        object: `audit:${run}`,
        subject: null,
        purpose: 'labour-protection-audit',
        detail: { period, reason },
        request,
      });
      return { run, under: false };
    });
  }

  /** Asks for every month the lake holds; a month in which nothing changed is done at once. Returns the runs. */
  async askAll(reason: AuditRunRow['reason']): Promise<number[]> {
    const known = new Map((await believed(this.#given.db.sql)).map((one) => [one.period, one]));
    const asked: number[] = [];
    for (const period of monthsHeld(this.#given.lake))
      asked.push(...(await this.#askFor(period, this.#otherwise(known.get(period)) ?? reason)));
    return asked;
  }

  /** Asks for the months whose latest run went by another law or program than now. */
  async askWhereOtherwiseJudged(): Promise<number[]> {
    const asked: number[] = [];
    for (const one of await believed(this.#given.db.sql)) {
      const reason = this.#otherwise(one);
      if (reason !== null) asked.push(...(await this.#askFor(one.period, reason)));
    }
    return asked;
  }

  /** Stops taking up work; a run under way is cut off and taken up at the next start. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Asks for a month by itself; where an assessment is wanting that is told, and nothing asked. */
  async #askFor(period: string, reason: AuditRunRow['reason']): Promise<number[]> {
    try {
      return [(await this.ask({ period, reason, by: SYSTEM, role: 'system', why: null, request: null })).run];
    } catch (error) {
      if (!(error instanceof GangwanError) || error.stem !== 'impact-not-approved') throw error;
      this.#given.onTrouble(error);
      return [];
    }
  }

  #otherwise(one: Believed | undefined): 'law-change' | 'program-change' | null {
    if (one === undefined) return null;
    return one.law !== this.#law ? 'law-change' : one.program !== this.#given.program ? 'program-change' : null;
  }

  /** A run that was cut off is taken up at once where nobody else can be running it, else when it has been silent for too long. */
  async #takeUp(): Promise<void> {
    const { db, jobs } = this.#given;
    if (db.engine === 'pglite')
      for (const { id, state } of await jobs.findJobs(QUEUE)) if (state === 'active') await jobs.fail(QUEUE, id);
    await this.#queueWaiting();
  }

  /**
   * Queues every run that is not ended and has no job: a store restored from a backup has the runs and not the jobs; and a run asked for while
   * the job of the month's last one was not yet ticked off found its place in the queue taken. A month has one job at a time.
   */
  async #queueWaiting(): Promise<void> {
    const { rows } = await sql<{ id: number; period: string }>`
      select r.id, r.period from audit_run r
      where not exists (select from audit_step s where s.run = r.id and s.kind <> 'started')`.execute(
      this.#given.db.sql,
    );
    for (const { id, period } of rows) await this.#given.jobs.send(QUEUE, { run: id }, { singletonKey: period });
  }

  async #run(run: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { db, lake, law, now, program, processes = null, blocks = 16 } = this.#given;
    const { period } = await db.sql
      .selectFrom('audit_run')
      .select('period')
      .where('id', '=', run)
      .executeTakeFirstOrThrow();
    if (await ended(db.sql, run)) return;
    await db.sql
      .insertInto('audit_step')
      .values({ run, kind: 'started', at: instantText(now()), law: this.#law, program })
      .execute();
    const work = join(lake, 'audit-work');
    const progress = new Progress(db.sql, run, now, this.#given.onTrouble);
    try {
      const [before] = await believed(db.sql, { period });
      let folder = '';
      const summary = await runApart(
        { lake, month: period, law, work, blocks, processes },
        {
          signal,
          progress: (done, of) => progress.note(done, of),
          sealed: async (made) => {
            const sealed = await this.#keepSeal(made);
            if (before !== undefined && this.#sameAs(before, sealed)) return null;
            folder = join(work, this.#folderName(sealed));
            mkdirSync(folder, { recursive: true });
            return { sealed, folder };
          },
        },
      );
      await progress.settle();
      if (summary === null) await this.#repeat(run, before!);
      else {
        await keepFindings(db.sql, run, period, folder);
        signal.throwIfAborted();
        await this.#given.withWriter(async (writer) => keepAudit(lake, folder, summary, writer));
        await this.#finish(run, run, summary);
        rmSync(folder, { recursive: true, force: true });
      }
      await this.#analyze();
    } catch (error) {
      await progress.settle();
      // Cut off: it is taken up again where it stands.
      if (signal.aborted) throw error;
      await this.#fail(run, error);
    }
  }

  #sameAs(before: Believed, sealed: SealedMonth): boolean {
    return before.seal === sealed.seal.digest && this.#otherwise(before) === null;
  }

  /** Same seal, law and program: same findings. What was judged under that name is not judged again. */
  #folderName({ seal }: SealedMonth): string {
    return `${seal.month}-${sm3([seal.digest, this.#law, this.#given.program].join('\n')).slice(0, 24)}`;
  }

  async #keepSeal(made: MadeSeal | SealedMonth): Promise<SealedMonth> {
    if ('folder' in made) return made;
    return this.#given.withWriter(async (writer) => keepSeal(writer, made));
  }

  /** Nothing changed since the run before: its findings are this run’s. */
  async #repeat(run: number, { run: before, result }: Believed): Promise<void> {
    const said = await this.#given.db.sql
      .selectFrom('audit_step')
      .selectAll()
      .where('run', '=', before)
      .where('kind', '=', 'finished')
      .executeTakeFirstOrThrow();
    await this.#finish(run, result, {
      seal: said.seal!,
      digest: said.digest!,
      orders: said.orders!,
      workers: said.workers!,
      findings: said.findings!,
      cannotTell: said.cannot_tell!,
    });
  }

  async #finish(
    run: number,
    result: number,
    found: Pick<AuditSummary, 'seal' | 'digest' | 'orders' | 'workers' | 'findings' | 'cannotTell'>,
  ): Promise<void> {
    const { db, now, program } = this.#given;
    const { seal, digest, orders, workers, findings, cannotTell } = found;
    await db.sql.transaction().execute(async (trx) => {
      const at = now();
      const step = await trx
        .insertInto('audit_step')
        .values({
          run,
          kind: 'finished',
          at: instantText(at),
          law: this.#law,
          program,
          seal,
          digest,
          result,
          orders,
          workers,
          findings,
          cannot_tell: cannotTell,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      // Somebody else finished it.
      if (step === undefined) return;
      const { period } = await trx
        .selectFrom('audit_run')
        .select('period')
        .where('id', '=', run)
        .executeTakeFirstOrThrow();
      const [before] = await believed(trx, { period, beforeStep: step.id });
      const after = { period, run, result, at, seal, law: this.#law, program };
      const changed = before === undefined ? null : await listChanges(trx, before, after, at);
      await record(trx, {
        at,
        actor: SYSTEM,
        role: 'system',
        action: 'audit.finish',
        object: `audit:${run}`,
        subject: null,
        purpose: null,
        detail: { period, findings, cannotTell, digest, changes: changed?.list ?? null },
        request: null,
      });
    });
  }

  async #fail(run: number, error: unknown): Promise<void> {
    const { db, now, program, onTrouble } = this.#given;
    const { code } = error instanceof GangwanError ? error : new GangwanError('audit-run-broke', { why: '' });
    if (!(error instanceof GangwanError)) onTrouble(error);
    await db.sql.transaction().execute(async (trx) => {
      const at = now();
      await trx
        .insertInto('audit_step')
        .values({ run, kind: 'failed', at: instantText(at), law: this.#law, program, error: code })
        .execute();
      await record(trx, {
        at,
        actor: SYSTEM,
        role: 'system',
        action: 'audit.fail',
        object: `audit:${run}`,
        subject: null,
        purpose: null,
        detail: { error: code },
        request: null,
      });
    });
  }

  /** The embedded engine keeps no count of its rows by itself, and then reads them in the wrong order. */
  async #analyze(): Promise<void> {
    if (this.#given.db.engine !== 'pglite') return;
    await this.#given.db.owner(async (owner) => {
      for (const table of ['finding', 'finding_unit', 'run_finding'])
        await sql`analyze ${sql.table(table)}`.execute(owner);
    });
  }
}

async function ended(db: Kysely<Tables>, run: number): Promise<boolean> {
  const row = await db
    .selectFrom('audit_step')
    .select('id')
    .where('run', '=', run)
    .where('kind', '<>', 'started')
    .executeTakeFirst();
  return row !== undefined;
}
