import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { exampleCountyKey, kindOfStart, readConfig, readServerConfig } from './config.ts';

test('settings not given have their defaults, and the example county says that its key is the published one', () => {
  const { countyKey, exampleCountyKey: example, threads, memory } = readConfig({});
  assert.deepEqual(countyKey, exampleCountyKey);
  assert.deepEqual([example, threads, memory], [true, 2, '2GB']);
});

test('a county key comes from its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-config-'));
  try {
    const file = join(folder, 'key');
    writeFileSync(file, Buffer.alloc(32, 7), { mode: 0o600 });
    const { countyKey, exampleCountyKey: example } = readConfig({ GANGWAN_COUNTY_KEY_FILE: file });
    assert.deepEqual([Buffer.from(countyKey), example], [Buffer.alloc(32, 7), false]);
    writeFileSync(file, 'short');
    assert.throws(() => readConfig({ GANGWAN_COUNTY_KEY_FILE: file }), /5 bytes; at least 32/);
    assert.throws(() => readConfig({ GANGWAN_COUNTY_KEY_FILE: join(folder, 'none') }), /cannot be read/);
    if (process.platform !== 'win32') {
      chmodSync(file, 0o640);
      assert.throws(() => readConfig({ GANGWAN_COUNTY_KEY_FILE: file }), /chmod 600/);
    }
    // The published key stays the example's wherever it is copied to.
    rmSync(file);
    writeFileSync(file, exampleCountyKey, { mode: 0o600 });
    assert.equal(readConfig({ GANGWAN_COUNTY_KEY_FILE: file }).exampleCountyKey, true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a setting that cannot be used stops the start with a sentence', () => {
  assert.throws(() => readConfig({ GANGWAN_THREADS: '0' }), /GANGWAN_THREADS must be a whole number/);
  assert.throws(() => readConfig({ GANGWAN_THREADS: '1.5' }), /GANGWAN_THREADS/);
  assert.throws(() => readConfig({ GANGWAN_MEMORY: 'lots' }), /GANGWAN_MEMORY must be an amount/);
});

test('the server listens on this machine only and keeps its stores in ./data unless told otherwise', () => {
  assert.deepEqual(readServerConfig({}), {
    data: 'data',
    databaseUrl: null,
    databaseOwnerUrl: null,
    host: '127.0.0.1',
    port: 8080,
    keysFile: join('data', 'keys.json'),
    keysText: null,
    keyMachine: null,
    demoKeys: true,
    trustedProxies: [],
    metricsPort: null,
    logRootsFile: join('data', 'log-roots.jsonl'),
    erasuresFile: join('data', 'erasures.jsonl'),
    auditNightly: '30 2 * * *',
    lines: null,
    weatherSeconds: 60,
    officeUscc: null,
    virusScanner: null,
    evidenceKeyFile: join('data', 'evidence.key'),
    ownEvidenceKey: true,
  });
  const told = readServerConfig({
    DATABASE_URL: 'postgres://a@b/c',
    GANGWAN_PORT: '0',
    GANGWAN_KEYS_FILE: '/k',
    GANGWAN_DATA: '',
  });
  assert.deepEqual(
    [told.databaseUrl, told.port, told.keysFile, told.demoKeys, told.data],
    ['postgres://a@b/c', 0, '/k', false, 'data'],
  );
  assert.equal(readServerConfig({ GANGWAN_AUDIT_NIGHTLY: 'never' }).auditNightly, null);
  assert.throws(() => readServerConfig({ GANGWAN_AUDIT_NIGHTLY: 'at night' }), /GANGWAN_AUDIT_NIGHTLY must be/);
  const outside = readServerConfig({
    GANGWAN_LINES: 'paper',
    GANGWAN_WEATHER_SECONDS: '30',
    GANGWAN_OFFICE_USCC: '91500229MA5U0T0105',
    GANGWAN_VIRUS_SCANNER: '/usr/bin/clamdscan',
  });
  assert.equal(outside.virusScanner, '/usr/bin/clamdscan');
  assert.deepEqual([outside.lines, outside.weatherSeconds, outside.officeUscc], ['paper', 30, '91500229MA5U0T0105']);
  assert.throws(() => readServerConfig({ GANGWAN_LINES: 'wire' }), /GANGWAN_LINES must be paper or simulated/);
  for (const wrong of ['5', '1.5', 'often'])
    assert.throws(() => readServerConfig({ GANGWAN_WEATHER_SECONDS: wrong }), /GANGWAN_WEATHER_SECONDS/);
  assert.throws(() => readServerConfig({ GANGWAN_OFFICE_USCC: '91500229MA5U0T0106' }), /GANGWAN_OFFICE_USCC/);
  assert.throws(() => readServerConfig({ GANGWAN_PORT: 'http' }), /GANGWAN_PORT must be a port/);
  assert.throws(
    () => readServerConfig({ DATABASE_URL: 'mysql://secret' }),
    (error: Error) => /DATABASE_URL/.test(error.message) && !error.message.includes('secret'),
  );
});

