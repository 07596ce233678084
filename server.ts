import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors } from '#api/app.ts';
import type { House } from '#api/door.ts';
import { platformProof } from '#api/open/proof.ts';
import { serve } from '#api/serve.ts';
import { proveSession } from '#api/sign-in/prove.ts';
import { keyedSecrets } from '#api/sign-in/secrets.ts';
import { signInSettings } from '#api/sign-in/settings.ts';
import type { SignIn } from '#api/sign-in/sign-in.ts';
import { CityFiles } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { openDesk } from '#journey/1-intake/platforms/open-desk.ts';
import { signalsOpen } from '#journey/1-intake/weather-calls.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import type { Calling } from '#journey/3-cases/port-calls.ts';
import { PortDesk } from '#journey/3-cases/port-desk.ts';
import { portEffects } from '#journey/3-cases/port-effects.ts';
import type { EvidenceSource } from '#journey/personal-data/evidence-file.ts';
import { applyRetention } from '#journey/personal-data/retention-due.ts';
import {
  type DemoProvider,
  demoFactorsClaim,
  demoIdNoClaim,
  startDemoProvider,
} from '#outside/demo-identity-provider.ts';
import { type IdentityProvider, openIdProvider } from '#outside/identity-provider.ts';
import { sm2KeyFile } from '#outside/sm2-key-file.ts';
import { noSms, simulatedSms } from '#outside/sms.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { type KeyPort, keysFromFile, newKeysText } from '#store/fields/key-port.ts';
import { RootsFile } from '#store/log/roots.ts';
import { secretBox } from '#store/secret-box.ts';
import { seedUnits } from '#store/units.ts';
import type { Config, ServerConfig } from './config.ts';
import { countyOffice } from './examples/county/platforms.ts';
import { type DemoAccount, demoAccounts, demoPeople } from './examples/demo-accounts.ts';
import { demoLines } from './examples/demo-lines.ts';
import { type DemoKey, demoPlatformKey } from './examples/demo-platform-key.ts';
import { demoRideSource } from './examples/demo-ride-source.ts';

/** The running server. */
export interface RunningServer {
  /** Where browsers reach it. */
  url: string;
  house: House;
  /** Published accounts to try it with; none where the county's own key is in use. */
  accounts: readonly DemoAccount[];
  /** Published key of a platform, likewise; null where there is none. */
  platformKey: DemoKey | null;
  /** Lets calls under way finish, says the last root of the log, closes the store. */
  close(): Promise<void>;
}

/** Everything the server is started with. `demo`: published accounts, and one-time codes shown instead of sent. */
export interface ServerStart {
  server: ServerConfig;
  county: Config;
  demo: boolean;
  log?: { write(line: string): void };
}

const HOUR = 3_600_000;

