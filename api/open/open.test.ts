import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql as raw } from 'kysely';
import { formatInstant } from '#basics/instant.ts';
import { openLake, segmentsOf } from '#journey/2-audit/lake/lake.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { type HeldKey, OpenCounty, otherUscc, somebody, uscc } from './open.builder.ts';
import { signedHeaders } from './signature.ts';

const order = (recordId: string, change: Record<string, unknown> = {}) => ({
  recordId,
  workerId: 'W1',
  trade: '02',
  acceptedAt: '2026-09-03T11:00:00+08:00',
  finishedAt: '2026-09-03T11:20:00+08:00',
  status: '1',
  ...change,
});
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

onBothEngines('the open interface', async (db) => {
  const county = await OpenCounty.open(db);
  try {
    await verification(county);
    await batches(county);
    await quarantineAndReceipts(county);
    await onboarding(county);
    await replayed(county);
    const { rows } = await raw<{
      n: number;
    }>`select count(*) as n from log_entry where action = 'batch.create'`.execute(db.sql);
    assert.equal(
      rows[0]!.n,
      openLake(county.lake).entries.flatMap((e) => (e.kind === 'live' ? (e.batches as unknown[]) : [])).length,
    );
  } finally {
    await county.close();
  }
});

async function verification(county: OpenCounty): Promise<void> {
  const key = await county.key('HMAC-SM3', { ipAllow: ['127.0.0.1', '10.2.0.0/16', '2001:db8::/32'] });
  const body = lines([order('v1')]);
  const url = '/openapi/v1/order?covers=2026-09';
  const sent = { method: 'POST', url, body: Buffer.from(body), timestamp: county.now, nonce: randomUUID() };
  const sound: Record<string, string> = { ...signedHeaders(sent, key), 'x-batch-no': 'v1' };
  const post = (headers: Record<string, string>, payload = body, to = url, remoteAddress = '127.0.0.1') =>
    county.app.inject({ method: 'POST', url: to, payload, headers, remoteAddress });
  const wrong = await Promise.all([
    post({}),
    post({ ...sound, 'x-app-key': 'gw-nobody' }),
    post({ ...sound, 'x-sign': '0'.repeat(64) }),
    post({ ...sound, 'x-sign-type': 'SM2' }),
    post({ ...sound, 'x-nonce': randomUUID() }),
    post({ ...sound, 'x-nonce': '1' }),
    post({ ...sound, 'x-timestamp': String(county.now + 1) }),
    post(sound, `${body} `),
    post(sound, body, '/openapi/v1/order?covers=2026-08'),
    post(sound, body, url, '192.0.2.1'),
    post({ ...sound, ...signedHeaders({ ...sent, timestamp: county.now - 300_001 }, key) }),
    post({ ...sound, ...signedHeaders({ ...sent, timestamp: county.now + 300_001 }, key) }),
  ]);
  // Every failure reads the same; only the log tells why.
  const shown = new Set(
    wrong.map((reply) => `${reply.statusCode} ${reply.body.replaceAll(reply.json().requestId, 'ID')}`),
  );
  assert.equal(shown.size, 1, [...shown].join('\n'));
  assert.equal(wrong[0]!.json().code, 1401);
  const faults = county.refused.splice(0).map(({ fault }) => fault);
  assert.deepEqual([...new Set(faults)].sort(), [
    'address-not-listed',
    'clock-off',
    'header-missing',
    'signature-wrong',
    'unknown-key',
  ]);
  assert.equal((await post(sound)).statusCode, 200);
  assert.equal((await post(sound)).statusCode, 401, 'a call is taken once');
  await county.restart();
  assert.equal((await post(sound)).statusCode, 401, 'also over a restart');
  county.now += 601_000;
  assert.equal((await post(sound)).statusCode, 401, 'and when its nonce is forgotten its time is over');
  assert.deepEqual(
    county.refused.splice(0).map(({ fault }) => fault),
    ['nonce-seen', 'nonce-seen', 'clock-off'],
  );
  assert.equal((await county.call(key, 'GET', '/openapi/v1/key', { ip: '10.2.3.4' })).statusCode, 200);
  assert.equal((await county.call(key, 'GET', '/openapi/v1/key', { ip: '2001:db8::9' })).statusCode, 200);
  const encrypted = await county.call(key, 'GET', '/openapi/v1/key', { headers: { 'x-enc': 'SM4-CBC' } });
  assert.deepEqual([encrypted.statusCode, encrypted.json().code], [400, 2400]);
  const sm2 = await county.key('SM2');
  assert.equal((await county.call(sm2, 'GET', '/openapi/v1/key')).json().data.uscc, uscc);
  assert.equal(
    (await county.call({ ...sm2, key: key.key, signType: 'HMAC-SM3' }, 'GET', '/openapi/v1/key')).statusCode,
    401,
  );
}

