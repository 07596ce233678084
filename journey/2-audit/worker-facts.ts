import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Law } from '#law/in-force.types.ts';
import type { WorkDay } from '#measures/facts/kinds.ts';
import { Engine, literal } from '#store/engine.ts';
import { BlockReader } from './engine/blocks.ts';
import { loadCounty } from './engine/county.ts';
import { captureWorker } from './engine/folding.ts';
import { findSeal, type SealedMonth, sealProvisionally } from './seal-lake.ts';

/** A day of a worker over all platforms. */
export interface DayOfFacts {
  date: string;
  orderSeconds: number;
  orderSecondsAtMost: number;
  workingSeconds: number;
  workingSecondsAtMost: number;
  waitingSeconds: number | null;
  longestStretchSeconds: number;
  /** Pay of the orders that ended that day, in fen (or 1/100 of the currency reported). */
  payFen: number;
  orders: number;
  platforms: string[];
}

/** What `gangwan facts` prints. */
export interface WorkerFacts {
  worker: string;
  provisional: boolean;
  days: DayOfFacts[];
  totals: {
    orderSeconds: number;
    workingSeconds: number;
    waitingSeconds: number | null;
    payFen: number;
    orders: number;
    days: number;
  };
}

/** The facts of one worker in some months, from the seals or, where a month is not sealed, from a provisional one. */
export async function workerFacts(
  lake: string,
  worker: string,
  months: readonly string[],
  law: Law,
  span: { from: number; to: number },
): Promise<WorkerFacts> {
  const temporary = mkdtempSync(join(tmpdir(), 'gangwan-'));
  const days: DayOfFacts[] = [];
  let key = '';
  let provisional = false;
  try {
    for (const month of months) {
      const sealed = findSeal(lake, month) ?? (await sealProvisionally(lake, month, join(temporary, month)));
      provisional ||= sealed.folder.startsWith(temporary);
      const engine = await Engine.open({ threads: 2, memory: '1GB', spillTo: join(temporary, 'spill') });
      try {
        const found = await findWorker(engine, sealed, worker, month, months.length === 1);
        if (found === null) continue;
        key = found.key;
        days.push(...(await daysOf(engine, sealed, found.worker, law)));
      } finally {
        engine.close();
      }
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  if (key === '') throw new GangwanError('audit-unknown-worker', { worker, month: months.join('、') });
  const shown = days.filter((day) => day.date >= formatDay(span.from) && day.date <= formatDay(span.to));
  const sum = (of: (day: DayOfFacts) => number) => shown.reduce((total, day) => total + of(day), 0);
  const waiting = shown.every((day) => day.waitingSeconds !== null) ? sum((day) => day.waitingSeconds ?? 0) : null;
  return {
    worker: key,
    provisional,
    days: shown,
    totals: {
      orderSeconds: sum((d) => d.orderSeconds),
      workingSeconds: sum((d) => d.workingSeconds),
      waitingSeconds: waiting,
      payFen: sum((d) => d.payFen),
      orders: sum((d) => d.orders),
      days: shown.length,
    },
  };
}

/** The worker a key means: the beginning of a pseudonym, `platform:reported-id`, or a reported id only one platform uses. */
async function findWorker(
  engine: Engine,
  sealed: SealedMonth,
  worker: string,
  month: string,
  must: boolean,
): Promise<{ worker: number; key: string } | null> {
  const ids = literal(join(sealed.folder, 'ids.parquet'));
  const colon = worker.indexOf(':');
  const reported =
    colon > 0
      ? `"platformUscc" = ${literal(worker.slice(0, colon))} AND "workerId" = ${literal(worker.slice(colon + 1))}`
      : `"workerId" = ${literal(worker)}`;
  const pseudonym = /^[0-9a-f]{4,64}$/.test(worker) ? ` OR starts_with(key, ${literal(worker)})` : '';
  const rows = await engine.rows<{ worker: number; key: string }>(
    `SELECT DISTINCT worker, key FROM read_parquet(${ids}) WHERE ${reported}${pseudonym}`,
  );
  if (rows.length > 1) throw new GangwanError('audit-ambiguous-worker', { worker, count: rows.length });
  if (rows.length === 0 && must) throw new GangwanError('audit-unknown-worker', { worker, month });
  return rows[0] ?? null;
}

async function daysOf(engine: Engine, sealed: SealedMonth, worker: number, law: Law): Promise<DayOfFacts[]> {
  const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
  const block = await new BlockReader(engine, sealed, county).read(worker, worker);
  const days = new Map<number, DayOfFacts & { several: boolean }>();
  captureWorker(block, law, 'day', (fact) => {
    const day = fact as WorkDay;
    const before = days.get(day.day);
    const platforms = [...(before?.platforms ?? []), ...(day.platform === null ? [] : [day.platform])].sort();
    if (before?.several) {
      before.platforms = platforms;
      return;
    }
    days.set(day.day, {
      date: formatDay(day.day),
      orderSeconds: day.orderSeconds,
      orderSecondsAtMost: day.orderSecondsAtMost,
      workingSeconds: day.workingSeconds,
      workingSecondsAtMost: day.workingSecondsAtMost,
      waitingSeconds: day.waitingSeconds,
      longestStretchSeconds: day.longestStretchSeconds,
      payFen: day.orderPayFen,
      orders: day.orders,
      platforms,
      several: day.platform === null,
    });
  });
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ several: _, ...day }) => day);
}
