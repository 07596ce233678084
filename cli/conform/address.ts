import { randomUUID } from 'node:crypto';
import { signedHeaders } from '#api/open/signature.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant } from '#basics/instant.ts';
import type { SignType } from '#journey/1-intake/platforms/keys.ts';
import { isSm2PrivateKey } from '#store/sm2.ts';
import type { Conformity } from './check-list.ts';

/** A key as the platform holds it. */
export interface PlatformKey {
  appKey: string;
  signType: SignType;
  key: string;
}

interface Answer {
  status: number;
  text: string;
  code: number;
  data: Record<string, unknown> | null;
}

/**
 * Goes through a whole reporting with a key, as a platform would, and through what must be refused. Its two orders carry the mark
 * `conform-` and are retracted at the end, so that no count knows them.
 * @throws conform-unreachable, conform-bad-private-key
 */
export async function conformAddress(base: string, key: PlatformKey, now: () => number): Promise<Conformity[]> {
  if (key.signType === 'SM2' && !isSm2PrivateKey(key.key)) throw new GangwanError('conform-bad-private-key', {});
  const list: Conformity[] = [];
  const run = new AddressRun(base.replace(/\/+$/, ''), key, now);
  const add = (name: string, zh: string, en: string, ok: boolean, reply: Answer | null) =>
    list.push({
      name,
      title: { zh, en },
      ok,
      found: {
        zh: `回复 ${reply?.status ?? '-'}：${reply?.text.slice(0, 300) ?? ''}`,
        en: `answer ${reply?.status ?? '-'}: ${reply?.text.slice(0, 300) ?? ''}`,
      },
    });

  const document = await run.plain('/openapi/v1/openapi.json');
  add(
    'document',
    '接口文档是 OpenAPI 3.1',
    'the document is OpenAPI 3.1',
    document.text.includes('"openapi":"3.1'),
    document,
  );
  const who = await run.call('GET', '/openapi/v1/key');
  add('key', '密钥有效，签名对', 'the key lives and the signature is right', who.code === 0, who);
  if (who.code !== 0) {
    const { found } = list.at(-1)!;
    list.at(-1)!.found = {
      zh: `${found.zh}。先核对规范串：方法、路径、排好序的查询（冒号写成 %3A）、密钥编号、毫秒时间、随机串、正文的 SM3，七行以 LF 连接；再核对本机时钟。`,
      en: `${found.en}. Check the canonical text first: method, path, sorted query (a colon is %3A), key, milliseconds, nonce, SM3 of the body, seven lines joined with LF; then your clock.`,
    };
    return list;
  }
  // Colons as they come and signed as `%3A`: what is signed is the strict form, however the address was written.
  const asked = await run.call('GET', '/openapi/v1/key?moment=2026-10-01T08:00:00%2B08:00&about=%E8%AE%A2%E5%8D%95');
  add(
    'query',
    '带查询的请求：查询串严格编码后签名',
    'a call with a query, signed in its strict form',
    asked.code === 0,
    asked,
  );
  const tables = who.data!.tables as string[];
  add('table', '这把密钥可以报订单', 'the key may report orders', tables.includes('order'), who);
  if (!tables.includes('order')) return list;

  const mark = `conform-${randomUUID()}`;
  const order = (n: number, more: Record<string, unknown> = {}) => ({
    platformUscc: who.data!.uscc,
    recordId: `${mark}-${n}`,
    workerId: 'conform',
    trade: '02',
    acceptedAt: formatInstant(Math.floor(now() / 1000) - 7200),
    finishedAt: formatInstant(Math.floor(now() / 1000) - 5400),
    status: '1',
    ...more,
  });
  const lines = (...rows: unknown[]) =>
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');

  const good = lines(order(1));
  const first = await run.batch(`${mark}-a`, good);
  add('good-batch', '好的一批收下', 'a good batch is taken', first.code === 0 && first.data?.accepted === 1, first);
  const again = await run.batch(`${mark}-a`, good);
  add(
    'same-again',
    '同批号同内容重发：回复一字不差',
    'the same number and body again: the same answer, byte for byte',
    again.status === 200 && again.text === first.text,
    again,
  );
  const other = await run.batch(`${mark}-a`, lines(order(1, { distanceM: 5 })));
  add('other-body', '同批号换内容：拒收', 'the same number with another body: refused', other.status === 422, other);

  const nonce = randomUUID();
  await run.call('GET', '/openapi/v1/key', { nonce });
  const replayed = await run.call('GET', '/openapi/v1/key', { nonce });
  add('nonce', '随机串重放：拒收', 'a replayed nonce: refused', replayed.status === 401, replayed);
  const forged = await run.call('GET', '/openapi/v1/key', { spoil: true });
  add('signature', '签名不对：拒收', 'a wrong signature: refused', forged.status === 401, forged);
  const stale = await run.call('GET', '/openapi/v1/key', { timestamp: now() - 600_000 });
  add('clock', '时间差十分钟：拒收', 'a clock ten minutes off: refused', stale.status === 401, stale);
  const alike = new Set(
    [replayed, forged, stale].map(({ text }) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')),
  );
  add('alike', '不说是哪一项没有通过', 'refusals do not tell which check failed', alike.size === 1, stale);

  const mixed = await run.batch(`${mark}-b`, lines(order(2, { status: '7', finishedat: '' }), 'not json'));
  const results = (mixed.data?.results ?? []) as { index: number; field: string }[];
  add(
    'bad-row',
    '读不出的行逐行说明原因',
    'rows that cannot be read are told one by one',
    mixed.code === 0 &&
      mixed.data?.quarantined === 2 &&
      results.some(({ index, field }) => index === 1 && field === 'status'),
    mixed,
  );
  add(
    'unknown-column',
    '写错的列名在回复里点出来',
    'the reply names a mistyped column',
    JSON.stringify(mixed.data?.ignoredColumns) === '["finishedat"]',
    mixed,
  );
  const { found, reply } = await run.quarantined(`${mark}-b`);
  add('quarantine', '从隔离区取回这些行', 'they can be fetched from quarantine', found.length === 2, reply);
  const record = found.find((one) => one.record !== null)?.record;
  const fixed = await run.batch(`${mark}-c`, lines({ ...record, status: '1' }));
  add('fixed', '改好的行收下', 'put right, the row is taken', fixed.code === 0 && fixed.data?.accepted === 1, fixed);
  const receipts = await run.receipts(mark);
  add('receipt', '三批都有回执', 'each of the three batches has a receipt', receipts.count === 3, receipts.reply);
  const retracted = await run.batch(`${mark}-d`, lines(order(1, { ver: 2, op: '3' }), order(2, { ver: 2, op: '3' })));
  add(
    'retract',
    '撤回试报的记录',
    'the trial’s records are retracted',
    retracted.code === 0 && retracted.data?.accepted === 2,
    retracted,
  );
  return list;
}

class AddressRun {
  readonly #base: string;
  readonly #key: PlatformKey;
  readonly #now: () => number;

  constructor(base: string, key: PlatformKey, now: () => number) {
    this.#base = base;
    this.#key = key;
    this.#now = now;
  }

  plain(url: string): Promise<Answer> {
    return this.#send('GET', url, undefined, {});
  }

  call(
    method: string,
    url: string,
    {
      body,
      nonce = randomUUID(),
      timestamp = this.#now(),
      spoil = false,
      headers = {},
    }: {
      body?: string;
      nonce?: string;
      timestamp?: number;
      spoil?: boolean;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> {
    const signed = signedHeaders({ method, url, body: Buffer.from(body ?? ''), timestamp, nonce }, this.#key);
    // A digit of the signature changed: well written, but nobody’s.
    const sign = signed['x-sign']!;
    if (spoil) signed['x-sign'] = `${sign.slice(0, -1)}${sign.endsWith('0') ? '1' : '0'}`;
    return this.#send(method, url, body, { ...signed, ...headers });
  }

  batch(batchNo: string, body: string): Promise<Answer> {
    return this.call('POST', '/openapi/v1/order', {
      body,
      headers: { 'x-batch-no': batchNo, 'content-type': 'application/x-ndjson' },
    });
  }

  /** Rows of a batch in quarantine, over all pages. */
  async quarantined(batchNo: string): Promise<{ found: { record: Record<string, string> | null }[]; reply: Answer }> {
    const found: { record: Record<string, string> | null; batchNo: string }[] = [];
    for (let from = '0-0'; ; ) {
      const reply = await this.call('GET', `/openapi/v1/quarantine?from=${from}&limit=1000`);
      found.push(...((reply.data?.rows ?? []) as typeof found).filter((one) => one.batchNo === batchNo));
      const next = reply.data?.next as string | null | undefined;
      if (next == null) return { found, reply };
      from = next;
    }
  }

  /** How many receipts carry a batch number with a mark. */
  async receipts(mark: string): Promise<{ count: number; reply: Answer }> {
    let count = 0;
    for (let from = 0; ; ) {
      const reply = await this.call('GET', `/openapi/v1/receipts?from=${from}&limit=1000`);
      const receipts = (reply.data?.receipts ?? []) as { batchNo: string | null }[];
      count += receipts.filter(({ batchNo }) => batchNo?.startsWith(mark)).length;
      const next = reply.data?.next as number | null | undefined;
      if (next == null) return { count, reply };
      from = next;
    }
  }

  async #send(method: string, url: string, body: string | undefined, headers: Record<string, string>): Promise<Answer> {
    let reply: Response;
    try {
      reply = await fetch(`${this.#base}${url}`, { method, headers, ...(body === undefined ? {} : { body }) });
    } catch (error) {
      const { cause, message } = error as Error & { cause?: Error };
      throw new GangwanError('conform-unreachable', { url: this.#base, why: cause?.message ?? message });
    }
    const text = await reply.text();
    try {
      const { code = -1, data = null } = JSON.parse(text) as { code?: number; data?: Answer['data'] };
      return { status: reply.status, text, code, data };
    } catch {
      return { status: reply.status, text, code: -1, data: null };
    }
  }
}