async function batches(county: OpenCounty): Promise<void> {
  const key = await county.key('HMAC-SM3', { rowsPerDay: 40 });
  const rows = [
    order('b1'),
    order('b2', { status: '7' }),
    order('b3', { recordId: '' }),
    order('b4', { platformUscc: otherUscc }),
  ];
  const body = lines(rows);
  const first = await county.send(key, 'n-1', body);
  const { code, data } = first.json();
  assert.deepEqual([first.statusCode, code, data.rows, data.accepted, data.quarantined], [200, 0, 4, 1, 3]);
  assert.deepEqual(
    data.results.map((one: { index: number; code: number; field: string }) => [one.index, one.code, one.field]),
    [
      [2, 2206, 'status'],
      [3, 2201, 'recordId'],
      [4, 2215, 'platformUscc'],
    ],
  );
  assert.equal(
    (await county.send(key, 'n-1', body)).body,
    first.body,
    'the same number and body: the same reply, byte for byte',
  );
  const mistyped = lines([order('b5', { finishedat: '2026-09-03T11:20:00+08:00', zone: 1 }), order('b6')]);
  const told = await county.send(key, 'n-0', mistyped);
  assert.deepEqual([told.json().code, told.json().data.ignoredColumns], [0, ['finishedat', 'zone']]);
  assert.deepEqual(data.ignoredColumns, []);
  assert.equal((await county.send(key, 'n-0', mistyped)).body, told.body);
  const unset = await county.send(key, 'n-00', lines([order('b7'), order('b8', { finishedAt: '0' })]));
  assert.deepEqual(
    [unset.json().data.accepted, unset.json().data.marked, unset.json().data.markedTimes],
    [2, 1, [{ index: 2, field: 'finishedAt', why: 'zeroed' }]],
  );
  const both = await Promise.all([
    county.send(key, 'n-2', lines([order('c1')])),
    county.send(key, 'n-2', lines([order('c1')])),
  ]);
  assert.equal(both[0]!.body, both[1]!.body);
  const other = await county.send(key, 'n-1', lines([order('b9')]));
  assert.deepEqual([other.statusCode, other.json().code, other.json().data.error], [422, 3422, 'OPN-102']);
  await county.restart();
  assert.equal((await county.send(key, 'n-1', body)).body, first.body, 'also after a restart');
  assert.equal((await county.send(key, 'n-1', `${body}\n`)).statusCode, 422);
  for (const [batchNo, content, status] of [
    ['', lines([order('d1')]), 400],
    ['a b', lines([order('d1')]), 400],
    ['n-3', '', 400],
    ['n-3', '\n\n', 400],
    ['n-4', '{}\n'.repeat(5001), 413],
    ['n-5', 'x'.repeat(8 * 1024 * 1024 + 1), 413],
    ['n-6', '{}\n'.repeat(36), 429],
  ] as const)
    assert.equal((await county.send(key, batchNo, content)).statusCode, status, `${batchNo} ${content.slice(0, 9)}`);
  const over = await county.send(key, 'n-6', '{}\n'.repeat(36));
  assert.ok(Number(over.headers['retry-after']) > 0);
  assert.equal((await county.send(key, 'n-7', lines([order('d1')]), '/openapi/v1/nothing')).statusCode, 404);
  for (const covers of ['2026-13', '0000-00', '2026-10-45', '2026-02-29', '2026-00-01', '0026-09', '2026-9'])
    assert.deepEqual(
      [covers, (await county.send(key, 'n-9', lines([order('d2')]), `/openapi/v1/order?covers=${covers}`)).statusCode],
      [covers, 400],
    );
  const upTo = async (at: number, batchNo: string) => {
    const moment = encodeURIComponent(formatInstant(Math.floor(at / 1000)));
    const reply = await county.send(key, batchNo, '', `/openapi/v1/order?upTo=${moment}`);
    return [reply.statusCode, reply.json().data.error ?? null];
  };
  assert.deepEqual(
    await upTo(county.now + 301_000, 'n-10'),
    [400, 'OPN-111'],
    'nobody knows yet what is still to come',
  );
  assert.deepEqual(await upTo(county.now + 300_000, 'n-10'), [200, null], 'clocks may differ by five minutes');
  const odd = await county.send(
    key,
    'n-8',
    Buffer.concat([Buffer.from(lines([order('é')])), Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])]),
  );
  assert.deepEqual(
    odd.json().data.results.map((one: { code: number }) => one.code),
    [2211],
  );
  county.now += 86_400_000;
  assert.equal(
    (await county.send(key, 'n-6', '{}\n'.repeat(36))).statusCode,
    200,
    'the next day has a quota of its own',
  );
  const left = await county.call(key, 'GET', '/openapi/v1/key');
  assert.equal(left.json().data.rowsLeft, 4);
}

