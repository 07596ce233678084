import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { Answer, door, type House } from './door.ts';
import { metricsOf } from './metrics.ts';
import { operatorMetrics } from './operator-metrics.ts';

/** Free bytes below which the server says that its disk is nearly full: the embedded store needs 16 MiB at a time. Our setting. */
const nearlyFull = 64 * 1024 * 1024;

/** Whether the disks of the lake and of the embedded store take writes. */
function diskOf({ db, open }: House): 'ok' | 'nearly-full' | 'read-only' {
  const folders = [open?.live.lake.dir, db.embedded?.folder].filter((folder) => folder !== undefined);
  for (const folder of folders) {
    try {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize < nearlyFull) return 'nearly-full';
      // Asked for its rights only, a disk that has broken off says that it may be written to.
      const probe = join(folder, 'health');
      writeFileSync(probe, '1');
      rmSync(probe, { force: true });
    } catch {
      return 'read-only';
    }
  }
  return 'ok';
}

/** Whether the server runs, on what, and what its acknowledged rows survive. */
export const health = door({
  name: 'health',
  method: 'GET',
  path: '/health',
  summary: { zh: '运行状态', en: 'Whether the server runs' },
  proof: 'none',
  allows: { action: 'read', resource: 'health' },
  reply: z.object({
    ok: z.boolean(),
    store: z.enum(['pglite', 'postgres']),
    durability: z.string(),
    durabilityZh: z.string(),
    disk: z.enum(['ok', 'nearly-full', 'read-only']),
  }),
  async handle({ house }) {
    const disk = diskOf(house);
    const answers = await house.db.sql
      .selectFrom('unit')
      .select('slug')
      .limit(1)
      .execute()
      .then(() => true)
      .catch(() => false);
    const { engine, durability } = house.db;
    const ok = answers && disk === 'ok';
    const body = {
      ok,
      disk,
      store: engine,
      durability,
      durabilityZh:
        durability === 'survives kill -9'
          ? '已确认的数据经得起进程被杀（kill -9），经不起断电；正式使用请接 PostgreSQL'
          : '已确认的数据经得起进程被杀和断电',
    };
    return ok ? body : new Answer(body, { status: 503 });
  },
});

/** Numbers for monitoring. */
export const metrics = door({
  name: 'metrics',
  method: 'GET',
  path: '/metrics',
  summary: { zh: '监测数据（Prometheus）', en: 'Metrics for Prometheus' },
  proof: 'session',
  allows: { action: 'read', resource: 'metrics' },
  async handle({ house }) {
    return new Answer(await metricsText(house), { headers: { 'content-type': metricsType } });
  },
});

const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

/** All numbers of the server: of its process and of what it works on. */
const metricsText = async (house: House): Promise<string> =>
  `${await metricsOf().text()}\n${await operatorMetrics(house)}`;

/**
 * Gives the same numbers on a port of this machine alone, for a collector, which cannot sign in. Nobody is named in them.
 * Resolves once it listens; the answer ends it.
 */
export async function serveMetrics(house: House, port: number): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metricsText(house).then(
      (text) => response.writeHead(200, { 'content-type': metricsType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
