import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { visitor } from './access.ts';
import { doors } from './app.ts';
import { door } from './door.ts';
import { platformProof } from './open/proof.ts';
import { serve } from './serve.ts';

const name = '欧阳㛃canary';
const idNo = '500229198512312349';
const phone = '13800138000';
const card = '6222023100000000005';
const planted = [name, idNo, phone, card];
/** However it may be written into a line. */
const writings = planted.flatMap((one) => [
  one,
  encodeURIComponent(one),
  JSON.stringify(one).slice(1, -1),
  Buffer.from(one).toString('base64').replace(/=+$/, '').slice(2, -2),
  Buffer.from(one).toString('hex'),
]);

/** A store that fails as a database does, naming the row. */
const failing = new Proxy(
  {},
  {
    get() {
      throw Object.assign(new Error(`duplicate key (name, phone)=(${name}, ${phone})`), {
        code: '23505',
        detail: `Key (id_no)=(${idNo}) already exists.`,
        where: card,
      });
    },
  },
);
const db = { engine: 'postgres', durability: 'survives power loss', sql: failing } as unknown as Database;
const now = () => 1_790_000_000_000;
const house = { db, keys: keysFromText(newKeysText(), 'test'), now };

const failures: Record<string, () => unknown> = {
  message: () => new Error(`no such person: ${name} ${idNo}\n    at ${phone} (x:1:1)`),
  cause: () => new Error('x', { cause: new Error(`${card}\n    at f (${phone}:1:1)`) }),
  text: () => `${name} ${phone}`,
  object: () => ({ name, phone, nested: { idNo, deeper: { card } } }),
  catalogue: () => new GangwanError('command-no-file', { path: `/home/${name}/${idNo}` }),
};
const fails = door({
  name: 'fails',
  method: 'POST',
  path: '/fails/:how',
  summary: { zh: '试', en: 'test' },
  proof: 'none',
  allows: { action: 'read', resource: 'health' },
  params: z.object({ how: z.string() }),
  body: z.object({ text: z.string() }),
  async handle({ params }: { params: { how: string } }): Promise<never> {
    throw failures[params.how]!();
  },
} as never);

test('a planted name, ID number, phone and bank card never reach a log line: by body, query, path, header or failure', async () => {
  const lines: string[] = [];
  const desk = { keys: { live: async () => null }, nonces: { claim: async () => true } } as never;
  let app: Awaited<ReturnType<typeof serve>>;
  app = await serve({
    house,
    doors: [...doors, fails],
    proofs: {
      session: async () => ({
        ...visitor,
        account: 'x',
        roles: ['public', 'worker', 'officer', 'system-admin', 'security-admin'],
      }),
      'platform-key': platformProof(desk, now, (refused) => app.log.warn(refused, 'signed call refused')),
    },
    perMinute: 1_000_000,
    trustedProxies: ['127.0.0.1'],
    pressure: { lag: 0 },
    log: { write: (line) => lines.push(line) },
  });
  const query = planted.map((one, i) => `q${i}=${encodeURIComponent(one)}`).join('&');
  const headers = {
    'content-type': 'application/json',
    'user-agent': `${idNo} ${phone}`,
    referer: `https://a.example/?${query}`,
    cookie: `gangwan=${phone}; name=${encodeURIComponent(name)}`,
    authorization: `Bearer ${card}`,
    'x-app-key': phone,
    'x-nonce': idNo,
    'x-sign': card,
    'x-request-id': idNo,
    'x-forwarded-for': phone,
    'last-event-id': card,
    'idempotency-key': idNo,
  };
  const body = JSON.stringify({
    name,
    idNo,
    mobile: phone,
    phone,
    text: card,
    nested: { bankCard: card, deep: { name } },
  });
  const calls = [...doors, fails].map(({ method, path }) => ({
    method,
    url: `${path.replace(/:\w+/g, encodeURIComponent(name))}?${query}`,
  }));
  const more = [
    ...Object.keys(failures).map((how) => ({ method: 'POST' as const, url: `/fails/${how}?${query}` })),
    { method: 'GET' as const, url: `/nobody/${idNo}/${encodeURIComponent(name)}?${query}` },
    { method: 'POST' as const, url: `/%E4%A/${phone}` },
    { method: 'DELETE' as const, url: `/health?${query}` },
  ];
  for (const call of [...calls, ...more]) {
    for (const payload of call.method === 'GET'
      ? [undefined]
      : [body, `{"name":"${name}`, `${name},${idNo},${phone},${card}`])
      await app.inject({ ...call, headers: { ...headers, host: 'x' }, ...(payload === undefined ? {} : { payload }) });
  }
  app.log.info(
    { name, body: { idNo, mobile: phone }, code: '123456', note: `call ${phone}`, n: Number(phone) },
    `of ${card}`,
  );
  app.log.error({ err: failures.message!() }, 'audit in trouble');
  await app.close();
  assert.ok(lines.length > 300, `${lines.length} lines`);
  for (const line of lines) {
    JSON.parse(line);
    for (const one of writings) assert.ok(!line.includes(one), `${one} in ${line}`);
  }
  const all = lines.join('');
  assert.ok(!all.includes('canary') && !all.includes('123456'));
  for (const needed of ['"door":"fails"', '"status":500', '23505', '"fault":"header-missing"'])
    assert.ok(all.includes(needed), needed);
  assert.match(all, /"time":"20\d\d-/);
  assert.match(all, /log-lines\.test\.ts:\d+/, 'a failure says where in the program');
});
