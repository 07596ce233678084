import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf, formatInstant } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { foldDifferences, type OrderDifference } from '#measures/facts/differences.ts';
import type { WorkDay } from '#measures/facts/kinds.ts';
import { type Block, UNKNOWN } from '#measures/facts/ledger.ts';
import { ownRecords, sourcesOf } from '#measures/facts/own-records.ts';
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
  /** Pay of the orders that ended that day, in fen (or 1/100 of the currency reported); null where none of them says. */
  payFen: number | null;
  orders: number;
  platforms: string[];
  /** `worker` where the day is counted from the worker's own records, since no platform reported it. */
  source: 'platform' | 'worker';
}

/** An order on which a platform's report and the worker's own records differ; times as text, null where a source has none. */
export interface WrittenDifference {
  date: string;
  platform: string;
  kind: OrderDifference['kind'];
  differs: OrderDifference['differs'];
  reported: { acceptedAt: string | null; finishedAt: string | null; payFen: number | null };
  own: { acceptedAt: string | null; finishedAt: string | null; payFen: number | null };
}

/** What `gangwan facts` prints. */
export interface WorkerFacts {
  worker: string;
  provisional: boolean;
  days: DayOfFacts[];
  /** Where both the platform and the worker have records of a day. */
  differences: WrittenDifference[];
  totals: {
    orderSeconds: number;
    workingSeconds: number;
    waitingSeconds: number | null;
    /** Null where the pay of a day is not known. */
    payFen: number | null;
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
  const differences: WrittenDifference[] = [];
  let key = '';
  let provisional = false;
  // Provisional seals follow one another as real ones would, so that a month begins where the one before ended.
  let before: SealedMonth | null = null;
  try {
    for (const month of months) {
      const sealed: SealedMonth =
        findSeal(lake, month) ?? (await sealProvisionally(lake, month, join(temporary, month), { before }));
      before = sealed;
      provisional ||= sealed.folder.startsWith(temporary);
      const engine = await Engine.open({ threads: 2, memory: '1GB', spillTo: join(temporary, 'spill') });
      try {
        const found = await findWorker(engine, sealed, worker, month, months.length === 1);
        if (found === null) continue;
        key = found.key;
        const { days: own, differences: between } = await daysOf(engine, sealed, found.worker, law);
        days.push(...own);
        differences.push(...between);
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
    differences: differences.filter(({ date }) => date >= formatDay(span.from) && date <= formatDay(span.to)),
    totals: {
      orderSeconds: sum((d) => d.orderSeconds),
      workingSeconds: sum((d) => d.workingSeconds),
      waitingSeconds: waiting,
      payFen: shown.every((day) => day.payFen !== null) ? sum((d) => d.payFen ?? 0) : null,
      orders: sum((d) => d.orders),
      days: shown.length,
    },
  };
}

/** The worker a key means: the beginning of a pseudonym, `platform:reported-id`, or a reported id only one platform uses. */
export async function findWorker(
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

async function daysOf(
  engine: Engine,
  sealed: SealedMonth,
  worker: number,
  law: Law,
): Promise<{ days: DayOfFacts[]; differences: WrittenDifference[] }> {
  const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
  const block = await new BlockReader(engine, sealed, county).read(worker, worker);
  const { own, reported } = sourcesOf(block, 0);
  const source = own && !reported ? 'worker' : 'platform';
  const days = new Map<number, DayOfFacts>();
  // Days told by the union over platforms, which comes after the platforms' own or before them.
  const united = new Set<number>();
  const unpaid = daysWithoutPay(block, source === 'worker' ? 1 : 0);
  captureWorker(source === 'worker' ? ownRecords(block) : block, law, 'day', (fact) => {
    const day = fact as WorkDay;
    const before = days.get(day.day);
    const platforms = [...(before?.platforms ?? []), ...(day.platform === null ? [] : [day.platform])].sort();
    if (before !== undefined && united.has(day.day)) {
      before.platforms = platforms;
      return;
    }
    if (day.platform === null) united.add(day.day);
    days.set(day.day, {
      date: formatDay(day.day),
      orderSeconds: day.orderSeconds,
      orderSecondsAtMost: day.orderSecondsAtMost,
      workingSeconds: day.workingSeconds,
      workingSecondsAtMost: day.workingSecondsAtMost,
      waitingSeconds: day.waitingSeconds,
      longestStretchSeconds: day.longestStretchSeconds,
      payFen: unpaid.has(day.day) ? null : day.orderPayFen,
      orders: day.orders,
      platforms,
      source,
    });
  });
  const differences: WrittenDifference[] = [];
  if (own && reported) foldDifferences(block, 0, (difference) => void differences.push(written(difference)));
  const sorted = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { days: sorted, differences };
}

/** Days on which orders ended of which not one says what it paid. */
function daysWithoutPay(block: Block, source: number): Set<number> {
  const { columns, from } = block.order;
  const said = new Map<number, boolean>();
  for (let i = from[0]!; i < from[1]!; i++) {
    if (columns.source[i] !== source || columns.end[i] === 0) continue;
    const day = dayOf(columns.end[i]!);
    said.set(day, (said.get(day) ?? false) || columns.workerGrossFen[i] !== UNKNOWN);
  }
  return new Set([...said].filter(([, paid]) => !paid).map(([day]) => day));
}

function written(d: OrderDifference): WrittenDifference {
  const at = (instant: number | null) => (instant === null ? null : formatInstant(instant));
  return {
    date: formatDay(d.day),
    platform: d.platform,
    kind: d.kind,
    differs: d.differs,
    reported: { acceptedAt: at(d.platformAcceptedAt), finishedAt: at(d.platformFinishedAt), payFen: d.platformPayFen },
    own: { acceptedAt: at(d.workerAcceptedAt), finishedAt: at(d.workerFinishedAt), payFen: d.workerPayFen },
  };
}
