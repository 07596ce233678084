import assert from 'node:assert/strict';
import { connect } from 'node:net';
import test from 'node:test';
import { z } from 'zod';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { type Actor, visitor } from './access.ts';
import { doors } from './app.ts';
import { type Door, door } from './door.ts';
import { serve } from './serve.ts';

const db = {
  engine: 'pglite',
  durability: 'survives kill -9',
  sql: { selectFrom: () => ({ select: () => ({ limit: () => ({ execute: async () => [] }) }) }) },
} as unknown as Database;
const house = { db, keys: keysFromText(newKeysText(), 'test'), now: () => 1_790_000_000_000 };
const somebody = (roles: Actor['roles']): Actor => ({ ...visitor, account: 'x', roles: ['public', ...roles] });

const echo = door({
  name: 'echo',
  method: 'POST',
  path: '/echo',
  summary: { zh: '试', en: 'test' },
  proof: 'none',
  allows: { action: 'read', resource: 'health' },
  body: z.object({ text: z.string().max(10), n: z.int().optional() }),
  reply: z.object({ text: z.string() }),
  bodyBytes: 2000,
  async handle({ body }) {
    return { text: body.text, more: 'never leaves' };
  },
});

const proofs = { session: async () => null, 'platform-key': async () => null };

const app = (more: readonly Door[] = [echo], as: Actor | null = null, log?: { write(line: string): void }) =>
  serve({
    house,
    doors: [...doors, ...more],
    proofs: { session: async () => as, 'platform-key': async () => null },
    ...(log === undefined ? {} : { log }),
  });

const post = (payload: string | Buffer, type = 'application/json') =>
  ({ method: 'POST', url: '/echo', payload, headers: { 'content-type': type } }) as const;

test('health tells the truth about what acknowledged rows survive', async () => {
  const reply = await (await app()).inject('/health');
  assert.equal(reply.statusCode, 200);
  assert.deepEqual(reply.json().durability, 'survives kill -9');
  assert.match(reply.json().durabilityZh, /经不起断电/);
});

test('what a door does not declare never leaves by it', async () => {
  const reply = await (await app()).inject(post('{"text":"䶮㛃"}'));
  assert.deepEqual(reply.json(), { text: '䶮㛃' });
});

test('bad bodies are refused with code, place and both languages, and never as a failure', async () => {
  const served = await app();
  const bad: readonly (readonly [payload: string | Buffer, status: number])[] = [
    ['{', 400],
    ['', 400],
    ['[]', 400],
    ['{"text":1}', 400],
    ['{"text":"12345678901"}', 400],
    [Buffer.from([0x7b, 0xff, 0x7d]), 400],
    ['{"text":"x"'.padEnd(3000), 413],
    [`${'['.repeat(900)}${']'.repeat(900)}`, 400],
    ['nul', 400],
    ['{"text":"a","text":}', 400],
  ];
  for (const [payload, status] of bad) {
    const reply = await served.inject(post(payload));
    assert.equal(reply.statusCode, status, String(payload).slice(0, 20));
    assert.match(reply.headers['content-type'] as string, /problem\+json/);
    assert.match(reply.json().code, /^API-\d{3}$/);
    assert.match(reply.json().title, /\p{Script=Han}/u);
  }
  assert.equal((await served.inject(post('text=x', 'application/x-www-form-urlencoded'))).statusCode, 415);
  assert.equal((await served.inject(post('{"__proto__":{"a":1},"text":"x"}'))).statusCode, 200);
});

test('a body that was compressed on the way is refused before it is read', async () => {
  const served = await app();
  const encoded = (encoding: string, url = '/echo') =>
    served.inject({
      method: 'POST',
      url,
      payload: '{"text":"x"}',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    });
  for (const encoding of ['gzip', 'br', 'GZIP', 'deflate, gzip', 'identity, gzip', 'zstd', 'x'.repeat(200)]) {
    const reply = await encoded(encoding);
    assert.deepEqual([encoding, reply.statusCode, reply.json().code], [encoding, 415, 'API-011']);
    assert.ok(reply.body.length < 1500);
  }
  for (const encoding of ['identity', ' Identity ', ''])
    assert.equal((await encoded(encoding)).statusCode, 200, encoding);
  const open = await encoded('gzip', '/openapi/v1/order');
  assert.deepEqual([open.statusCode, open.json().code, open.json().data.error], [415, 2415, 'API-011']);
});

