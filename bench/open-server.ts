import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, visitor } from '#api/access.ts';
import { doors } from '#api/app.ts';
import { platformProof } from '#api/open/proof.ts';
import { serve } from '#api/serve.ts';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { apply } from '#journey/1-intake/platforms/applications.ts';
import { admit, openDesk } from '#journey/1-intake/platforms/open-desk.ts';
import { openDatabase } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { secretBox } from '#store/secret-box.ts';

/*
 * The open interface in a process of its own, on 127.0.0.1, for benches and kill tests: `node bench/open-server.ts SETTINGS` with
 * settings as JSON; it writes one line of JSON when it is ready and works until it is ended.
 */

/** What the server is started with. */
export interface OpenServerSettings {
  /** Folder for the embedded store, the lake and uploads. */
  folder: string;
  /** Another folder for the lake. */
  lake?: string;
  /** A PostgreSQL server instead of the embedded store. */
  url?: string;
  rollAfter?: number;
  rollBytes?: number;
  /** Applications to admit: the enterprise, and its SM2 public key where it signs with one. */
  /** Applications to hand in that nobody has decided; given, somebody with an officer’s role is signed in. */
  applications?: number;
  admit: readonly { uscc: string; publicKey: string | null }[];
}

/** What it says when it is ready. */
export interface OpenServerReady {
  port: number;
  keys: readonly { appKey: string; secret: string | null }[];
  applications: readonly string[];
}

const settings = JSON.parse(process.argv[2] ?? '') as OpenServerSettings;
mkdirSync(settings.folder, { recursive: true });
const countyKey = Buffer.from('a county key that only benches and tests know');
const db = await openDatabase(
  settings.url === undefined ? { folder: join(settings.folder, 'store') } : { url: settings.url },
);
const live = await LiveIntake.open({
  lake: settings.lake ?? join(settings.folder, 'lake'),
  countyKey,
  threads: 1,
  ...(settings.rollAfter === undefined ? {} : { rollAfter: settings.rollAfter }),
  ...(settings.rollBytes === undefined ? {} : { rollBytes: settings.rollBytes }),
  onTrouble: (error) => console.error(error),
});
const uploads = join(settings.folder, 'uploads');
const desk = openDesk({ sql: db.sql, box: secretBox(Buffer.alloc(32, 1)), live, uploads, countyKey });
const keys: { appKey: string; secret: string | null }[] = [];
for (const { uscc, publicKey } of settings.admit) {
  const { key } = await admit(
    db.sql,
    desk,
    {
      uscc,
      purpose: '量速度',
      legalBasis: '城人社发〔2022〕97号（十七）',
      tables: ['order'],
      retentionDays: 1,
      ipAllow: [],
      rowsPerDay: 1_000_000_000_000,
    },
    publicKey,
    Date.now(),
  );
  keys.push({ appKey: key.appKey, secret: key.secret });
}
const applications: string[] = [];
for (let n = 0; n < (settings.applications ?? 0); n++) {
  const form = {
    uscc: '91500229MA5U0T0105',
    purpose: `故障试验-${n}`,
    legalBasis: '城人社发〔2022〕97号（十七）',
    tables: ['order'] as const,
    retentionDays: 1,
    ipAllow: [],
    rowsPerDay: 1,
  };
  const doer = { actor: 'system:bench', role: 'system', request: null, at: Date.now() };
  applications.push((await apply(db.sql, form, doer)).id);
}
const officer: Actor = {
  ...visitor,
  account: 'officer',
  roles: ['public', 'officer', 'head'],
  unit: 'human-resources',
};
const app = await serve({
  house: { db, keys: keysFromText(newKeysText(), 'bench'), now: Date.now, open: desk },
  doors: doors.map((one) => ({ ...one, perMinute: 1_000_000 })),
  proofs: {
    session: async () => (settings.applications === undefined ? null : officer),
    'platform-key': platformProof(desk, Date.now, (refused) => console.error(refused)),
  },
  perMinute: 1_000_000,
});
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as { port: number };
process.stdout.write(`${JSON.stringify({ port, keys, applications } satisfies OpenServerReady)}\n`);
process.on('SIGTERM', () => {
  void (async () => {
    await app.close();
    await live.close();
    await db.close();
  })();
});
