import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from './api/access.ts';
import { doors } from './api/app.ts';
import type { House } from './api/door.ts';
import { type Prove, serve } from './api/serve.ts';
import type { ServerConfig } from './config.ts';
import { type Database, openDatabase } from './store/database.ts';
import { type KeyPort, keysFromFile, newKeysText } from './store/fields/key-port.ts';
import { RootsFile } from './store/log/roots.ts';

/** The running server. */
export interface RunningServer {
  url: string;
  house: House;
  /** Lets calls under way finish, says the last root of the log, closes the store. */
  close(): Promise<void>;
}

const HOUR = 3_600_000;

/** Opens the stores, brings them to the newest migration, and serves every door. @throws store-…, keys-…, log-does-not-fit */
export async function startServer(config: ServerConfig, log?: { write(line: string): void }): Promise<RunningServer> {
  mkdirSync(config.data, { recursive: true });
  const keys = keysOf(config);
  const db = await openDatabase(
    config.databaseUrl === null
      ? { folder: join(config.data, 'store') }
      : { url: config.databaseUrl, ownerUrl: config.databaseOwnerUrl ?? undefined },
  );
  try {
    return await open(config, db, keys, log);
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function open(
  config: ServerConfig,
  db: Database,
  keys: KeyPort,
  log?: { write(line: string): void },
): Promise<RunningServer> {
  const roots = await RootsFile.open(config.logRootsFile, db.sql);
  const house: House = { db, keys, now: Date.now };
  const nobody: Prove = async (): Promise<Actor | null> => null;
  const app = await serve({
    house,
    doors,
    proofs: { session: nobody, 'platform-key': nobody },
    ...(log === undefined ? {} : { log }),
  });
  const hourly = setInterval(() => {
    roots
      .write(db.sql, house.now())
      .catch((error: unknown) => app.log.error({ err: error }, 'root of the log not written'));
  }, HOUR);
  hourly.unref();
  const url = await app.listen({ host: config.host, port: config.port });
  let closing: Promise<void> | null = null;
  return {
    url,
    house,
    close() {
      closing ??= (async () => {
        clearInterval(hourly);
        await app.close();
        await roots.write(db.sql, house.now());
        await db.close();
      })();
      return closing;
    },
  };
}

/** The keys of the file the settings name; the demo's own are made at the first start. */
function keysOf({ keysFile, demoKeys }: ServerConfig): KeyPort {
  if (demoKeys && !existsSync(keysFile)) writeFileSync(keysFile, newKeysText(), { mode: 0o600, flag: 'wx' });
  return keysFromFile(keysFile);
}