test('where browsers come in is HTTPS, or this machine', () => {
  assert.equal(readConfig({}).origin, 'http://localhost:8080');
  for (const fine of ['https://gangwan.example', 'http://127.0.0.1:9000'])
    assert.equal(readConfig({ GANGWAN_ORIGIN: fine }).origin, fine);
  for (const wrong of [
    'http://gangwan.example',
    'https://gangwan.example/',
    'https://gangwan.example/app',
    'gangwan',
    '',
  ])
    assert.throws(() => readConfig({ GANGWAN_ORIGIN: wrong }), /GANGWAN_ORIGIN must be like/, wrong);
});

test('an identity provider is read whole or not at all', () => {
  assert.equal(readConfig({}).identityProvider, null);
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-config-'));
  try {
    const file = join(folder, 'secret');
    writeFileSync(file, 'shh\n');
    const given = { GANGWAN_OIDC_ISSUER: 'https://id.example', GANGWAN_OIDC_CLIENT_ID: 'gangwan' };
    assert.throws(() => readConfig(given), /GANGWAN_OIDC_CLIENT_SECRET_FILE is missing/);
    const whole = { ...given, GANGWAN_OIDC_CLIENT_SECRET_FILE: file };
    assert.deepEqual(readConfig({ ...whole, GANGWAN_OIDC_TWO_FACTOR_VALUES: 'mfa,hwk' }).identityProvider, {
      name: '统一身份认证',
      issuer: 'https://id.example',
      clientId: 'gangwan',
      clientSecret: 'shh',
      scope: 'openid',
      idNoClaim: null,
      twoFactor: { claim: 'amr', values: ['mfa', 'hwk'] },
    });
    assert.throws(() => readConfig({ ...whole, GANGWAN_OIDC_ISSUER: 'http://id.example' }), /https/);
    rmSync(file);
    writeFileSync(file, Buffer.alloc(31), { mode: 0o600 });
    assert.throws(() => readConfig({ GANGWAN_SIGN_IN_KEY_FILE: file }), /31 bytes/);
    assert.notDeepEqual(readConfig({}).signInKey, readConfig({}).countyKey);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the printed address goes by the port, under a name passkeys accept', () => {
  assert.equal(readConfig({ GANGWAN_PORT: '9000' }).origin, 'http://localhost:9000');
  assert.equal(readConfig({ GANGWAN_PORT: '' }).origin, 'http://localhost:8080');
});

test('whose word on where a call comes from is believed is said exactly, and nobody’s by default', () => {
  const proxies = (text: string) => readServerConfig({ GANGWAN_TRUSTED_PROXIES: text }).trustedProxies;
  assert.deepEqual(proxies(' 10.0.0.1, 10.1.0.0/16,fd00::/8 '), ['10.0.0.1', '10.1.0.0/16', 'fd00::/8']);
  for (const wrong of ['true', '10.0.0', '10.0.0.0/33', '0.0.0.0/0', 'proxy.example', '10.0.0.1/'])
    assert.throws(() => proxies(wrong), /GANGWAN_TRUSTED_PROXIES/, wrong);
});

test('keys come from one place', () => {
  assert.equal(readServerConfig({ GANGWAN_KEYS: '{}' }).demoKeys, false);
  assert.equal(readServerConfig({ GANGWAN_KEY_MACHINE: '/run/machine.sock' }).keyMachine, '/run/machine.sock');
  assert.throws(() => readServerConfig({ GANGWAN_KEYS: '{}', GANGWAN_KEYS_FILE: '/k' }), /exclude each other/);
});

test('the published key starts an example on this machine only; the county’s own needs every other key, kept apart from the data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-config-'));
  const file = (name: string) => {
    writeFileSync(join(folder, name), Buffer.alloc(32, name.length), { mode: 0o600 });
    return join(folder, name);
  };
  const kind = (env: Record<string, string>) => kindOfStart(readServerConfig(env), readConfig(env));
  const refused = (env: Record<string, string>, stem: string, said: RegExp) =>
    assert.throws(
      () => kind(env),
      (error: GangwanError) => error.stem === stem && said.test(error.message),
    );
  try {
    assert.equal(kind({}), 'example');
    assert.equal(kind({ DATABASE_URL: 'postgres://a@b/c', GANGWAN_PORT: '9000' }), 'example');
    refused({ GANGWAN_HOST: '0.0.0.0' }, 'start-example-key-open', /GANGWAN_HOST/);
    refused({ GANGWAN_ORIGIN: 'https://gangwan.example' }, 'start-example-key-open', /GANGWAN_ORIGIN/);
    const provider = {
      GANGWAN_OIDC_ISSUER: 'https://id.example',
      GANGWAN_OIDC_CLIENT_ID: 'gangwan',
      GANGWAN_OIDC_CLIENT_SECRET_FILE: file('secret'),
    };
    refused(provider, 'start-example-key-open', /GANGWAN_OIDC_ISSUER/);
    const county = { GANGWAN_COUNTY_KEY_FILE: file('county') };
    refused(county, 'start-needs-keys', /GANGWAN_KEYS_FILE, GANGWAN_SIGN_IN_KEY_FILE, GANGWAN_EVIDENCE_KEY_FILE/);
    const all = {
      ...county,
      GANGWAN_KEYS_FILE: file('keys.json'),
      GANGWAN_SIGN_IN_KEY_FILE: file('sign-in'),
      GANGWAN_EVIDENCE_KEY_FILE: file('evidence'),
      GANGWAN_DATA: join(folder, 'data'),
    };
    assert.equal(kind({ ...all, ...provider, GANGWAN_HOST: '0.0.0.0', GANGWAN_ORIGIN: 'https://a.example' }), 'county');
    assert.equal(kind({ ...all, GANGWAN_KEYS_FILE: '', GANGWAN_KEYS: '{}' }), 'county');
    refused({ ...all, GANGWAN_EVIDENCE_KEY_FILE: '' }, 'start-needs-keys', /missing: GANGWAN_EVIDENCE_KEY_FILE\./);
    refused({ ...all, GANGWAN_DATA: folder }, 'start-keys-in-data', /GANGWAN_COUNTY_KEY_FILE/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the page on installing names every setting that is read here', () => {
  const code = readFileSync(new URL('config.ts', import.meta.url), 'utf8');
  const page = readFileSync(new URL('docs/operate/install.md', import.meta.url), 'utf8');
  const rows = /\n## 全部设置\n([\s\S]*?)\n## /.exec(page)![1]!;
  // Read by name, or by the end of a name after `GANGWAN_OIDC_`.
  const read = new Set(code.match(/\b(?:GANGWAN_[A-Z_]*[A-Z]|DATABASE_(?:OWNER_)?URL)\b/g));
  for (const [, end] of code.matchAll(/\bsetting\('([A-Z_]+)'/g)) read.add(`GANGWAN_OIDC_${end}`);
  assert.ok(read.size > 25, `${read.size}`);
  assert.deepEqual([...read].filter((name) => !rows.includes(`\`${name}\``)).sort(), []);
});