test('what no store gives back as it came is refused with its place, in both languages', async () => {
  const served = await app();
  for (const [payload, where] of [
    ['{"text":"a\\u0000b"}', 'body.text'],
    ['{"text":"\\ud83d"}', 'body.text'],
    ['{"text":"x","\\udc00":1}', 'body.-'],
    [`{"text":"x","more":${'['.repeat(800)}${']'.repeat(800)}}`, 'body.more'],
  ] as const) {
    const { statusCode, body } = await served.inject(post(payload));
    assert.equal(statusCode, 400, payload.slice(0, 30));
    const { code, title, title_en: english } = JSON.parse(body);
    assert.equal(code, 'API-003');
    assert.ok(title.includes(where) && english.includes(where), `${title} ${english}`);
  }
  assert.deepEqual((await served.inject(post('{"text":"\\ud83d\\ude00䶮"}'))).json(), { text: '😀䶮' });
  assert.match((await served.inject(post('{"text":1}'))).json().title_en, /Invalid input/);
});

test('addresses that cannot be read are refused in the one form', async () => {
  const served = await app();
  for (const url of ['/echo/%ED%A0%80', '/%', '/openapi/v1/%C0%AF']) {
    const reply = await served.inject({ method: 'POST', url });
    assert.equal(reply.statusCode, 400, url);
    assert.match(reply.body, /API-003/, url);
    assert.match(reply.json().title ?? reply.json().message, /\p{Script=Han}/u);
  }
});

test('what is no HTTP is refused in the one form', async () => {
  const served = await app();
  await served.listen({ host: '127.0.0.1', port: 0 });
  try {
    for (const [text, status] of [
      ['\u0001\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nx: ${'x'.repeat(50_000)}\r\n\r\n`, 431],
    ] as const) {
      const { port } = served.server.address() as { port: number };
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        let all = '';
        socket.on('data', (data) => {
          all += data.toString();
        });
        socket.on('close', () => resolve(all));
      });
      assert.match(answer, new RegExp(`^HTTP/1.1 ${status} .*API-003`, 's'));
    }
  } finally {
    await served.close();
  }
});

