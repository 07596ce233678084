import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { isCreditCode } from '#journey/1-intake/check-digits.ts';

/**
 * Every setting of the program, typed and read once from the environment.
 *
 * - `GANGWAN_COUNTY_KEY_FILE`: file with the county's secret for worker keys, at least 32 bytes. Not set: the example county's key,
 *   which is published here and protects nobody.
 * - `GANGWAN_ORIGIN`: where browsers reach the system, e.g. `https://gangwan.example`. Plain HTTP only on this machine; default
 *   `http://localhost:PORT` (passkeys accept no bare address). Cookies, passkeys and the check of where a call comes from go by it.
 * - `GANGWAN_SIGN_IN_KEY_FILE`: file with the secret for blind indexes and sealed second factors, at least 32 bytes. Not set: one derived
 *   from the county key, for trying out.
 * Key files must be readable by their owner only.
 * - `GANGWAN_OIDC_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET_FILE`, `_NAME`, `_SCOPE`, `_ID_NUMBER_CLAIM`, `_TWO_FACTOR_CLAIM`,
 *   `_TWO_FACTOR_VALUES`: the identity provider (OpenID Connect). No issuer: none is connected.
 * - `GANGWAN_THREADS`, `GANGWAN_MEMORY`: what the embedded engine may use (default 2 threads, `2GB`).
 */
export interface Config {
  countyKey: Uint8Array;
  /** True while the published key of the example county is in use. */
  exampleCountyKey: boolean;
  threads: number;
  memory: string;
  origin: string;
  signInKey: Uint8Array;
  /** Key files that were named, by setting. */
  keyFiles: Readonly<Record<string, string>>;
  identityProvider: IdentityProviderConfig | null;
}

/** How the identity provider is reached and read. */
export interface IdentityProviderConfig {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  /** Claim with an ID number the provider has checked; null: it gives none. */
  idNoClaim: string | null;
  twoFactor: { claim: string; values: string[] };
}

/** The example county's key. Published on purpose: the people of that county do not exist. */
export const exampleCountyKey: Uint8Array = createHash('sm3').update('gangwan example county').digest();

