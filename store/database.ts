import { mkdirSync } from 'node:fs';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables/all.ts';

/** What the store promises about rows it has acknowledged. */
export type Durability = 'survives kill -9' | 'survives power loss';

/** Where the store lives: a folder for the embedded engine, or the URL of a PostgreSQL server. */
export type StorePlace = { folder: string } | { url: string; ownerUrl?: string | undefined; connections?: number };

/** The opened store. `sql` works with the rights of the server (role gangwan_app), `owner` with those of whoever migrates. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** What acknowledged rows survive: PGlite makes no sync call, PostgreSQL does unless it was told not to. */
  readonly durability: Durability;
  readonly sql: Kysely<Tables>;
  /** The embedded engine itself, for libraries that ask for it; null for a server. */
  readonly embedded: EmbeddedEngine | null;
  /** Runs work that the server's own rights do not allow: migrations, key rotation, backup and restore. One at a time. */
  owner<T>(use: (sql: Kysely<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Types both engines give alike: int8 as a number (within 2^53, else an error), timestamptz as epoch milliseconds, date as text. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond 2^53`);
    return value;
  },
  1184: (text) => Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
  1082: (text) => text,
};

/**
 * Opens the store and brings it to the newest migration; `asIs`: leaves it as it stands, to look at it with the rights of the owner only.
 * @throws store-locked, store-changed-outside, store-migration-missing, store-newer, store-unreachable, store-no-room
 */
export function openDatabase(place: StorePlace, { asIs = false } = {}): Promise<Database> {
  return 'folder' in place ? openEmbedded(place.folder, asIs) : openServer(place, asIs);
}

async function openEmbedded(folder: string, asIs: boolean): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Two processes on one folder lose rows without an error: the lock comes before the engine.
  const lock = lockFolder(
    folder,
    ({ pid, host }, file) => new GangwanError('store-locked', { folder, pid, host, file }),
  );
  try {
    const engine = await EmbeddedEngine.create(folder, { parsers: parsers as never });
    const owner = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) });
    await engine.exec("set time zone 'Asia/Shanghai'");
    if (!asIs) await migrate(owner);
    const role = asIs ? '' : 'set role gangwan_app';
    await engine.begin((opened) => opened.exec(`set time zone 'Asia/Shanghai'; ${role}`));
    return embedded(engine, owner, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function embedded(engine: EmbeddedEngine, both: Kysely<Tables>, lock: FolderLock): Database {
  let last: Promise<unknown> = Promise.resolve();
  return {
    engine: 'pglite',
    durability: 'survives kill -9',
    sql: both,
    embedded: engine,
    owner(use) {
      // There is one connection: the owner's work is one transaction on it, so that nobody else's runs with its rights.
      const run = last.then(() =>
        both.transaction().execute(async (trx) => {
          await sql`set local role none`.execute(trx);
          return use(trx);
        }),
      );
      last = run.catch(() => {});
      return run;
    },
    async close() {
      await last;
      await both.destroy();
      if (!engine.closed) await engine.close();
      lock.release();
    },
  };
}

async function openServer(
  { url, ownerUrl, connections = 10 }: Extract<StorePlace, { url: string }>,
  asIs: boolean,
): Promise<Database> {
  const types = {
    getTypeParser: (id: number, format?: string) => parsers[id] ?? pg.types.getTypeParser(id, format as never),
  };
  const pool = (connectionString: string, max: number) => new pg.Pool({ connectionString, max, types: types as never });
  const owners = pool(ownerUrl ?? url, 1);
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: owners, onCreateConnection: inCounty }) });
  try {
    if (!asIs) await migrate(owner);
    const { rows } = await sql<{ fsync: string }>`show fsync`.execute(owner);
    const app = new Kysely<Tables>({
      dialect: new PostgresDialect({
        pool: pool(url, connections),
        async onCreateConnection(connection) {
          await inCounty(connection);
          await connection.executeQuery({
            sql: 'set role gangwan_app',
            parameters: [],
            query: {} as never,
            queryId: {} as never,
          });
        },
      }),
    });
    return {
      engine: 'postgres',
      durability: rows[0]?.fsync === 'on' ? 'survives power loss' : 'survives kill -9',
      sql: app,
      embedded: null,
      owner: (use) => owner.transaction().execute(use),
      async close() {
        await app.destroy();
        await owner.destroy();
      },
    };
  } catch (error) {
    await owner.destroy();
    if (error instanceof GangwanError) throw error;
    throw new GangwanError(
      'store-unreachable',
      { url: withoutPassword(url), why: (error as Error).message },
      { cause: error },
    );
  }
}

type Connection = Parameters<NonNullable<ConstructorParameters<typeof PostgresDialect>[0]['onCreateConnection']>>[0];

async function inCounty(connection: Connection): Promise<void> {
  await connection.executeQuery({
    sql: "set time zone 'Asia/Shanghai'",
    parameters: [],
    query: {} as never,
    queryId: {} as never,
  });
}

/** A server's address without its password, for messages and logs. */
export function withoutPassword(url: string): string {
  return url.replace(/:\/\/([^:@/]+):[^@/]*@/, '://$1@');
}
