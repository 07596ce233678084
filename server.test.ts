import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readConfig, readServerConfig } from './config.ts';
import { startServer } from './server.ts';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

test('the printed address is one a browser signs in at, a stream ends with the server, and the log names nobody', async () => {
  const data = mkdtempSync(join(tmpdir(), 'gangwan-server-'));
  const lines: string[] = [];
  const env = { GANGWAN_DATA: data, GANGWAN_PORT: `${await freePort()}`, GANGWAN_AUDIT_NIGHTLY: 'never' };
  const server = await startServer({
    server: readServerConfig(env),
    county: readConfig(env),
    program: 'test',
    log: { write: (line) => lines.push(line) },
  });
  try {
    assert.equal(server.url, `http://localhost:${env.GANGWAN_PORT}`);
    const { phone } = server.accounts.find((one) => one.audience.en === 'Worker')!;
    const post = (path: string, body: object, headers: Record<string, string>) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const elsewhere = await post('/api/sign-in/code', { phone }, { origin: 'https://elsewhere.example' });
    assert.equal(elsewhere.status, 403);
    const asked = await post('/api/sign-in/code', { phone }, { origin: server.url });
    assert.equal(asked.status, 200, await asked.clone().text());
    const { codeId, demoCode } = (await asked.json()) as { codeId: string; demoCode: string };
    // The other name of this machine is the same place.
    const origin = server.url.replace('localhost', '127.0.0.1');
    const given = await post('/api/sign-in/code/check', { codeId, code: demoCode }, { origin });
    assert.equal(given.status, 200, await given.clone().text());
    const cookie = given.headers.get('set-cookie')!.split(';')[0]!;
    const stream = await fetch(`${server.url}/worker/prompts`, { headers: { cookie } });
    assert.equal(stream.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    const whole = stream.text();
    const began = performance.now();
    await server.close();
    await whole;
    assert.ok(performance.now() - began < 10_000, 'the stop waits for no stream');
    const log = lines.join('');
    assert.ok(!log.includes(phone!) && !log.includes(demoCode));
    assert.match(log, /"door":"worker-prompts"/);
    assert.match(readFileSync(join(data, 'log-roots.jsonl'), 'utf8'), /"size":\d+/, 'the last root is said');
  } finally {
    await server.close();
    rmSync(data, { recursive: true, force: true });
  }
});