/** Reads the settings. @throws Error with a sentence about the setting that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const keyFile = env.GANGWAN_COUNTY_KEY_FILE;
  let countyKey = exampleCountyKey;
  if (keyFile !== undefined && keyFile !== '') {
    countyKey = readKey('GANGWAN_COUNTY_KEY_FILE', keyFile);
  }
  const threads = Number(env.GANGWAN_THREADS ?? '2');
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    throw new Error(`GANGWAN_THREADS must be a whole number from 1 to 256, not ${env.GANGWAN_THREADS}.`);
  const memory = env.GANGWAN_MEMORY ?? '2GB';
  if (!/^[1-9]\d*(MB|GB|MiB|GiB)$/.test(memory))
    throw new Error(`GANGWAN_MEMORY must be an amount like 2GB or 800MiB, not ${memory}.`);
  const signInFile = env.GANGWAN_SIGN_IN_KEY_FILE ?? '';
  const files = { GANGWAN_COUNTY_KEY_FILE: keyFile ?? '', GANGWAN_SIGN_IN_KEY_FILE: signInFile };
  return {
    countyKey,
    // The published key protects nobody, wherever it was copied to.
    exampleCountyKey: Buffer.compare(countyKey, exampleCountyKey) === 0,
    keyFiles: Object.fromEntries(Object.entries(files).filter(([, file]) => file !== '')),
    threads,
    memory,
    origin: readOrigin(env.GANGWAN_ORIGIN ?? `http://localhost:${env.GANGWAN_PORT || '8080'}`),
    signInKey:
      signInFile === ''
        ? createHash('sm3').update('gangwan sign-in').update(countyKey).digest()
        : readKey('GANGWAN_SIGN_IN_KEY_FILE', signInFile),
    identityProvider: readProvider(env),
  };
}

function readFile(setting: string, file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${setting} names ${file}, which cannot be read: ${(error as Error).message}.`);
  }
}

function readKey(setting: string, file: string): Uint8Array {
  const key = readFile(setting, file);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new Error(`${setting} names ${file}, which others than its owner may read (chmod 600).`);
  if (key.length < 32) throw new Error(`The key in ${file} has ${key.length} bytes; at least 32 are needed.`);
  return key;
}

/**
 * Settings of the running server.
 *
 * - `GANGWAN_DATA`: folder of the embedded stores (default `./data`).
 * - `DATABASE_URL`: a PostgreSQL server instead of the embedded one; `DATABASE_OWNER_URL`: whoever migrates it, where that is another login.
 * - `GANGWAN_HOST`, `GANGWAN_PORT`: where it listens (127.0.0.1, 8080).
 * - `GANGWAN_KEYS_FILE`: keys of protected fields; or `GANGWAN_KEYS`, the text of such a file; or `GANGWAN_KEY_MACHINE`, the socket of a
 *   cryptographic machine's adapter. None set: a file of its own in the data folder, made at the first start.
 * - `GANGWAN_TRUSTED_PROXIES`: addresses or ranges, with commas, whose `X-Forwarded-For` is believed (default none).
 * - `GANGWAN_METRICS_PORT`: port on 127.0.0.1 that gives the metrics to a collector without signing in (default none).
 * - `GANGWAN_AUDIT_NIGHTLY`: when every month is audited again: a cron line in Asia/Shanghai, or `never` (default `30 2 * * *`, ours).
 * - `GANGWAN_EVIDENCE_KEY_FILE`: SM2 key that workers’ evidence files are signed with (64 hex digits, readable by its owner only). Not set: one
 *   of its own in the data folder, made at the first start.
 * - `GANGWAN_ERASURES_FILE`: who was erased, outside the database and its backups (default in the data folder; keep it elsewhere).
 * - `GANGWAN_LINES`: `paper`: no line to any system outside, every step runs on paper; `simulated`: made-up systems, for the example county
 *   only. Not set: `simulated` for the example county, else `paper`. There are no wires to real systems yet: a county adds its own.
 * - `GANGWAN_WEATHER_SECONDS`: seconds between two questions for weather signals (10 to 3600, default 60), where there is a line.
 * - `GANGWAN_OFFICE_USCC`: credit code of the county office that signals are recorded under in the lake. Not set: the example county’s own;
 *   of a real county they stay in the store until it is.
 * - `GANGWAN_VIRUS_SCANNER`: path of `clamdscan` or `clamscan`, which attachments of cases are shown to (default none: nobody looks for viruses).
 * - `GANGWAN_LOG_ROOTS_FILE`: roots of the log, outside the database (default in the data folder; keep it elsewhere).
 */
export interface ServerConfig {
  data: string;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  host: string;
  port: number;
  keysFile: string;
  /** Text of a key file, from the environment; null: none. */
  keysText: string | null;
  /** Socket of a cryptographic machine's adapter; null: none. */
  keyMachine: string | null;
  /** True where no keys were named: the demo's own, beside the data it protects. */
  demoKeys: boolean;
  /** Addresses and ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
  /** Port on 127.0.0.1 for metrics; null: none. */
  metricsPort: number | null;
  logRootsFile: string;
  erasuresFile: string;
  /** Cron, Asia/Shanghai; null: never. */
  auditNightly: string | null;
  /** Null: not said. */
  lines: 'paper' | 'simulated' | null;
  weatherSeconds: number;
  officeUscc: string | null;
  /** Path of the program that looks for viruses; null: none. */
  virusScanner: string | null;
  evidenceKeyFile: string;
  /** True where no key for evidence files was named: it is made at the first start. */
  ownEvidenceKey: boolean;
}

