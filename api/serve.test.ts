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

test('personal fields never reach the log', async () => {
  const lines: string[] = [];
  const served = await app([], null, { write: (line) => lines.push(line) });
  served.log.info(
    { name: '张三canary', body: { idNo: '500229198512312349', mobile: '13800138000' }, code: '123456' },
    'x',
  );
  const all = lines.join('');
  for (const canary of ['canary', '500229198512312349', '13800138000', '123456'])
    assert.ok(!all.includes(canary), canary);
});

test('too many calls are told when to come again', async () => {
  const slow = door({ ...echo, name: 'slow', path: '/slow', perMinute: 3 } as never);
  const served = await app([slow]);
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++)
    statuses.push((await served.inject({ ...post('{"text":"a"}'), url: '/slow' })).statusCode);
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
});

test('pages of the server may be framed by nobody and load nothing from elsewhere', async () => {
  const { headers } = await (await app()).inject('/health');
  assert.match(headers['content-security-policy'] as string, /default-src 'self'/);
  assert.match(headers['content-security-policy'] as string, /frame-ancestors 'none'/);
});
