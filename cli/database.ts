import { join } from 'node:path';
import { type Database, openDatabase } from '#store/database.ts';
import { serverSettings } from './settings.ts';

/** Opens the store the settings name, for one piece of work; `asIs`: without bringing it to the newest migration, as the owner only. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>, how: { asIs?: boolean } = {}): Promise<T> {
  const { data, databaseUrl, databaseOwnerUrl } = serverSettings();
  const db = await openDatabase(
    databaseUrl === null
      ? { folder: join(data, 'store') }
      : { url: databaseUrl, ownerUrl: databaseOwnerUrl ?? undefined },
    how,
  );
  try {
    return await use(db);
  } finally {
    await db.close();
  }
}