async function quarantineAndReceipts(county: OpenCounty): Promise<void> {
  const key = await county.key('HMAC-SM3', { uscc: otherUscc });
  const stranger = await county.key('SM2');
  const names = ['䶮㛃', '１２３', '\u202Eevil', '👨‍👩‍👧', 'a"b\\c', '\u0001', 'ﷺ'.repeat(64)];
  const body = lines(names.map((workerId, i) => order(`q${i}`, { workerId, status: i % 2 === 0 ? '1' : '8' })));
  assert.equal((await county.send(key, 'q-1', body)).json().data.quarantined, 3);
  const { rows } = (await county.call(key, 'GET', '/openapi/v1/quarantine')).json().data;
  assert.deepEqual(
    rows.map((row: { index: number; file: string | null; record: { workerId: string } }) => [
      row.index,
      row.file,
      row.record.workerId,
    ]),
    [1, 3, 5].map((i) => [i + 1, null, names[i]]),
  );
  const fixed = rows.map(({ record }: { record: object }) => ({ ...record, status: '1' }));
  assert.equal((await county.send(key, 'q-2', lines(fixed))).json().data.accepted, 3);
  await county.desk.live.settle();
  const { receipts } = (await county.call(key, 'GET', '/openapi/v1/receipts')).json().data;
  assert.deepEqual(
    receipts.map((one: { batchNo: string; accepted: number; ready: boolean }) => [
      one.batchNo,
      one.accepted,
      one.ready,
    ]),
    [
      ['q-1', 4, true],
      ['q-2', 3, true],
    ],
  );
  const theirs = (await county.call(stranger, 'GET', '/openapi/v1/quarantine')).json().data.rows;
  assert.ok(theirs.length > 0 && theirs.every(({ batchNo }: { batchNo: string }) => !batchNo.startsWith('q-')));
}

