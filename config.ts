import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCreditCode } from '#journey/1-intake/check-digits.ts';

/**
 * Every setting of the program, typed and read once from the environment.
 *
 * - `GANGWAN_COUNTY_KEY_FILE`: file with the county's secret for worker keys, at least 32 bytes. Not set: the example county's key,
 *   which is published here and protects nobody.
 * - `GANGWAN_ORIGIN`: where browsers reach the system, e.g. `https://gangwan.example`. Plain HTTP only on this machine; default
 *   `http://localhost:8080`. Cookies, passkeys and the check of where a call comes from go by it.
 * - `GANGWAN_SIGN_IN_KEY_FILE`: file with the secret for blind indexes and sealed second factors, at least 32 bytes. Not set: one derived
 *   from the county key, for trying out.
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
  return {
    countyKey,
    exampleCountyKey: keyFile === undefined || keyFile === '',
    threads,
    memory,
    origin: readOrigin(env.GANGWAN_ORIGIN ?? 'http://localhost:8080'),
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
  if (key.length < 32) throw new Error(`The key in ${file} has ${key.length} bytes; at least 32 are needed.`);
  return key;
}

/**
 * Settings of the running server.
 *
 * - `GANGWAN_DATA`: folder of the embedded stores (default `./data`).
 * - `DATABASE_URL`: a PostgreSQL server instead of the embedded one; `DATABASE_OWNER_URL`: whoever migrates it, where that is another login.
 * - `GANGWAN_HOST`, `GANGWAN_PORT`: where it listens (127.0.0.1, 8080).
 * - `GANGWAN_KEYS_FILE`: keys of protected fields. Not set: a file of its own in the data folder, made at the first start.
 * - `GANGWAN_AUDIT_NIGHTLY`: when every month is audited again: a cron line in Asia/Shanghai, or `never` (default `30 2 * * *`, ours).
 * - `GANGWAN_EVIDENCE_KEY_FILE`: SM2 key that workers’ evidence files are signed with (64 hex digits, readable by its owner only). Not set: one
 *   of its own in the data folder, made at the first start.
 * - `GANGWAN_LINES`: `paper`: no line to any system outside, every step runs on paper; `simulated`: made-up systems, for the example county
 *   only. Not set: `simulated` for the example county, else `paper`. There are no wires to real systems yet: a county adds its own.
 * - `GANGWAN_WEATHER_SECONDS`: seconds between two questions for weather signals (10 to 3600, default 60), where there is a line.
 * - `GANGWAN_OFFICE_USCC`: credit code of the county office that signals are recorded under in the lake. Not set: the example county’s own;
 *   of a real county they stay in the store until it is.
 * - `GANGWAN_LOG_ROOTS_FILE`: roots of the log, outside the database (default in the data folder; keep it elsewhere).
 */
export interface ServerConfig {
  data: string;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  host: string;
  port: number;
  keysFile: string;
  /** True where no key file was named: the demo's own, beside the data it protects. */
  demoKeys: boolean;
  logRootsFile: string;
  /** Cron, Asia/Shanghai; null: never. */
  auditNightly: string | null;
  /** Null: not said. */
  lines: 'paper' | 'simulated' | null;
  weatherSeconds: number;
  officeUscc: string | null;
  evidenceKeyFile: string;
  /** True where no key for evidence files was named: it is made at the first start. */
  ownEvidenceKey: boolean;
}

/** Reads the server's settings. @throws Error with a sentence about the setting that cannot be used. */
export function readServerConfig(env: Readonly<Record<string, string | undefined>> = process.env): ServerConfig {
  const given = (name: string) => (env[name] === undefined || env[name] === '' ? null : env[name]);
  const data = given('GANGWAN_DATA') ?? 'data';
  const port = Number(given('GANGWAN_PORT') ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`GANGWAN_PORT must be a port from 0 to 65535, not ${env.GANGWAN_PORT}.`);
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl))
    throw new Error('DATABASE_URL must begin with postgres:// or postgresql://.');
  const nightly = given('GANGWAN_AUDIT_NIGHTLY') ?? '30 2 * * *';
  if (nightly !== 'never' && !/^(?:[\d*,/-]+ ){4}[\d*,/-]+$/.test(nightly))
    throw new Error(
      `GANGWAN_AUDIT_NIGHTLY must be a cron line of five parts like "30 2 * * *", or never, not ${nightly}.`,
    );
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
  const keysFile = given('GANGWAN_KEYS_FILE');
  return {
    data,
    databaseUrl,
    databaseOwnerUrl: given('DATABASE_OWNER_URL'),
    host: given('GANGWAN_HOST') ?? '127.0.0.1',
    port,
    keysFile: keysFile ?? join(data, 'keys.json'),
    demoKeys: keysFile === null,
    logRootsFile: given('GANGWAN_LOG_ROOTS_FILE') ?? join(data, 'log-roots.jsonl'),
    auditNightly: nightly === 'never' ? null : nightly,
    lines,
    weatherSeconds,
    officeUscc,
    evidenceKeyFile: given('GANGWAN_EVIDENCE_KEY_FILE') ?? join(data, 'evidence.key'),
    ownEvidenceKey: given('GANGWAN_EVIDENCE_KEY_FILE') === null,
  };
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
