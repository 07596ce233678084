import { sql } from 'kysely';
import { fromPglite, getConstructionPlans, getMigrationPlans, PgBoss } from 'pg-boss';
import type { Database, StorePlace } from './database.ts';
import { statements } from './statements.ts';

/** The schema of the job queue: its own, made and brought up to date by the owner, used by the server with its own rights. */
const schema = 'jobs';

/** What the queue tells about itself while it works. */
export interface JobsOptions {
  /** A failure of the queue itself (the store away, a slow statement). */
  onTrouble: (error: unknown) => void;
  /** Seconds between looks at what to restart and what to clean; 60 where not told. */
  superviseSeconds?: number;
  /** Seconds between looks at the clock for what is due by plan; 30 where not told. */
  planSeconds?: number;
}

/**
 * Opens the queue of jobs in the same store as everything else, on either engine, so that a job is asked for in the transaction of
 * the change that needs it. Jobs are planned anew and are no part of a backup. The caller stops it before the store is closed.
 */
export async function openJobs(db: Database, place: StorePlace, options: JobsOptions): Promise<PgBoss> {
  await install(db);
  const { superviseSeconds = 60, planSeconds = 30 } = options;
  const boss = new PgBoss({
    schema,
    migrate: false,
    createSchema: false,
    // Rebuilding an index and looking after vacuum are the owner’s, not the server’s.
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    cronMonitorIntervalSeconds: planSeconds,
    cronWorkerIntervalSeconds: Math.min(5, planSeconds),
    ...connectionOf(db, place),
  });
  boss.on('error', options.onTrouble);
  boss.on('warning', options.onTrouble);
  await boss.start();
  return boss;
}

function connectionOf(db: Database, place: StorePlace): ConstructorParameters<typeof PgBoss>[0] & object {
  if (db.embedded !== null) {
    const engine = db.embedded;
    // The queue reads instants as dates; the rest of the program reads them as numbers.
    const parsers = { 1184: (text: string) => new Date(text), 20: (text: string) => text };
    return {
      backend: 'pglite',
      db: fromPglite({
        query: (text, values) => engine.query(text, values, { parsers }) as never,
        exec: (text) => engine.exec(text, { parsers }) as never,
      }),
    };
  }
  if (!('url' in place)) throw new TypeError('a server’s store has a URL');
  return { connectionString: place.url, max: 4, options: '-c role=gangwan_app -c timezone=Asia/Shanghai' };
}

/** Makes the queue’s tables, or brings them to this program’s version, with the owner’s rights; the server may use and not change them. */
async function install(db: Database): Promise<void> {
  const wanted = Number(
    /INSERT INTO jobs\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans(schema))?.[1],
  );
  await db.owner(async (owner) => {
    // Two servers that start at once wait for each other here.
    await sql`select pg_advisory_xact_lock(${sql.lit(7_202_299)})`.execute(owner);
    const { rows: there } = await sql<{ there: boolean }>`
      select to_regclass('jobs.version') is not null as there`.execute(owner);
    let plans: string;
    if (there[0]!.there) {
      const { rows } = await sql<{ version: number }>`select version from jobs.version`.execute(owner);
      if (rows[0]!.version >= wanted) return;
      plans = getMigrationPlans(schema, rows[0]!.version);
    } else plans = getConstructionPlans(schema);
    for (const statement of statements(plans))
      if (!/^(?:begin|commit)$/i.test(statement.trim())) await sql.raw(statement).execute(owner);
    await sql`grant usage on schema jobs to gangwan_app`.execute(owner);
    await sql`grant select, insert, update, delete on all tables in schema jobs to gangwan_app`.execute(owner);
    await sql`grant execute on all functions in schema jobs to gangwan_app`.execute(owner);
  });
}
