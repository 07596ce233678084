import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { signedHeaders } from '#api/open/signature.ts';
import { formatInstant, parseInstant } from '#basics/instant.ts';
import type { SignType } from '#journey/1-intake/platforms/keys.ts';
import type { OpenServerReady, OpenServerSettings } from './open-server.ts';

/** A started server. */
export interface OpenServer extends OpenServerReady {
  process: ChildProcess;
  /** Ends it and waits; `SIGKILL` leaves it no time for anything. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the open interface in a process of its own and waits until it is ready. */
export function startOpenServer(settings: OpenServerSettings): Promise<OpenServer> {
  const child = spawn(
    process.execPath,
    [new URL('open-server.ts', import.meta.url).pathname, JSON.stringify(settings)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code, signal) => reject(new Error(`the server ended with ${code ?? signal}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      const ready = JSON.parse(text.slice(0, text.indexOf('\n'))) as OpenServerReady;
      resolve({
        ...ready,
        process: child,
        end: (signal) => {
          child.kill(signal);
          return gone;
        },
      });
    });
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Processor seconds a process has used (Linux; elsewhere 0). */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** A key as its holder signs with it. */
export interface ClientKey {
  appKey: string;
  signType: SignType;
  key: string;
}

/** Sends a signed call; gives status and body. */
export function signedCall(
  port: number,
  key: ClientKey,
  method: string,
  url: string,
  body: Buffer,
  more: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const headers = {
    ...signedHeaders({ method, url, body, timestamp: Date.now(), nonce: randomUUID() }, key),
    'content-length': String(body.length),
    'content-type': 'application/x-ndjson',
    ...more,
  };
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path: url, method, headers, agent }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode!, body: Buffer.concat(chunks).toString() }));
      reply.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}

/**
 * Bodies of `count` batches of `rows` orders, all records different, as a delivery platform would send them: of the first weeks of
 * September 2026, or of the hours before `until` (epoch seconds).
 */
export function* orderBatches(
  count: number,
  rows: number,
  mark: string,
  uscc: string,
  until: number | null = null,
): Generator<Buffer> {
  const september = parseInstant('2026-09-01T00:00:00+08:00')!;
  for (let n = 0; n < count; n++) {
    let text = '';
    for (let i = 0; i < rows; i++) {
      const minute = (n * rows + i) % 40_320;
      const from =
        until === null
          ? september + 86_400 * Math.floor(minute / 1440) + 60 * Math.min(minute % 1440, 1414)
          : until - 1500 - 60 * (minute % 240);
      const clock = (offset: number) => formatInstant(from + 60 * offset);
      text += `${JSON.stringify({
        platformUscc: uscc,
        recordId: `${mark}${String(n).padStart(6, '0')}-${String(i).padStart(4, '0')}`,
        workerId: `W${(n * 31 + i) % 20_000}`,
        trade: '02',
        createdAt: clock(0),
        acceptedAt: clock(1),
        pickedAt: clock(10),
        finishedAt: clock(25),
        status: '1',
        assignMode: '1',
        vehicle: '1',
        fromPlace: '500229100',
        toPlace: '500229101',
        distanceM: 1200 + (i % 3000),
        durationS: 1500,
        userPaidFen: 2500,
        workerGrossFen: 450 + (i % 200),
      })}\n`;
    }
    yield Buffer.from(text);
  }
}
