import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyPlace } from '#store/engines.builder.ts';
import { sm2Pair } from '#store/sm2.ts';
import { cpuOf, startOpenServer } from './open-client.ts';

/*
 * Signed batches of 1,000 orders over HTTP against a server on 127.0.0.1, acknowledged when the lake holds them:
 *     node bench/open-interface.ts [--seconds N] [--clients N] [--rows N] [--only hmac|sm2] [--engine pglite|postgres]
 *         [--watch]    with HMAC-SM3, runs with and without the live watch in turn: orders of a month long over, and of today
 * The server is one process, the clients another; both share the machine’s cores, with whatever else runs there.
 */

const uscc = '91500229MA5U0T0105';

/** What one run came to. */
export interface OpenFigures {
  engine: string;
  signature: string;
  ordersPerSecond: number;
  p50: number;
  p99: number;
  most: number;
  refused: number;
  batches: number;
  /** Processor seconds of the clients and of the server. */
  clientCpu: number;
  serverCpu: number;
  seconds: number;
}

interface LoadSize {
  seconds: number;
  clients: number;
  rows: number;
}

/** Loads a fresh server with one kind of signature on one engine. */
export async function measure(
  engine: 'pglite' | 'postgres',
  signType: 'HMAC-SM3' | 'SM2',
  { watch = false, today = false, ...load }: LoadSize & { watch?: boolean; today?: boolean },
): Promise<OpenFigures> {
  const { seconds } = load;
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-bench-open-'));
  const place = engine === 'postgres' ? await emptyPlace('postgres') : null;
  const pair = signType === 'SM2' ? sm2Pair() : null;
  const server = await startOpenServer({
    folder,
    ...(place !== null && 'url' in place ? { url: place.url } : {}),
    watch,
    admit: [{ uscc, publicKey: pair?.publicKey ?? null }],
  });
  try {
    const [issued] = server.keys;
    const key = { appKey: issued!.appKey, signType, key: pair?.privateKey ?? issued!.secret! };
    const run = (time: number) => runLoad({ port: server.port, key, uscc, today, ...load, seconds: time });
    // The first calls compile what the others run.
    await run(Math.min(3, seconds));
    const before = cpuOf(server.process.pid!);
    const figures = await run(seconds);
    return {
      engine,
      signature: signType,
      ...figures,
      serverCpu: Math.round((cpuOf(server.process.pid!) - before) * 100) / 100,
    };
  } finally {
    await server.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

function runLoad(settings: object): Promise<Omit<OpenFigures, 'engine' | 'signature' | 'serverCpu'>> {
  const child = spawn(process.execPath, [new URL('open-load.ts', import.meta.url).pathname, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return new Promise((resolve, reject) =>
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the clients ended with ${code}`)),
    ),
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      clients: { type: 'string', default: '8' },
      rows: { type: 'string', default: '1000' },
      only: { type: 'string' },
      engine: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
  });
  const load = { seconds: Number(values.seconds), clients: Number(values.clients), rows: Number(values.rows) };
  if (values.watch)
    for (const [watch, today] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
      [true, false],
      [false, false],
    ] as const)
      console.log(
        JSON.stringify({ watch, today, ...(await measure('pglite', 'HMAC-SM3', { ...load, watch, today })) }),
      );
  else
    for (const engine of ['pglite', 'postgres'] as const)
      for (const [short, type] of [
        ['hmac', 'HMAC-SM3'],
        ['sm2', 'SM2'],
      ] as const)
        if ((values.engine ?? engine) === engine && (values.only ?? short) === short)
          console.log(JSON.stringify(await measure(engine, type, load)));
  // The test engine’s own server ends with its test run; here there is none.
  process.exit(0);
}
