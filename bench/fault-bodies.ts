import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { doors } from '#api/app.ts';
import type { Door } from '#api/door.ts';
import { canonicalText, signedHeaders } from '#api/open/signature.ts';
import { errorCatalogue } from '#basics/errors/catalogue.ts';
import { changed, soundBody } from './door-bodies.ts';
import { type FaultCounty, faultCounty } from './fault-county.ts';
import { type OddText, oddTexts } from './malformed-json.ts';

/*
 * Malformed bodies at every door that takes one, as the whole body and as lines of a batch:
 *     node bench/fault-bodies.ts [--every 1]
 * `--every N` sends each N-th text only.
 */

/** What malformed bodies came to. */
export interface BodyFigures {
  calls: number;
  doors: number;
  texts: number;
  /** Calls answered with 5xx, refusals not in the catalogue's form, broken texts that were taken, lines of a batch told wrongly. */
  wrong: string[];
  /** Rows that refused calls left in the store, by table. */
  left: Record<string, number>;
}

const codes = new Set<string>(errorCatalogue.map(({ code }) => code));
/** Tables in which a refused call may leave its mark: counters of tries, nonces, and the log of both. */
const marks = new Set(['platform_nonce', 'sign_in_try', 'log_entry', 'session', 'challenge', 'try_count']);

/** Sends every N-th text to every door, and as a line of a batch. */
export async function malformedBodies(county: FaultCounty, every: number): Promise<BodyFigures> {
  const texts = oddTexts().filter((_, i) => i % every === 0);
  const taking = doors.filter(({ method }) => method !== 'GET');
  const wrong: string[] = [];
  let calls = 0;
  const before = await county.rows();
  const look = (what: string, { status, type, body }: Answered, broken: boolean) => {
    calls++;
    const why = faultOf(status, type, body);
    if (why !== null) wrong.push(`${what}: ${why} ${body.slice(0, 200)}`);
    else if (broken && status < 400) wrong.push(`${what}: a broken text was taken`);
  };
  // A door that takes no body passes over what is sent: that is looked at for failures only, after what refused calls left is counted.
  const [withBody, without] = [
    taking.filter((one) => one.body !== undefined),
    taking.filter((one) => one.body === undefined),
  ];
  for (const one of withBody) {
    for (const { name, bytes, broken } of texts) look(`${one.name} ${name}`, await post(county, one, bytes), broken);
    for (const type of [
      'text/plain',
      'application/xml',
      'multipart/form-data',
      'application/json; charset=gbk',
      'json',
      '',
    ])
      look(
        `${one.name} as ${type}`,
        await post(county, one, Buffer.from('{"a":1}'), type),
        type !== 'application/json; charset=gbk',
      );
  }
  const left = Object.fromEntries(
    Object.entries(await county.rows())
      .filter(([table, n]) => !marks.has(table) && n !== before[table])
      .map(([table, n]) => [table, n - (before[table] ?? 0)]),
  );
  for (const one of without)
    for (const { name, bytes } of texts.filter((_, i) => i % 5 === 0))
      look(`${one.name} ${name}`, await post(county, one, bytes), false);
  for (const one of taking) {
    const body = soundBody(one);
    if (body === null) continue;
    for (const text of oddStrings.filter((_, i) => i % Math.min(4, Math.ceil(every / 10)) === 0))
      for (const [i, other] of [...changed(body, text, 1e300), ...changed(body, text, 2 ** 53)].entries())
        look(
          `${one.name} change ${i} ${JSON.stringify(text).slice(0, 20)}`,
          await post(county, one, Buffer.from(JSON.stringify(other))),
          false,
        );
  }
  // A stream of prompts answers at once and never ends.
  for (const one of doors.filter(({ name }) => name !== 'worker-prompts'))
    for (const text of ['%00', '%ED%A0%80', '%', 'x'.repeat(5000), '..%2f..', '%E4%B6%AE', "'%20or%201=1"]) {
      const path = one.path.replaceAll(/:\w+/g, text);
      look(
        `${one.name} ${path.slice(0, 60)}`,
        await call(county, one, `${path}?${text}=${text}&limit=${text}&from=${text}`, Buffer.alloc(0)),
        false,
      );
    }
  await batchLines(county, texts, wrong);
  await onTheWire(county, wrong);
  return { calls, doors: taking.length, texts: texts.length, wrong, left };
}

const oddStrings = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfff',
  '\ufeff',
  '９１５００２２９',
  '\u202e',
  '',
  ' ',
  "'; drop table unit; --",
  '9'.repeat(40),
  '99999-99-99',
];

interface Answered {
  status: number;
  type: string;
  body: string;
}

function faultOf(status: number, type: string, body: string): string | null {
  if (status >= 500 && !/API-006|OPN-007|AUD-018/.test(body)) return `${status}`;
  if (status < 400) return null;
  if (!/^application\/(?:problem\+)?json/.test(type)) return `refused as ${type}`;
  const told = JSON.parse(body) as {
    code: unknown;
    title?: string;
    title_en?: string;
    data?: { error: string };
    message?: string;
  };
  const code = typeof told.code === 'string' ? told.code : told.data?.error;
  const sentence = told.title ?? told.message ?? '';
  if (code === undefined || !codes.has(code)) return `no code of the catalogue`;
  return /\p{Script=Han}/u.test(sentence) && !/\{[a-z]\w*\}/i.test(sentence) ? null : `no sentence: ${sentence}`;
}