test('who calls while the server stops is told so in the one form, and who was there before is answered', async () => {
  let go = () => {};
  const goes = new Promise<void>((resolve) => {
    go = resolve;
  });
  const slow = door({
    ...echo,
    name: 'slow',
    path: '/slow',
    async handle() {
      await goes;
      return { text: 'done' };
    },
  } as never);
  const served = await app([echo, slow]);
  await served.listen({ host: '127.0.0.1', port: 0 });
  const { port } = served.server.address() as { port: number };
  const ask = (path: string) =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n{"text":"a"}`;
  let answer = '';
  const socket = connect(port, '127.0.0.1', () => socket.write(ask('/slow')));
  socket.on('data', (data) => {
    answer += data.toString();
  });
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = served.close();
  socket.write(ask('/echo'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  go();
  await Promise.all([closed, stopped]);
  assert.match(answer, /^HTTP\/1\.1 200 .*"done".*HTTP\/1\.1 503 .*API-006/s);
});

test('a full disk or a database that is away is told as such, and never as a failure of ours', async () => {
  for (const cause of [
    Object.assign(new Error('x'), { code: 'ENOSPC' }),
    Object.assign(new Error('x'), { code: '53100' }),
    new Error('x', { cause: Object.assign(new Error('y'), { code: 'EROFS' }) }),
    new Error('IO Error: Could not write file: No space left on device'),
  ]) {
    const fails = door({
      ...echo,
      name: 'fails',
      path: '/fails',
      async handle(): Promise<never> {
        throw cause;
      },
    } as never);
    const reply = await (await app([fails])).inject({ ...post('{"text":"a"}'), url: '/fails' });
    assert.deepEqual([reply.statusCode, reply.json().code, reply.headers['retry-after']], [503, 'API-010', '30']);
  }
});

test('who shows nothing is asked to sign in, who may not is told so, and what is not there is not found', async () => {
  assert.equal((await (await app()).inject('/metrics')).statusCode, 401);
  assert.equal((await (await app([], somebody(['worker']))).inject('/metrics')).statusCode, 403);
  const served = await app([], somebody(['system-admin']));
  assert.match((await served.inject('/metrics')).body, /gangwan_door_answers_total/);
  assert.equal((await served.inject('/nothing')).statusCode, 404);
});

test('a failure tells its number and nothing of what failed', async () => {
  const fails = door({
    ...echo,
    name: 'fails',
    path: '/fails',
    async handle(): Promise<never> {
      throw new Error('secret canary 13800138000');
    },
  } as never);
  const reply = await (await app([fails])).inject({ ...post('{"text":"a"}'), url: '/fails' });
  assert.equal(reply.statusCode, 500);
  assert.ok(!reply.body.includes('canary') && reply.json().title.includes(reply.json().requestId));
});

test('too many calls are told when to come again', async () => {
  const slow = door({ ...echo, name: 'slow', path: '/slow', perMinute: 3 } as never);
  const served = await app([slow]);
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++)
    statuses.push((await served.inject({ ...post('{"text":"a"}'), url: '/slow' })).statusCode);
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
});

test('strangers at one address do not use up each other’s calls', async () => {
  const slow = door({
    ...echo,
    name: 'slow',
    path: '/slow',
    perMinute: 3,
    proof: 'session',
    allows: { action: 'read', resource: 'metrics' },
  } as never);
  const served = await app([slow]);
  const ask = async (cookie: string) =>
    (await served.inject({ ...post('{"text":"a"}'), url: '/slow', headers: { ...post('').headers, cookie } }))
      .statusCode;
  for (let i = 0; i < 3; i++) assert.equal(await ask('gangwan=nobody'), 401);
  assert.equal(await ask('gangwan=nobody'), 429);
  const reply = await served.inject({
    ...post('{"text":"a"}'),
    url: '/slow',
    headers: { ...post('').headers, cookie: 'gangwan=me' },
  });
  assert.notEqual(reply.statusCode, 429);
});

test('all doors together are counted by address, whatever is shown', async () => {
  const served = await serve({ house, doors: [echo], proofs, perMinute: 4 });
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++)
    statuses.push(
      (
        await served.inject({
          ...post('{"text":"a"}'),
          url: '/echo',
          headers: { ...post('').headers, cookie: `gangwan=${i}` },
        })
      ).statusCode,
    );
  assert.deepEqual(statuses.slice(4), [429, 429]);
});

test('pages of the server may be framed by nobody and load nothing from elsewhere; every answer says how browsers must take it', async () => {
  const served = await app();
  for (const reply of [
    await served.inject('/health'),
    await served.inject('/nothing'),
    await served.inject(post('{')),
  ]) {
    const { headers } = reply;
    assert.match(headers['content-security-policy'] as string, /default-src 'self'/);
    assert.match(headers['content-security-policy'] as string, /frame-ancestors 'none'/);
    assert.doesNotMatch(headers['content-security-policy'] as string, /unsafe|\*/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.match(headers['strict-transport-security'] as string, /max-age=\d{7,}/);
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers['access-control-allow-origin'], undefined);
  }
});

const forwarded = door({
  ...echo,
  name: 'where-from',
  method: 'GET',
  path: '/where-from',
  body: undefined,
  reply: z.object({ text: z.string() }),
  async handle({ ip }: { ip: string }) {
    return { text: ip };
  },
} as never);

test('where a call comes from is believed of nobody but the proxies named', async () => {
  const from = async (trustedProxies: string[], remoteAddress: string, said: string) => {
    const served = await serve({ house, doors: [forwarded], proofs, trustedProxies });
    const reply = await served.inject({ url: '/where-from', remoteAddress, headers: { 'x-forwarded-for': said } });
    await served.close();
    return reply.json().text as string;
  };
  assert.equal(await from([], '10.0.0.1', '1.2.3.4'), '10.0.0.1');
  assert.equal(await from(['10.0.0.1'], '10.0.0.1', '1.2.3.4'), '1.2.3.4');
  assert.equal(await from(['10.0.0.0/8'], '10.9.9.9', '1.2.3.4'), '1.2.3.4');
  assert.equal(await from(['10.0.0.1'], '10.0.0.2', '1.2.3.4'), '10.0.0.2');
  // Whoever calls the proxy may write the header too: only what the proxy itself added counts.
  assert.equal(await from(['10.0.0.1'], '10.0.0.1', '9.9.9.9, 1.2.3.4'), '1.2.3.4');
});

test('under pressure calls are turned away with a time to come again, and nothing is begun', async () => {
  let begun = 0;
  const counted = door({
    ...echo,
    async handle() {
      begun++;
      return { text: '' };
    },
  } as never);
  const served = await serve({ house, doors: [counted], proofs, pressure: { heap: 1, lag: 500 } });
  await served.ready();
  // It looks once a second.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const reply = await served.inject(post('{"text":"a"}'));
  assert.deepEqual([reply.statusCode, reply.headers['retry-after'], begun], [503, '5', 0]);
  assert.match(reply.json().code, /^API-\d{3}$/);
});

test('a stop lets the call under way finish and takes no further one', async () => {
  let begun = () => {};
  let finish = () => {};
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const waits = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slow = door({
    ...echo,
    async handle() {
      begun();
      await waits;
      return { text: 'done' };
    },
  } as never);
  const served = await serve({ house, doors: [slow], proofs });
  const url = await served.listen({ host: '127.0.0.1', port: 0 });
  const call = () =>
    fetch(`${url}/echo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"a"}' });
  const underWay = call();
  await started;
  const began = performance.now();
  const closing = served.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const late = await call().then(
    (reply) => reply.status,
    () => 'refused',
  );
  assert.ok(late === 'refused' || late === 503, `${late}`);
  finish();
  const reply = await underWay;
  assert.deepEqual([reply.status, await reply.json()], [200, { text: 'done' }]);
  await closing;
  assert.ok(performance.now() - began < 5000, 'connections kept alive hold nothing up');
});