async function onboarding(county: OpenCounty): Promise<void> {
  const as = async (
    actor: ReturnType<typeof somebody>,
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    payload?: object,
  ) => {
    county.session = actor;
    return county.app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
  };
  const [admin, officer, rival] = [
    somebody(['enterprise-admin'], uscc),
    somebody(['officer']),
    somebody(['enterprise-admin'], otherUscc),
  ];
  const form = {
    uscc,
    purpose: '报送订单',
    legalBasis: '（十七）平台企业用工情况报告制度',
    tables: ['order'],
    retentionDays: 365,
  };
  const base = '/api/platform-applications';
  assert.equal((await as(rival, 'POST', base, form)).statusCode, 404);
  const { id } = (await as(admin, 'POST', base, form)).json();
  assert.equal((await as(admin, 'POST', `${base}/${id}/keys`, {})).statusCode, 409, 'no key before the decision');
  assert.equal((await as(admin, 'POST', `${base}/${id}/decision`, { decision: 'approved' })).statusCode, 403);
  await county.unassess(uscc);
  const early = await as(officer, 'POST', `${base}/${id}/decision`, { decision: 'approved' });
  assert.deepEqual([early.statusCode, early.json().code], [409, 'PER-010'], 'not before the source was assessed');
  await county.assess(uscc);
  assert.equal(
    (await as(officer, 'POST', `${base}/${id}/decision`, { decision: 'approved' })).json().decision,
    'approved',
  );
  assert.equal((await as(officer, 'POST', `${base}/${id}/decision`, { decision: 'refused' })).statusCode, 409);
  assert.ok(!(await as(rival, 'GET', base)).json().applications.some((one: { id: string }) => one.id === id));
  assert.ok((await as(officer, 'GET', base)).json().applications.some((one: { id: string }) => one.id === id));
  await county.unassess(uscc);
  assert.equal((await as(admin, 'POST', `${base}/${id}/keys`, {})).json().code, 'PER-010', 'no key once it ended');
  await county.assess(uscc);
  const issued = await Promise.all([1, 2, 3].map(() => as(admin, 'POST', `${base}/${id}/keys`, { days: 1 })));
  assert.deepEqual(
    issued.map(({ statusCode }) => statusCode).sort((a, b) => a - b),
    [200, 200, 409],
    'two live keys, never three',
  );
  const [old, next] = issued
    .filter(({ statusCode }) => statusCode === 200)
    .map((reply): HeldKey => {
      const { appKey, signType, secret } = reply.json();
      assert.ok(Buffer.from(secret, 'base64url').length >= 32);
      return { appKey, signType, key: secret };
    }) as [HeldKey, HeldKey];
  assert.equal((await county.send(old, 'k-1', lines([order('k1')]))).statusCode, 200);
  assert.equal(
    (await county.send(next, 'k-1', lines([order('k1')]))).json().data.batchNo,
    'k-1',
    'numbers are the application’s, not the key’s',
  );
  assert.equal(
    (await county.send(next, 'k-2', lines([order('k2')]), '/openapi/v1/session')).statusCode,
    404,
    'a table it did not apply for',
  );
  assert.equal((await as(rival, 'DELETE', `${base}/${id}/keys/${old.appKey}`)).statusCode, 404);
  assert.equal((await as(officer, 'DELETE', `${base}/${id}/keys/${old.appKey}`)).json().revoked, true);
  assert.equal((await county.send(old, 'k-3', lines([order('k3')]))).statusCode, 401);
  const listed = (await as(admin, 'GET', `${base}/${id}/keys`)).body;
  assert.ok(!listed.includes(next.key) && !listed.includes('secret'));
  county.now += 86_400_001;
  assert.equal((await county.send(next, 'k-4', lines([order('k4')]))).statusCode, 401, 'a key ends on its day');
  const bad = await as(admin, 'POST', `${base}/${id}/keys`, { publicKey: `04${'1'.repeat(128)}` });
  assert.deepEqual([bad.statusCode, bad.json().code], [400, 'OPN-006']);
}

/** 500 requests sent three times in random order with a restart in between leave the state of one sending. */
async function replayed(county: OpenCounty): Promise<void> {
  const key = await county.key('HMAC-SM3', { uscc: otherUscc, rowsPerDay: 100_000 });
  const requests = Array.from({ length: 500 }, (_, i) => ({
    batchNo: `r-${i}`,
    body: lines(
      Array.from({ length: 1 + (i % 4) }, (_, j) => order(`r${i}-${j}`, i % 9 === 0 && j === 0 ? { status: 'x' } : {})),
    ),
  }));
  const order500 = [0, 1, 2].flatMap((round) =>
    requests.map((_, i) => ({ i, at: (i * 7919 + round * 104729) % 1499 })),
  );
  order500.sort((a, b) => a.at - b.at);
  const replies = new Map<number, string>();
  for (let from = 0; from < order500.length; from += 50) {
    if (from === 700) await county.restart();
    const sent = await Promise.all(
      order500
        .slice(from, from + 50)
        .map(async ({ i }) => ({ i, reply: await county.send(key, requests[i]!.batchNo, requests[i]!.body) })),
    );
    for (const { i, reply } of sent) {
      assert.equal(reply.statusCode, 200);
      assert.equal(replies.get(i) ?? reply.body, reply.body);
      replies.set(i, reply.body);
    }
  }
  await county.desk.live.settle();
  const lake = openLake(county.lake);
  const taken = segmentsOf(lake, 'order').filter(({ platformUsccs }) => platformUsccs.includes(otherUscc));
  const wanted = requests.reduce((sum, _, i) => sum + 1 + (i % 4) - (i % 9 === 0 ? 1 : 0), 0);
  assert.equal(
    taken.reduce((sum, { accepted }) => sum + accepted, 0),
    wanted + 7,
    'with the seven rows of q-1 and q-2',
  );
  assert.equal(
    taken.reduce((sum, { duplicate }) => sum + duplicate, 0),
    0,
  );
}
