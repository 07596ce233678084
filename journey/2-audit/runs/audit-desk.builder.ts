import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase, type StorePlace } from '#store/database.ts';
import { openJobs } from '#store/jobs.ts';
import { LakeWriter } from '../lake/lake.ts';
import { AuditDesk, type AuditDeskOptions, type WithWriter } from './audit-desk.ts';
import { type RunShown, runs } from './believed.ts';

const ownFile = fileURLToPath(import.meta.url);

/** The right to write to a lake nobody else holds open. */
export const writerOf =
  (lake: string): WithWriter =>
  async (work) => {
    const writer = new LakeWriter(lake);
    try {
      return await work(writer);
    } finally {
      writer.close();
    }
  };

/** A desk over an opened store, with short waits; `close` stops it and its queue. */
export async function deskOver(
  db: Database,
  place: StorePlace,
  lake: string,
  more: Partial<AuditDeskOptions> = {},
): Promise<{ desk: AuditDesk; troubles: unknown[]; close: () => Promise<void> }> {
  const troubles: unknown[] = [];
  const onTrouble = (trouble: unknown) => void troubles.push(trouble);
  const jobs = await openJobs(db, place, { onTrouble, superviseSeconds: 2, planSeconds: 5 });
  const desk = await AuditDesk.open({
    db,
    jobs,
    lake,
    withWriter: writerOf(lake),
    law: {},
    program: 'test',
    now: Date.now,
    onTrouble,
    nightly: null,
    blocks: 8,
    silentSeconds: 10,
    pollSeconds: 0.5,
    ...more,
  });
  return {
    desk,
    troubles,
    async close() {
      desk.stop();
      await jobs.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** Waits until a run is finished or failed. */
export async function untilEnded(db: Database, run: number, milliseconds = 120_000): Promise<RunShown> {
  for (const last = Date.now() + milliseconds; ; await wait(100)) {
    const [shown] = await runs(db.sql, { run });
    if (shown !== undefined && (shown.state === 'finished' || shown.state === 'failed')) return shown;
    if (Date.now() > last) throw new Error(`run ${run} is ${shown?.state} after ${milliseconds} ms`);
  }
}

/** When a process is killed: so many milliseconds after it has asked, judged its first block, or written its first findings. */
export interface KillAt {
  stage: 'asked' | 'judging' | 'storing';
  after: number;
}

/**
 * Opens store, queue and desk in a process of its own, asks for an audit of the month, and kills the process at a stage; null: it is left
 * alone until the run is finished. Another `program` judges again what the one before has judged. Says how it ended.
 */
export function auditInChild(
  place: StorePlace,
  lake: string,
  period: string,
  kill: KillAt | null,
  program = 'test',
): Promise<'killed' | 'finished'> {
  const child = spawn(process.execPath, [ownFile, JSON.stringify([place, lake, period, program])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  let killing = false;
  child.stdout.on('data', (data) => {
    heard += data;
    if (kill === null || killing || !heard.includes(kill.stage)) return;
    killing = true;
    setTimeout(() => child.kill('SIGKILL'), kill.after);
  });
  return new Promise((done, fail) =>
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') done('killed');
      else if (code === 0) done('finished');
      else fail(new Error(`the process ended with ${code}`));
    }),
  );
}

/** What the process of `auditInChild` does. */
async function serveOne(place: StorePlace, lake: string, period: string, program: string): Promise<void> {
  const began = Date.now();
  const db = await openDatabase(place);
  const stored = async () =>
    (
      await db.sql
        .selectFrom('run_finding')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  const before = await stored();
  const { desk, close } = await deskOver(db, place, lake, { program });
  const { run } = await desk.ask({ period, reason: 'asked', by: 'system:test', role: null, why: null, request: null });
  process.stdout.write('asked\n');
  const look = async () => {
    const progress = await db.sql.selectFrom('audit_progress').select('at').where('run', '=', run).executeTakeFirst();
    if (progress !== undefined && progress.at > began) process.stdout.write('judging\n');
    if ((await stored()) > before) process.stdout.write('storing\n');
  };
  const watch = setInterval(() => void look(), 50);
  await untilEnded(db, run);
  clearInterval(watch);
  await close();
  await db.close();
}

if (process.argv[1] === ownFile)
  await serveOne(...(JSON.parse(process.argv[2]!) as [StorePlace, string, string, string]));
