import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { exampleCountyKey, readConfig, readServerConfig } from './config.ts';

test('settings not given have their defaults, and the example county says that its key is the published one', () => {
  const { countyKey, exampleCountyKey: example, threads, memory } = readConfig({});
  assert.deepEqual(countyKey, exampleCountyKey);
  assert.deepEqual([example, threads, memory], [true, 2, '2GB']);
});

test('a county key comes from its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-config-'));
  try {
    const file = join(folder, 'key');
    writeFileSync(file, Buffer.alloc(32, 7));
    const { countyKey, exampleCountyKey: example } = readConfig({ GANGWAN_COUNTY_KEY_FILE: file });
    assert.deepEqual([Buffer.from(countyKey), example], [Buffer.alloc(32, 7), false]);
    writeFileSync(file, 'short');
    assert.throws(() => readConfig({ GANGWAN_COUNTY_KEY_FILE: file }), /5 bytes; at least 32/);
    assert.throws(() => readConfig({ GANGWAN_COUNTY_KEY_FILE: join(folder, 'none') }), /cannot be read/);
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
    demoKeys: true,
    logRootsFile: join('data', 'log-roots.jsonl'),
    auditNightly: '30 2 * * *',
    lines: null,
    weatherSeconds: 60,
    officeUscc: null,
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
  });
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
    writeFileSync(file, Buffer.alloc(31));
    assert.throws(() => readConfig({ GANGWAN_SIGN_IN_KEY_FILE: file }), /31 bytes/);
    assert.notDeepEqual(readConfig({}).signInKey, readConfig({}).countyKey);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