/** Opens the stores, brings them to the newest migration, and serves every door. @throws store-…, keys-…, log-does-not-fit */
export async function startServer(start: ServerStart): Promise<RunningServer> {
  const { server: config } = start;
  mkdirSync(config.data, { recursive: true });
  const keys = keysOf(config);
  const db = await openDatabase(
    config.databaseUrl === null
      ? { folder: join(config.data, 'store') }
      : { url: config.databaseUrl, ownerUrl: config.databaseOwnerUrl ?? undefined },
  );
  try {
    return await open(start, db, keys);
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function open(
  { server: config, county, demo, log }: ServerStart,
  db: Database,
  keys: KeyPort,
): Promise<RunningServer> {
  const roots = await RootsFile.open(config.logRootsFile, db.sql);
  const now = Date.now;
  const own = demo && county.identityProvider === null ? await ownProvider(county.origin) : null;
  const signIn: SignIn = {
    origin: county.origin,
    secrets: keyedSecrets(county.signInKey),
    sms: demo ? simulatedSms({ demo: true }) : noSms,
    provider:
      own?.provider ??
      (county.identityProvider === null
        ? null
        : openIdProvider({ ...county.identityProvider, redirectUri: backOf(county.origin) })),
    workerKeyOf: (idNo) => workerKey(county.countyKey, idNo),
    settings: signInSettings,
  };
  let note: (message: string, about: object) => void = () => {};
  const live = await LiveIntake.open({
    lake: join(config.data, 'lake'),
    countyKey: county.countyKey,
    threads: 1,
    onTrouble: (error) => note('live batches not rolled yet', { err: error }),
  });
  const box = secretBox(
    Buffer.from(await keys.mac('index', keys.versions('index')[0]!, 'gangwan platform secrets'), 'hex'),
  );
  const desk = openDesk({ sql: db.sql, box, live, uploads: join(config.data, 'uploads'), countyKey: county.countyKey });
  const evidence: EvidenceSource = {
    ...sm2KeyFile(config.evidenceKeyFile, config.ownEvidenceKey),
    lake: join(config.data, 'lake'),
  };
  const outside = await systemsOutside(config, demo, db);
  const calling: Calling = { db, keys, lines: outside.lines, effects: portEffects };
  const ports = PortDesk.open({
    calling,
    settings: { weatherEvery: config.weatherSeconds * 1000 },
    lake: live,
    countyKey: county.countyKey,
    office: config.officeUscc ?? (demo ? countyOffice.uscc : null),
    now,
    onTrouble: (error) => note('a system outside, or what it told, is tried again', { err: error }),
    cameBack: outside.cameBack,
  });
  const rides = new CityFiles({
    calling,
    live,
    folder: join(config.data, 'uploads', 'city'),
    countyKey: county.countyKey,
  });
  const house: House = { db, keys, now, signIn, open: desk, ports, rides, evidence };
  await seedUnits(db.sql, now());
  const accounts = demo ? await demoAccounts(db, signIn, now()) : [];
  const session = proveSession(house);
  const app = await serve({
    house,
    doors,
    proofs: { session, 'platform-key': platformProof(desk, now, (refused) => note('signed call refused', refused)) },
    perMinute: 60_000,
    ...(log === undefined ? {} : { log }),
  });
  note = (message, about) => app.log.warn(about, message);
  if (demo) await demoRideSource(db, now());
  const platformKey = demo ? await demoPlatformKey(db, desk, config.data, now()) : null;
  const hourly = setInterval(() => {
    roots.write(db.sql, now()).catch((error: unknown) => app.log.error({ err: error }, 'root of the log not written'));
  }, HOUR);
  hourly.unref();
  const daily = setInterval(() => {
    applyRetention(db.sql, now()).catch((error: unknown) => app.log.error({ err: error }, 'retention not applied'));
    rides.join(now()).catch((error: unknown) => app.log.error({ err: error }, 'rides not joined again'));
  }, 24 * HOUR);
  daily.unref();
  await app.listen({ host: config.host, port: config.port });
  let closing: Promise<void> | null = null;
  return {
    url: county.origin,
    house,
    accounts,
    platformKey,
    close() {
      closing ??= (async () => {
        clearInterval(hourly);
        clearInterval(daily);
        await app.close();
        await ports.close();
        await live.close();
        await own?.demo.stop();
        await roots.write(db.sql, now());
        await db.close();
      })();
      return closing;
    },
  };
}

/** Lines to systems outside: made-up ones in the demo; none elsewhere, since no county’s wires are part of this program. */
async function systemsOutside(
  { lines, data }: ServerConfig,
  demo: boolean,
  db: Database,
): Promise<ReturnType<typeof demoLines>> {
  if (lines === 'simulated' && !demo)
    throw new Error('GANGWAN_LINES is simulated; a county with its own key has no made-up systems. Set it to paper.');
  if (!demo || lines === 'paper') return { lines: {}, cameBack: () => [] };
  return demoLines({
    seed: 'demo',
    start: Date.now(),
    now: Date.now,
    cityFolder: join(data, 'demo-city'),
    left: (await signalsOpen(db.sql)).filter(({ number }) => number.startsWith('演示-')),
  });
}

/** The keys of the file the settings name; the demo's own are made at the first start. */
function keysOf({ keysFile, demoKeys }: ServerConfig): KeyPort {
  if (demoKeys && !existsSync(keysFile)) writeFileSync(keysFile, newKeysText(), { mode: 0o600, flag: 'wx' });
  return keysFromFile(keysFile);
}

/** Where the identity provider sends browsers back to. */
const backOf = (origin: string) => `${origin}/api/sign-in/oidc/back`;

/** The demo's own identity provider, on this machine. */
async function ownProvider(origin: string): Promise<{ demo: DemoProvider; provider: IdentityProvider }> {
  const client = { clientId: 'gangwan', clientSecret: 'demo', redirectUri: backOf(origin) };
  const demo = await startDemoProvider({ people: demoPeople, ...client, port: 0 });
  const provider = openIdProvider({
    name: '演示身份认证',
    issuer: demo.issuer,
    ...client,
    scope: 'openid',
    idNoClaim: demoIdNoClaim,
    twoFactor: { claim: demoFactorsClaim, values: ['two'] },
  });
  return { demo, provider };
}
