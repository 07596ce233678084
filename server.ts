import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { doors } from '#api/app.ts';
import type { House } from '#api/door.ts';
import { platformProof } from '#api/open/proof.ts';
import { serveMetrics } from '#api/running.ts';
import { serve } from '#api/serve.ts';
import { proveSession } from '#api/sign-in/prove.ts';
import { keyedSecrets } from '#api/sign-in/secrets.ts';
import { signInSettings } from '#api/sign-in/settings.ts';
import type { SignIn } from '#api/sign-in/sign-in.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { CityFiles } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import { LakeEvents, watchedBatches } from '#journey/1-intake/live/lake-events.ts';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { openDesk } from '#journey/1-intake/platforms/open-desk.ts';
import { signalsOpen } from '#journey/1-intake/weather-calls.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import { endStreams } from '#journey/2-audit/live/stream.ts';
import { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { AuditDesk } from '#journey/2-audit/runs/audit-desk.ts';
import { Explainer } from '#journey/2-audit/runs/explainer.ts';
import { dropStaleDrafts } from '#journey/3-cases/attachments/drafts.ts';
import type { CaseDesk } from '#journey/3-cases/case-desk.ts';
import { moveClocks, watchClocks } from '#journey/3-cases/clock-watch.ts';
import { watchJoint } from '#journey/3-cases/joint-watch.ts';
import { sendNotices } from '#journey/3-cases/notice-sending.ts';
import type { Calling } from '#journey/3-cases/port-calls.ts';
import { PortDesk } from '#journey/3-cases/port-desk.ts';
import { portEffects } from '#journey/3-cases/port-effects.ts';
import { endDue } from '#journey/5-publication/endings.ts';
import { CountyLaw } from '#journey/law/holiday-notices.ts';
import { assessmentsForRules } from '#journey/personal-data/assessed-kinds.ts';
import { ErasuresFile } from '#journey/personal-data/erasures-file.ts';
import type { EvidenceSource } from '#journey/personal-data/evidence-file.ts';
import { assessedLines, assessmentOf, liveWatchSubject } from '#journey/personal-data/impact.ts';
import { applyRetention, staleUploads } from '#journey/personal-data/retention-due.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { rules } from '#measures/catalogue.ts';
import {
  type DemoProvider,
  demoFactorsClaim,
  demoIdNoClaim,
  startDemoProvider,
} from '#outside/demo-identity-provider.ts';
import { type IdentityProvider, openIdProvider } from '#outside/identity-provider.ts';
import { sm2KeyFile } from '#outside/sm2-key-file.ts';
import { noSms, simulatedSms } from '#outside/sms.ts';
import { textMessageLine } from '#outside/text-message.ts';
import { clamAv } from '#outside/virus-scanner.ts';
import { type Database, openDatabase, type StorePlace } from '#store/database.ts';
import { seedDecidingSteps } from '#store/deciding-steps.ts';
import { openJobs } from '#store/jobs.ts';
import { ReadLog } from '#store/log/read-log.ts';
import { RootsFile } from '#store/log/roots.ts';
import { secretBox } from '#store/secret-box.ts';
import { seedUnits } from '#store/units.ts';
import { type Config, kindOfStart, type ServerConfig } from './config.ts';
import { countyOffice } from './examples/county/platforms.ts';
import { accountsThere, type DemoAccount, demoAccounts, demoPeople } from './examples/demo-accounts.ts';
import { demoAssessments } from './examples/demo-assessments.ts';
import { type DemoOutside, demoLines } from './examples/demo-lines.ts';
import { type DemoKey, demoPlatformKey } from './examples/demo-platform-key.ts';
import { openKeys } from './keys.ts';

/** The running server. */
export interface RunningServer {
  /** Where browsers reach it. */
  url: string;
  house: House;
  audits: AuditDesk;
  /** Published accounts to try it with; none where the county's own key is in use. */
  accounts: readonly DemoAccount[];
  /** Published key of a platform, likewise; null where there is none. */
  platformKey: DemoKey | null;
  /** Lets calls under way finish, says the last root of the log, closes the store. */
  close(): Promise<void>;
}

/** Everything the server is started with. Without a county key of its own it is a demo: published accounts, codes shown instead of sent. */
export interface ServerStart {
  server: ServerConfig;
  county: Config;
  /** Digest of the program that judges: findings of another one are judged again. */
  program: string;
  log?: { write(line: string): void };
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** How often the limits of cases are looked at: a setting of ours, far below the day that limits count in. */
const CLOCKS = 5 * MINUTE;

/** Opens the stores, brings them to the newest migration, and serves every door. @throws start-…, store-…, keys-…, log-does-not-fit */
export async function startServer(start: ServerStart): Promise<RunningServer> {
  // What is opened first is closed last, also where the start fails half-way.
  const closing = new AsyncDisposableStack();
  try {
    return await open(start, closing);
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

async function open(
  { server: config, county, program, log }: ServerStart,
  closing: AsyncDisposableStack,
): Promise<RunningServer> {
  const demo = kindOfStart(config, county) === 'example';
  mkdirSync(config.data, { recursive: true });
  const { keys, close: closeKeys } = await openKeys(config);
  closing.defer(closeKeys);
  const place: StorePlace =
    config.databaseUrl === null
      ? { folder: join(config.data, 'store') }
      : { url: config.databaseUrl, ownerUrl: config.databaseOwnerUrl ?? undefined };
  const db = await openDatabase(place);
  closing.defer(() => db.close());
  const there = await accountsThere(db.sql);
  if (demo && there === 'county') throw new GangwanError('start-county-store', {});
  if (!demo && there === 'demo') throw new GangwanError('start-demo-store', {});
  const now = Date.now;
  const roots = await RootsFile.open(config.logRootsFile, db.sql);
  closing.defer(() => roots.write(db.sql, now()).then(() => {}));
  let serverLog: FastifyBaseLogger | null = null;
  const trouble = (message: string) => (error: unknown) => serverLog?.error({ err: error }, message);

  // Before anything is served: a backup may have brought somebody back.
  const erasures = new ErasuresFile(config.erasuresFile);
  await erasures.apply(db.sql, now());
  closing.defer(() => erasures.keep(db.sql).then(() => {}));

  const signIn = await signInOf(county, demo, closing);
  await seedUnits(db.sql, now());
  await seedDecidingSteps(db);
  const accounts = demo ? await demoAccounts(db, signIn, now()) : [];
  const assessments = assessmentsForRules(rules);
  if (demo) await demoAssessments(db, assessments, now());
  // What puts several platforms' times together runs only where that was assessed (个人信息保护法 art. 55).
  const watched = (await assessmentOf(db.sql, liveWatchSubject, now())) !== null;
  const lake = join(config.data, 'lake');
  let more = () => {};
  const intake = await LiveIntake.open({
    lake,
    countyKey: county.countyKey,
    threads: 1,
    ...(watched ? { watched: watchedBatches(now) } : {}),
    onMore: () => more(),
    onTrouble: trouble('live batches not rolled yet'),
  });
  closing.defer(() => intake.close());
  // Uploads on their way lie sealed; a rotation of keys makes them begin again from nothing.
  const uploadKey = Buffer.from(await keys.mac('index', keys.versions('index')[0]!, 'gangwan uploads'), 'hex');
  const desk = openDesk({
    sql: db.sql,
    box: secretBox(keys),
    live: intake,
    uploads: join(config.data, 'uploads'),
    countyKey: county.countyKey,
    uploadKey,
  });

  let live: LiveWatch | null = null;
  if (watched) {
    const events = await LakeEvents.open(intake, now);
    closing.defer(() => events.close());
    more = () => events.tell();
    live = await LiveWatch.start({
      db,
      events,
      law: lawAsKnown({}),
      standing: events.standing,
      snapshotFile: join(config.data, 'live', 'clocks'),
      now,
      onTrouble: trouble('live watch in trouble'),
    });
    const watch = live;
    closing.defer(() => watch.close());
  }

  const outside = await systemsOutside(config, demo, db);
  // Whoever sends one-time codes sends notices too.
  const texts =
    signIn.sms === noSms || config.lines === 'paper' ? {} : { 'text-message': textMessageLine(signIn.sms, now) };
  const calling: Calling = {
    db,
    keys,
    lines: await assessedLines(db.sql, { ...outside.lines, ...texts }, now()),
    effects: portEffects,
  };
  const ports = PortDesk.open({
    calling,
    settings: { weatherEvery: config.weatherSeconds * 1000, ...outside.settings },
    lake: intake,
    countyKey: county.countyKey,
    office: config.officeUscc ?? (demo ? countyOffice.uscc : null),
    now,
    onTrouble: trouble('a system outside, or what it told, is tried again'),
    cameBack: outside.cameBack,
  });
  closing.defer(() => ports.close());
  const rides = new CityFiles({
    calling,
    live: intake,
    folder: join(config.data, 'uploads', 'city'),
    countyKey: county.countyKey,
  });

  const jobs = await openJobs(db, place, { onTrouble: trouble('job queue in trouble') });
  closing.defer(() => jobs.stop({ graceful: true, timeout: 20_000 }));
  const audits = await AuditDesk.open({
    db,
    jobs,
    lake,
    withWriter: (work) => intake.withWriter(work),
    law: {},
    program,
    now,
    onTrouble: trouble('audit in trouble'),
    nightly: config.auditNightly,
    assessments,
  });
  closing.defer(() => audits.stop());
  const explainer = new Explainer(lake);
  closing.defer(() => explainer.close());

  const evidence: EvidenceSource = { ...sm2KeyFile(config.evidenceKeyFile, config.ownEvidenceKey), lake };
  const law = new CountyLaw(db.sql);
  await law.look();
  const cases: CaseDesk = { db, keys, law: law.now };
  const house: House = {
    db,
    keys,
    now,
    signIn,
    open: desk,
    reads: new ReadLog(db),
    audits: { desk: audits, explainer, lake },
    ports,
    rides,
    roots,
    law,
    evidence,
    ...(config.virusScanner === null ? {} : { scanner: clamAv(config.virusScanner) }),
    ...(live === null ? {} : { live }),
  };
  const app = await serve({
    house,
    doors,
    proofs: {
      session: proveSession(house),
      'platform-key': platformProof(desk, now, (refused) => serverLog?.warn(refused, 'signed call refused')),
    },
    perMinute: 60_000,
    trustedProxies: config.trustedProxies,
    ...(log === undefined ? {} : { log }),
  });
  serverLog = app.log;
  if (!watched) app.log.warn({ subject: liveWatchSubject }, 'no live watch: its impact assessment is not approved');
  closing.defer(async () => {
    // Streams never end by themselves, and the server waits for every call under way.
    if (live !== null) endStreams(live);
    await app.close();
  });
  const platformKey = demo ? await demoPlatformKey(db, desk, config.data, now()) : null;
  every(MINUTE, () => erasures.keep(db.sql), trouble('erasures not written down'), closing);
  every(HOUR, () => roots.write(db.sql, now()), trouble('root of the log not written'), closing);
  if (config.metricsPort !== null) {
    const numbers = await serveMetrics(house, config.metricsPort);
    closing.defer(() => numbers.stop());
  }
  const retire = async () => {
    const at = now();
    await applyRetention(db.sql, at);
    await dropStaleDrafts(db.sql, at);
    await desk.uploads.dropStale(staleUploads(at), { actor: 'system:retention', role: 'system', request: null, at });
  };
  let whole = true;
  const tell = async () => {
    await sendNotices(calling, now(), { whole });
    whole = false;
    ports.lookSoon();
  };
  every(MINUTE / 4, tell, trouble('notices not sent yet'), closing);
  every(24 * HOUR, retire, trouble('retention not applied'), closing);
  every(CLOCKS, () => watchJoint(cases, now()), trouble('limits of units asked not watched'), closing);
  every(CLOCKS, () => watchClocks(cases, now()), trouble('clocks of cases not watched'), closing);
  // By the hour: what is to go on a day goes in the first hour of it.
  const takeDown = () => endDue({ db, keys, law: law.now }, now());
  every(HOUR, takeDown, trouble('publications not taken down'), closing);
  every(24 * HOUR, () => rides.join(now()), trouble('rides not joined again'), closing);
  await app.listen({ host: config.host, port: config.port });
  // At each start too: a server that is started anew every day would never come to a whole one.
  await retire().catch(trouble('retention not applied'));
  // A new release may bring a holiday notice: limits that run are counted anew before anything else lapses.
  await moveClocks(cases, now()).catch(trouble('limits of cases not counted anew'));
  await watchClocks(cases, now()).catch(trouble('clocks of cases not watched'));
  await takeDown().catch(trouble('publications not taken down'));
  let closed: Promise<void> | null = null;
  return {
    url: county.origin,
    house,
    audits,
    accounts,
    platformKey,
    close() {
      closed ??= closing.disposeAsync();
      return closed;
    },
  };
}

/** Does something again and again until the server closes. */
function every(
  milliseconds: number,
  work: () => Promise<unknown>,
  onTrouble: (error: unknown) => void,
  closing: AsyncDisposableStack,
): void {
  let under = false;
  const timer = setInterval(() => {
    // What takes longer than its interval is not begun beside itself.
    if (under) return;
    under = true;
    void work()
      .catch(onTrouble)
      .finally(() => {
        under = false;
      });
  }, milliseconds);
  timer.unref();
  closing.defer(() => clearInterval(timer));
}

/** How people sign in: by the county's identity provider, or the demo's own. */
async function signInOf(county: Config, demo: boolean, closing: AsyncDisposableStack): Promise<SignIn> {
  const own = demo && county.identityProvider === null ? await ownProvider(county.origin) : null;
  if (own !== null) closing.defer(() => own.demo.stop());
  return {
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
}

/** Lines to systems outside: made-up ones in the demo; none elsewhere, since no county’s wires are part of this program. */
async function systemsOutside({ lines, data }: ServerConfig, demo: boolean, db: Database): Promise<DemoOutside> {
  if (lines === 'simulated' && !demo)
    throw new Error('GANGWAN_LINES is simulated; a county with its own key has no made-up systems. Set it to paper.');
  if (!demo || lines === 'paper') return { lines: {}, cameBack: () => [], settings: {} };
  return demoLines({
    seed: 'demo',
    start: Date.now(),
    now: Date.now,
    cityFolder: join(data, 'demo-city'),
    left: (await signalsOpen(db.sql)).filter(({ number }) => number.startsWith('演示-')),
  });
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
