/*
 * Cases with a million lines in the store: opening one as the door does, the overdue list, the list of open cases, on-time rates, a look at all
 * clocks that are due. On the embedded store and on a PostgreSQL server of the bench's own, or of `--url`.
 *
 *     node bench/cases.ts [--engine pglite|postgres|both] [--lines 1000000] [--url postgres://…]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expressionBuilder, sql } from 'kysely';
import { type Day, day, formatDay } from '#basics/day.ts';
import type { Doer } from '#journey/3-cases/case-desk.ts';
import { dueClocks, listCases, onTime } from '#journey/3-cases/case-lists.ts';
import { maySee } from '#journey/3-cases/case-parts.ts';
import { watchClocks } from '#journey/3-cases/clock-watch.ts';
import { lawNow } from '#journey/3-cases/law-now.ts';
import { caseFile, movesOf, readCase } from '#journey/3-cases/read-case.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { record } from '#store/log/log.ts';
import { ownServer } from '#store/own-postgres.builder.ts';
import type { Tables } from '#store/tables/all.ts';
import { seedUnits } from '#store/units.ts';
import { fillCases } from './case-store.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'both' },
    lines: { type: 'string', default: '1000000' },
    url: { type: 'string' },
  },
});

const unit = 'human-resources';
const today = day('2026-11-25');
const at = (on: Day) => Date.parse(`${formatDay(on)}T08:00:00+08:00`);
const officer: Doer = {
  account: 'officer',
  roles: ['public', 'officer'],
  workerKey: null,
  delegatedKeys: [],
  enterprise: null,
  township: null,
  unit,
};

for (const engine of values.engine === 'both' ? ['pglite', 'postgres'] : [values.engine]) {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-cases-'));
  const server = engine === 'pglite' || values.url !== undefined ? null : await ownServer();
  const url = values.url ?? `${server?.url}/postgres`;
  const db = await openDatabase(engine === 'pglite' ? { folder } : { url });
  try {
    process.stdout.write(`${JSON.stringify({ engine, ...(await measure(db)) })}\n`);
  } finally {
    await db.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(db: Database) {
  const keys = keysFromText(newKeysText(), 'bench');
  const law = lawNow();
  await seedUnits(db.sql, at(today));
  const desk = { db, keys, law: lawNow };
  const began = performance.now();
  const { ids, ...filled } = await fillCases(db, keys, law, { lines: Number(values.lines), today, unit });
  const filledIn = Math.round((performance.now() - began) / 1000);
  await db.owner(async (owner) => void (await sql`analyze`.execute(owner)));
  const eb = expressionBuilder<Tables, 'case_file'>();
  const visible = eb('case_file.unit', '=', unit);
  const due = (until: Day, offset = 0) => dueClocks(db.sql, unit, { today, until, most: 101, offset });

  const open = async (n: number) => {
    const id = ids[(n * 7919) % ids.length]!;
    await db.sql.transaction().execute(async (trx) => {
      const file = await caseFile(trx, id);
      await maySee(trx, officer, file);
      await readCase(trx, desk, file, officer, today);
      await movesOf(trx, id);
      const entry = { at: at(today), actor: 'account:officer', role: 'officer', action: 'case.read', request: null };
      await record(trx, { ...entry, object: `case:${id}`, subject: file.worker_key, purpose: 'case-handling' });
    });
  };
  return {
    ...filled,
    filledIn,
    // Everything in turns in one run, so that figures stand beside each other.
    open: await timed(1000, open),
    overdue: await timed(200, () => due(today)),
    overdueTenthPage: await timed(100, () => due(today, 1000)),
    dueInAWeek: await timed(200, () => due(today + 7)),
    listOpen: await timed(100, () => listCases(db.sql, officer, visible, { list: 'open', most: 51 })),
    onTime: await timed(10, () => onTime(db.sql, { unit, from: '2026-01-01', to: '2026-12-31' })),
    openingAgain: await timed(1000, open),
    plans: await plans(db),
    watch: await watched(desk),
  };
}

async function timed(times: number, run: (n: number) => Promise<unknown>) {
  for (let n = 0; n < times / 10; n++) await run(n);
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await run(n);
    took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.min(times - 1, Math.floor(times * share))]! * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** A look on an ordinary day, one with nothing due, and one after a week in which nobody looked. */
async function watched(desk: Parameters<typeof watchClocks>[0]) {
  const look = async (on: Day) => {
    const began = performance.now();
    const { looked, warned, lapsed } = await watchClocks(desk, at(on));
    return { looked, warned, lapsed, ms: Math.round(performance.now() - began) };
  };
  return { ordinary: await look(today), nothingDue: await look(today), afterAWeek: await look(today + 7) };
}

/** How the store finds the overdue list and on-time rates, for whoever wonders where the time goes. */
async function plans(db: Database): Promise<string[]> {
  const { rows } = await sql<Record<'QUERY PLAN', string>>`
    explain (analyze, buffers) select f.id, clock, due_day from case_clock c join case_file f on f.id = c.case_id
    where c.status in ('running', 'lapsed') and c.unit = ${unit} and c.due_day <= ${formatDay(today)} and c.kind <> 'wait'
      and f.outcome is null order by c.due_day, c.case_id limit 101`.execute(db.sql);
  return rows.map((row) => row['QUERY PLAN']);
}
