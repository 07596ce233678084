import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, visitor } from '#api/access.ts';
import { doors } from '#api/app.ts';
import { platformProof } from '#api/open/proof.ts';
import { serve } from '#api/serve.ts';
import { LakeEvents, watchedBatches } from '#journey/1-intake/live/lake-events.ts';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { apply } from '#journey/1-intake/platforms/applications.ts';
import { admit, openDesk } from '#journey/1-intake/platforms/open-desk.ts';
import { endStreams } from '#journey/2-audit/live/stream.ts';
import { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { assessed } from '#journey/personal-data/impact.builder.ts';
import { sourceSubject } from '#journey/personal-data/impact.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { openDatabase } from '#store/database.ts';
import { keysFromFile, newKeysText } from '#store/fields/key-port.ts';
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
  /** Watches the lake as `server.ts` does; a caller then is the worker whose key the header `x-worker` names. */
  watch?: boolean;
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
const onTrouble = (error: unknown) => console.error(error);
let more = () => {};
const live = await LiveIntake.open({
  lake: settings.lake ?? join(settings.folder, 'lake'),
  countyKey,
  threads: 1,
  ...(settings.rollAfter === undefined ? {} : { rollAfter: settings.rollAfter }),
  ...(settings.rollBytes === undefined ? {} : { rollBytes: settings.rollBytes }),
  ...(settings.watch === true ? { watched: watchedBatches(Date.now), onMore: () => more() } : {}),
  onTrouble,
});
const events = settings.watch === true ? await LakeEvents.open(live, Date.now) : null;
let watch: LiveWatch | null = null;
if (events !== null) {
  more = () => events.tell();
  watch = await LiveWatch.start({
    db,
    events,
    law: lawAsKnown({}),
    standing: events.standing,
    snapshotFile: join(settings.folder, 'clocks'),
    now: Date.now,
    snapshotEvery: 20_000,
    onTrouble,
  });
}
const uploads = join(settings.folder, 'uploads');
// The same after a kill: what was sealed before is opened again.
const keysFile = join(settings.folder, 'keys.json');
if (!existsSync(keysFile)) writeFileSync(keysFile, newKeysText(), { mode: 0o600 });
const fieldKeys = keysFromFile(keysFile);
const desk = openDesk({
  sql: db.sql,
  box: secretBox(fieldKeys),
  live,
  uploads,
  countyKey,
  uploadKey: Buffer.alloc(32, 2),
});
const keys: { appKey: string; secret: string | null }[] = [];
for (const { uscc, publicKey } of settings.admit) {
  await assessed(db, sourceSubject(uscc), Date.now());
  const { key } = await admit(
    db.sql,
    desk,
    {
      uscc,
      purpose: '量速度',
      legalBasis: '城人社发〔2022〕97号（十七）',
      tables: ['worker', 'order', 'session'],
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
  house: {
    db,
    keys: fieldKeys,
    now: Date.now,
    open: desk,
    ...(watch === null ? {} : { live: watch }),
  },
  doors: doors.map((one) => ({ ...one, perMinute: 1_000_000 })),
  proofs: {
    session: async ({ headers }) =>
      typeof headers['x-worker'] === 'string'
        ? { ...visitor, account: '1', roles: ['public', 'worker'], workerKey: headers['x-worker'] }
        : settings.applications === undefined
          ? null
          : officer,
    'platform-key': platformProof(desk, Date.now, (refused) => console.error(refused)),
  },
  perMinute: 1_000_000,
});
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as { port: number };
process.stdout.write(`${JSON.stringify({ port, keys, applications } satisfies OpenServerReady)}\n`);
process.on('SIGTERM', () => {
  void (async () => {
    if (watch !== null) endStreams(watch);
    await app.close();
    await watch?.close();
    events?.close();
    await live.close();
    await db.close();
  })();
});
