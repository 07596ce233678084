import { z } from 'zod';
import { Answer, door } from './door.ts';
import { metricsOf } from './metrics.ts';

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
  }),
  async handle({ house }) {
    const ok = await house.db.sql
      .selectFrom('unit')
      .select('slug')
      .limit(1)
      .execute()
      .then(() => true)
      .catch(() => false);
    const { engine, durability } = house.db;
    const body = {
      ok,
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
  async handle() {
    return new Answer(await metricsOf().text(), {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    });
  },
});