const post = (county: FaultCounty, one: Door, bytes: Buffer, type = 'application/json') =>
  call(
    county,
    one,
    one.path.replaceAll(/:\w+/g, (name) => (name === ':table' ? 'order' : randomUUID())),
    bytes,
    type,
  );

async function call(
  { all, key, cookie }: FaultCounty,
  one: Door,
  url: string,
  body: Buffer,
  type = 'application/json',
): Promise<Answered> {
  // An address that cannot be read cannot be signed either: it is sent with the signature of another.
  const signable =
    canonicalText({ method: one.method, url, appKey: '', timestamp: '', nonce: '', bodyDigest: '' }) !== null;
  const signed =
    one.proof === 'platform-key'
      ? signedHeaders(
          { method: one.method, url: signable ? url : '/', body, timestamp: Date.now(), nonce: randomUUID() },
          key,
        )
      : { cookie, 'x-gangwan': '1' };
  const reply = await all.inject({
    method: one.method,
    url,
    ...(one.method === 'GET' ? {} : { payload: body }),
    headers: { ...signed, 'content-type': type, 'x-batch-no': randomUUID() },
  });
  return { status: reply.statusCode, type: String(reply.headers['content-type'] ?? ''), body: reply.payload };
}

/** Each text as a line between two sound ones: the batch is taken, the sound rows are accepted, the broken one is told by its number. */
async function batchLines(county: FaultCounty, texts: readonly OddText[], wrong: string[]): Promise<void> {
  const one = doors.find(({ name }) => name === 'open-batch')!;
  const row = (id: string) =>
    JSON.stringify({
      recordId: id,
      workerId: 'W1',
      trade: '02',
      acceptedAt: '2026-09-03T11:00:00+08:00',
      finishedAt: '2026-09-03T11:20:00+08:00',
      status: '1',
    });
  for (const [i, { name, bytes, broken }] of texts.entries()) {
    // What has an end of line in it is two lines.
    if (bytes.includes(0x0a) || bytes.toString('latin1').trim() === '') continue;
    const body = Buffer.concat([Buffer.from(`${row(`l${i}-a`)}\n`), bytes, Buffer.from(`\n${row(`l${i}-b`)}\n`)]);
    const answer = await post(county, one, body, 'application/x-ndjson');
    const what = `line ${name}: ${answer.status} ${answer.body.slice(0, 300)}`;
    if (answer.status !== 200) {
      wrong.push(what);
      continue;
    }
    const { data } = JSON.parse(answer.body) as {
      data: { rows: number; accepted: number; quarantined: number; results: { index: number }[] };
    };
    // None of the texts is a whole row, so that each is set aside, whatever its form.
    const right =
      data.rows === 3 &&
      data.accepted === 2 &&
      data.quarantined === 1 &&
      data.results.every(({ index }) => index === 2) &&
      data.results.length > 0;
    if (!right) wrong.push(`${what} ${broken}`);
  }
  await county.desk.live.settle();
}

/** What only a socket can send: wrong lengths, chunks that break off, two lengths, endless heads. */
async function onTheWire({ port }: FaultCounty, wrong: string[]): Promise<void> {
  const head =
    'POST /api/sign-in/password HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nx-gangwan: 1\r\nconnection: close\r\n';
  const body = '{"name":"a","password":"b"}';
  const sent: [string, string, RegExp][] = [
    [
      'chunked',
      `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"nam\r\n16\r\ne":"a","password":"b"}\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 4(?:01|29)/,
    ],
    [
      'a chunk of another length',
      `${head}transfer-encoding: chunked\r\n\r\n50\r\n{}\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 4\d\d|^$/,
    ],
    [
      'a chunk that is no number',
      `${head}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400|^$/,
    ],
    [
      'length and chunks',
      `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400|^$/,
    ],
    ['two lengths', `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{} `, /^HTTP\/1\.1 400|^$/],
    ['a negative length', `${head}content-length: -1\r\n\r\n{}`, /^HTTP\/1\.1 400|^$/],
    ['more than it says', `${head}content-length: 2\r\n\r\n${body}`, /^HTTP\/1\.1 4\d\d/],
    ['a length beyond all', `${head}content-length: 99999999999\r\n\r\n{}`, /^HTTP\/1\.1 413/],
    ['an unknown coding', `${head}content-encoding: br\r\ncontent-length: 2\r\n\r\n{}`, /^HTTP\/1\.1 4\d\d/],
    ['a long head', `${head}x-long: ${'x'.repeat(100_000)}\r\n\r\n`, /^HTTP\/1\.1 431|^$/],
    ['no HTTP', '\u0000\u0001\u0002\r\n\r\n', /^HTTP\/1\.1 400|^$/],
  ];
  for (const [name, text, wanted] of sent) {
    const answer = await spoken(port, text);
    if (!wanted.test(answer) || (answer !== '' && !/"code":"(?:API|SGN|ACC|SIG)-\d{3}"/.test(answer)))
      wrong.push(`on the wire, ${name}: ${answer.slice(0, 300)}`);
  }
}

function spoken(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', end).on('error', end);
    socket.setTimeout(1500, end);
    socket.write(text, 'latin1');
  });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
  const county = await faultCounty();
  const figures = await malformedBodies(county, Number(values.every));
  await county.close();
  console.log(JSON.stringify({ ...figures, wrong: figures.wrong.length, first: figures.wrong.slice(0, 100) }, null, 2));
  process.exit(0);
}
