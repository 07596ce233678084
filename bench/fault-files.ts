import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signedHeaders } from '#api/open/signature.ts';
import { errorCatalogue } from '#basics/errors/catalogue.ts';
import { openLake } from '#journey/2-audit/lake/lake.ts';
import { Engine, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { type FaultCounty, faultCounty, faultUscc } from './fault-county.ts';
import { hostileFiles } from './hostile-files.ts';

/*
 * Hostile files to the upload of packages:
 *     node bench/fault-files.ts [--every 1] [--seed 1]
 */

/** What hostile files came to. */
export interface FileFigures {
  files: number;
  refusedAtOnce: number;
  refused: number;
  taken: number;
  /** Rows of taken files that were accepted, and that were set aside. */
  accepted: number;
  quarantined: number;
  /** 5xx, refusals outside the catalogue, files left behind, a lake that does not verify, a good package refused. */
  wrong: string[];
  /** Most memory of the whole process, MiB; the engine may use 1 GB of it. */
  mostMemory: number;
  seconds: number;
  slowest: string;
}

const codes = new Set<string>(errorCatalogue.map(({ code }) => code));

/** Uploads every N-th hostile file, then a good package. */
export async function hostileUploads(county: FaultCounty, every: number, seed: number): Promise<FileFigures> {
  const files = hostileFiles(faultUscc, await soundParquet(), seed).filter((_, i) => i % every === 0);
  const figures: FileFigures = {
    files: files.length,
    refusedAtOnce: 0,
    refused: 0,
    taken: 0,
    accepted: 0,
    quarantined: 0,
    wrong: [],
    mostMemory: 0,
    seconds: 0,
    slowest: '',
  };
  const began = performance.now();
  let slowest = 0;
  const memory = setInterval(() => {
    figures.mostMemory = Math.max(figures.mostMemory, Math.round(process.memoryUsage.rss() / 2 ** 20));
  }, 20);
  let leftBefore = '';
  for (const { why, name, bytes } of files) {
    const from = performance.now();
    const answers = await upload(county, name, bytes);
    const took = performance.now() - from;
    if (took > slowest) [slowest, figures.slowest] = [took, `${why}: ${Math.round(took)} ms`];
    const last = answers.at(-1)!;
    if (last.status >= 400) {
      figures[answers.length === 1 ? 'refusedAtOnce' : 'refused']++;
      const code = /"error":"([A-Z]{3}-\d{3})"/.exec(last.body)?.[1] ?? '';
      if (last.status >= 500 || !codes.has(code))
        figures.wrong.push(`${why}: ${last.status} ${last.body.slice(0, 300)}`);
      // A sentence is for a person: no insides of ours in it.
      if (/\/tmp\/|at .*\.ts:|node_modules/.test(last.body))
        figures.wrong.push(`${why} tells our insides: ${last.body.slice(0, 300)}`);
    } else {
      figures.taken++;
      for (const { accepted, quarantined } of (
        JSON.parse(last.body) as { data: { receipts: { accepted: number; quarantined: number }[] } }
      ).data.receipts) {
        figures.accepted += accepted;
        figures.quarantined += quarantined;
      }
    }
    const left = leftBehind(county);
    const changed = left.join() !== leftBefore;
    leftBefore = left.join();
    if (changed && left.length > 0) figures.wrong.push(`${why} left ${left.join(', ')}`);
  }
  clearInterval(memory);
  for (const path of [
    '/etc/cron.d/order.csv',
    '/etc/order.csv',
    join(county.folder, 'order.csv'),
    join(county.lake, 'order.csv'),
  ])
    if (existsSync(path)) figures.wrong.push(`${path} was written`);
  await goodAfterwards(county, seed, figures.wrong);
  figures.seconds = Math.round((performance.now() - began) / 100) / 10;
  return figures;
}

/** What refused files left in the lake’s folder for unfinished work, and of the uploads. */
function leftBehind({ lake, folder }: FaultCounty): string[] {
  const tmp = readdirSync(join(lake, 'tmp'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const uploads = readdirSync(join(folder, 'uploads'));
  return [...tmp.map(({ name }) => `tmp/${name}`), ...uploads.map((name) => `uploads/${name}`)];
}

async function goodAfterwards(county: FaultCounty, seed: number, wrong: string[]): Promise<void> {
  const rows = Array.from(
    { length: 100 },
    (_, i) => `${faultUscc},good-${seed}-${i},W${i},02,2026-09-04T11:00:00+08:00,2026-09-04T11:20:00+08:00,1\n`,
  );
  const last = (await upload(county, 'order-2026-09.csv', Buffer.from(`${header}\n${rows.join('')}`))).at(-1)!;
  if (last.status !== 200 || !last.body.includes('"accepted":100'))
    wrong.push(`a good package afterwards: ${last.status} ${last.body.slice(0, 300)}`);
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    const lake = openLake(county.lake);
    for (const entry of lake.entries) {
      if (entry.kind !== 'segment') continue;
      const { file, accepted } = entry as unknown as { file: string; accepted: number };
      const [held] = await engine.rows<{ n: number }>(
        `SELECT count(*) AS n FROM read_parquet(${literal(join(county.lake, file))})`,
      );
      if (held!.n !== accepted) wrong.push(`${file} holds ${held!.n} rows, its line says ${accepted}`);
    }
  } catch (error) {
    wrong.push(`the lake does not verify: ${(error as Error).message}`);
  } finally {
    engine.close();
  }
}

const header = 'platformUscc,recordId,workerId,trade,acceptedAt,finishedAt,status';

async function upload(
  { all, key }: FaultCounty,
  name: string,
  bytes: Buffer,
): Promise<{ status: number; body: string }[]> {
  const answers: { status: number; body: string }[] = [];
  const call = async (method: 'POST' | 'PUT', url: string, body: Buffer): Promise<boolean> => {
    const headers = {
      ...signedHeaders({ method, url, body, timestamp: Date.now(), nonce: randomUUID() }, key),
      'content-type': 'application/json',
    };
    const reply = await all.inject({ method, url, headers, ...(body.length === 0 ? {} : { payload: body }) });
    answers.push({ status: reply.statusCode, body: reply.payload });
    return reply.statusCode === 200;
  };
  const about = Buffer.from(JSON.stringify({ name, bytes: Math.max(1, bytes.length), sm3: sm3(bytes) }));
  if (!(await call('POST', '/openapi/v1/uploads', about))) return answers;
  const { id } = (JSON.parse(answers[0]!.body) as { data: { id: string } }).data;
  const part = 8 * 1024 * 1024;
  for (let at = 0; at < bytes.length; at += part)
    if (!(await call('PUT', `/openapi/v1/uploads/${id}?offset=${at}`, bytes.subarray(at, at + part)))) return answers;
  await call('POST', `/openapi/v1/uploads/${id}/complete`, Buffer.alloc(0));
  return answers;
}

async function soundParquet(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-parquet-'));
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    const to = join(folder, 'order.parquet');
    await engine.run(
      `COPY (SELECT ${literal(faultUscc)} AS "platformUscc", 'p' || i AS "recordId", 'W' || (i % 50) AS "workerId", '02' AS trade, '2026-09-03T11:00:00+08:00' AS "acceptedAt", '1' AS status, i::INTEGER AS "distanceM" FROM range(2000) t(i)) TO ${literal(to)} (FORMAT parquet)`,
    );
    return readFileSync(to);
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { every: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  });
  const county = await faultCounty();
  const figures = await hostileUploads(county, Number(values.every), Number(values.seed));
  await county.close();
  for (const line of county.failures)
    console.error((JSON.parse(line) as { err: { stack: string } }).err.stack.slice(0, 1500));
  console.log(JSON.stringify(figures, null, 2));
  process.exit(0);
}
