import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type Database, openDatabase, type StorePlace } from './database.ts';
import { ownServer } from './own-postgres.builder.ts';
import { sm3 } from './sm3.ts';

let server: ReturnType<typeof ownServer> | null = null;
let made = 0;
const folders: string[] = [];

after(async () => {
  if (server !== null) await (await server).stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The server of the whole test run where the runner started one, else one of this file's own. */
async function serverUrl(): Promise<string> {
  const given = process.env.GANGWAN_TEST_POSTGRES;
  if (given !== undefined) return given;
  server ??= ownServer();
  return (await server).url;
}

async function asServer(run: (client: pg.Client) => Promise<void>): Promise<string> {
  const url = await serverUrl();
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
  return url;
}

/** A place for an empty store on one engine, cleaned up when the test file is done. */
export async function emptyPlace(engine: Database['engine']): Promise<StorePlace> {
  if (engine === 'pglite') return { folder: scratch('gangwan-pglite-') };
  const name = `test${process.pid}_${made++}`;
  const url = await asServer((client) => client.query(`create database ${name}`).then(() => {}));
  return { url: `${url}/${name}` };
}

/** A place for a store that is migrated and otherwise empty: a copy of one made once, which opens ten times as fast. */
export async function migratedPlace(engine: Database['engine']): Promise<StorePlace> {
  if (engine === 'pglite') {
    const folder = scratch('gangwan-pglite-');
    cpSync(await embeddedTemplate(), folder, { recursive: true });
    return { folder };
  }
  const name = `test${process.pid}_${made++}`;
  const template = `migrated_${digest().slice(0, 16)}`;
  const url = await asServer(async (client) => {
    // Files of one run share the server: one makes the template, the others wait.
    await client.query('select pg_advisory_lock(7202298)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      await client.query(`create database ${template}_new`);
      await (await openDatabase({ url: `${await serverUrl()}/${template}_new` })).close();
      await client.query(`alter database ${template}_new rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  return { url: `${url}/${name}` };
}

/** A folder with a migrated store, kept for later runs of the same migrations on the same engine. */
async function embeddedTemplate(): Promise<string> {
  const folder = join(tmpdir(), `gangwan-store-${digest().slice(0, 32)}`);
  if (existsSync(folder)) return folder;
  const begun = mkdtempSync(`${folder}-`);
  await (await openDatabase({ folder: begun })).close();
  try {
    renameSync(begun, folder);
  } catch {
    // Another file of the run was faster.
    rmSync(begun, { recursive: true, force: true });
  }
  return folder;
}

/** Names what a migrated store is made of: the migrations, how they are applied, and the engine. */
function digest(): string {
  const here = fileURLToPath(new URL('./', import.meta.url));
  const engine = readFileSync(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')), 'utf8');
  const files = readdirSync(`${here}migrations`).sort();
  return sm3(
    [
      engine,
      ...['migrate.ts', ...files.map((file) => `migrations/${file}`)].map((file) => readFileSync(here + file, 'utf8')),
    ].join('\n'),
  );
}

function scratch(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  return folder;
}

/** Runs a test once on each engine, with an empty store that is closed afterwards. */
export function onBothEngines(name: string, run: (db: Database, place: StorePlace) => Promise<void>): void {
  for (const engine of ['pglite', 'postgres'] as const) {
    test(`${name} (${engine})`, async () => {
      const place = await migratedPlace(engine);
      const db = await openDatabase(place);
      try {
        await run(db, place);
      } finally {
        await db.close();
      }
    });
  }
}