/** Reads the server's settings. @throws Error with a sentence about the setting that cannot be used. */
export function readServerConfig(env: Readonly<Record<string, string | undefined>> = process.env): ServerConfig {
  const given = (name: string) => (env[name] === undefined || env[name] === '' ? null : env[name]);
  const data = given('GANGWAN_DATA') ?? 'data';
  const portOf = (name: string, usual: string) => {
    const port = Number(given(name) ?? usual);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`${name} must be a port from 0 to 65535, not ${env[name]}.`);
    return port;
  };
  const port = portOf('GANGWAN_PORT', '8080');
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl))
    throw new Error('DATABASE_URL must begin with postgres:// or postgresql://.');
  const nightly = given('GANGWAN_AUDIT_NIGHTLY') ?? '30 2 * * *';
  if (nightly !== 'never' && !/^(?:[\d*,/-]+ ){4}[\d*,/-]+$/.test(nightly))
    throw new Error(
      `GANGWAN_AUDIT_NIGHTLY must be a cron line of five parts like "30 2 * * *", or never, not ${nightly}.`,
    );
  const [keysFile, keysText, keyMachine] = [
    given('GANGWAN_KEYS_FILE'),
    given('GANGWAN_KEYS'),
    given('GANGWAN_KEY_MACHINE'),
  ];
  const sources = [keysFile, keysText, keyMachine].filter((one) => one !== null).length;
  if (sources > 1)
    throw new Error('GANGWAN_KEYS_FILE, GANGWAN_KEYS and GANGWAN_KEY_MACHINE exclude each other; set one of them.');
  const lines = given('GANGWAN_LINES');
  if (lines !== null && lines !== 'paper' && lines !== 'simulated')
    throw new Error(`GANGWAN_LINES must be paper or simulated, not ${lines}.`);
  const weatherSeconds = Number(given('GANGWAN_WEATHER_SECONDS') ?? '60');
  if (!Number.isInteger(weatherSeconds) || weatherSeconds < 10 || weatherSeconds > 3600)
    throw new Error(
      `GANGWAN_WEATHER_SECONDS must be a whole number from 10 to 3600, not ${env.GANGWAN_WEATHER_SECONDS}.`,
    );
  const officeUscc = given('GANGWAN_OFFICE_USCC');
  if (officeUscc !== null && !isCreditCode(officeUscc))
    throw new Error(
      `GANGWAN_OFFICE_USCC must be a unified social credit code with its check digit, not ${officeUscc}.`,
    );
  return {
    data,
    databaseUrl,
    databaseOwnerUrl: given('DATABASE_OWNER_URL'),
    host: given('GANGWAN_HOST') ?? '127.0.0.1',
    port,
    keysFile: keysFile ?? join(data, 'keys.json'),
    keysText,
    keyMachine,
    demoKeys: sources === 0,
    trustedProxies: readProxies(given('GANGWAN_TRUSTED_PROXIES')),
    metricsPort: given('GANGWAN_METRICS_PORT') === null ? null : portOf('GANGWAN_METRICS_PORT', ''),
    logRootsFile: given('GANGWAN_LOG_ROOTS_FILE') ?? join(data, 'log-roots.jsonl'),
    erasuresFile: given('GANGWAN_ERASURES_FILE') ?? join(data, 'erasures.jsonl'),
    auditNightly: nightly === 'never' ? null : nightly,
    lines,
    weatherSeconds,
    officeUscc,
    virusScanner: given('GANGWAN_VIRUS_SCANNER'),
    evidenceKeyFile: given('GANGWAN_EVIDENCE_KEY_FILE') ?? join(data, 'evidence.key'),
    ownEvidenceKey: given('GANGWAN_EVIDENCE_KEY_FILE') === null,
  };
}

/** Addresses and ranges, checked: a slip here would let anybody say where they call from. */
function readProxies(text: string | null): string[] {
  const proxies = (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  for (const one of proxies) {
    const [, address = '', , bits] = /^([^/]+)(\/(\d{1,3}))?$/.exec(one) ?? [];
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
    if (most < 0 || (bits !== undefined && (Number(bits) < 1 || Number(bits) > most)))
      throw new Error(`GANGWAN_TRUSTED_PROXIES takes addresses and ranges like 10.0.0.1,10.1.0.0/16, not ${one}.`);
  }
  return proxies;
}

/** What a start is: trying out with the example county, or a county's own system. */
export type KindOfStart = 'example' | 'county';

/**
 * The plain rule. Without a county key of its own it is the example: on this machine only, with demo accounts. With one it is a county's system:
 * every key is named, none lies with the data it protects, and nothing of the example is made.
 * @throws start-example-key-open, start-needs-keys, start-keys-in-data
 */
export function kindOfStart(server: ServerConfig, county: Config): KindOfStart {
  if (county.exampleCountyKey) {
    const open = [
      ...(['127.0.0.1', '::1', 'localhost'].includes(server.host) ? [] : ['GANGWAN_HOST']),
      ...(county.origin.startsWith('http:') ? [] : ['GANGWAN_ORIGIN']),
      ...(county.identityProvider === null ? [] : ['GANGWAN_OIDC_ISSUER']),
    ];
    if (open.length > 0) throw new GangwanError('start-example-key-open', { settings: open.join(', ') });
    return 'example';
  }
  const named: Record<string, string> = { ...county.keyFiles };
  if (!server.demoKeys && server.keysText === null && server.keyMachine === null)
    named.GANGWAN_KEYS_FILE = server.keysFile;
  if (!server.ownEvidenceKey) named.GANGWAN_EVIDENCE_KEY_FILE = server.evidenceKeyFile;
  const missing = [
    ...(server.demoKeys ? ['GANGWAN_KEYS_FILE'] : []),
    ...['GANGWAN_SIGN_IN_KEY_FILE', 'GANGWAN_EVIDENCE_KEY_FILE'].filter((one) => named[one] === undefined),
  ];
  if (missing.length > 0) throw new GangwanError('start-needs-keys', { missing: missing.join(', ') });
  for (const [setting, file] of Object.entries(named)) {
    const way = relative(resolve(server.data), resolve(file));
    if (!way.startsWith('..') && !isAbsolute(way))
      throw new GangwanError('start-keys-in-data', { setting, file, data: server.data });
  }
  return 'county';
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const here = url !== null && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url === null || url.origin !== text || !(url.protocol === 'https:' || (url.protocol === 'http:' && here)))
    throw new Error(
      `GANGWAN_ORIGIN must be like https://gangwan.example without anything after the host (http only for localhost), not ${text}.`,
    );
  return text;
}

function readProvider(env: Readonly<Record<string, string | undefined>>): IdentityProviderConfig | null {
  const setting = (name: string, usual?: string) => {
    const value = env[`GANGWAN_OIDC_${name}`] ?? usual;
    if (value === undefined || value === '')
      throw new Error(`GANGWAN_OIDC_ISSUER is set; GANGWAN_OIDC_${name} is missing.`);
    return value;
  };
  const issuer = env.GANGWAN_OIDC_ISSUER ?? '';
  if (issuer === '') return null;
  if (!issuer.startsWith('https://')) throw new Error(`GANGWAN_OIDC_ISSUER must begin with https://, not ${issuer}.`);
  const secret = readFile('GANGWAN_OIDC_CLIENT_SECRET_FILE', setting('CLIENT_SECRET_FILE'));
  return {
    name: setting('NAME', '统一身份认证'),
    issuer,
    clientId: setting('CLIENT_ID'),
    clientSecret: new TextDecoder().decode(secret).trim(),
    scope: setting('SCOPE', 'openid'),
    idNoClaim: env.GANGWAN_OIDC_ID_NUMBER_CLAIM ?? null,
    twoFactor: {
      claim: setting('TWO_FACTOR_CLAIM', 'amr'),
      values: setting('TWO_FACTOR_VALUES', 'mfa').split(','),
    },
  };
}
