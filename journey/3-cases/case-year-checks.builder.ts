import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { type Day, day, formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { foldCase, nextSteps, silentStep } from '#measures/case-file/fold.ts';
import { mayAct } from '#measures/case-file/may-act.ts';
import type { Procedure } from '#measures/procedure.ts';
import { entryHash, firstHash } from '#store/log/chain.ts';
import { logLines } from '#store/log/log.ts';
import type { CaseClockRow, CaseFileRow, CaseNoticeRow } from '#store/tables/cases.ts';
import { caseKey, firstLineHash, lineHash, procedureLines, type ReadLine, readLines } from './case-lines.ts';
import { folded, warningsOf } from './case-projection.ts';
import type { CaseYear } from './case-year.builder.ts';
import { procedureNamed } from './open-case.ts';

/** Everything of one case. */
interface Whole {
  readonly file: Selectable<CaseFileRow>;
  readonly procedure: Procedure;
  readonly lines: readonly ReadLine[];
  readonly clocks: readonly Selectable<CaseClockRow>[];
  readonly notices: readonly Selectable<CaseNoticeRow>[];
}

/** What a year left behind: cases that are over, open with a clock, open without one; each as `procedure/state`. */
export interface YearEnd {
  readonly over: number;
  readonly running: number;
  readonly withoutClock: ReadonlyMap<string, number>;
  /** Steps of the catalogue that were taken, of how many. */
  readonly taken: number;
  readonly steps: number;
  readonly untaken: readonly string[];
}

/** Checks every promise over everything the year left in the store; throws on the first broken one. */
export async function checkYear(year: CaseYear, catalogue: readonly Procedure[]): Promise<YearEnd> {
  const { sql } = year.desk.db;
  const logged = await checkLog(year);
  const files = await sql.selectFrom('case_file').selectAll().orderBy('id').execute();
  const taken = new Set<string>();
  const withoutClock = new Map<string, number>();
  let [over, running] = [0, 0];
  for (const file of files) {
    const whole = await readWhole(year, file);
    for (const { action } of whole.lines) taken.add(`${file.procedure} ${action}`);
    checkChain(whole, await storedLines(year, file.id), logged.get(`case:${file.id}`) ?? []);
    checkSteps(whole, year);
    checkProjection(whole, year);
    checkNotices(whole, year);
    if (file.outcome !== null) over++;
    else if (whole.clocks.some(({ status }) => ['running', 'paused', 'lapsed'].includes(status))) running++;
    else {
      const last = [...year.laws.values()].at(-1)!;
      const status = foldCase(whole.procedure, procedureLines(whole.lines), last, year.end);
      assert.ok(
        nextSteps(whole.procedure, status).length > 0,
        `${file.procedure} ${file.state}: nobody can do anything`,
      );
      const place = `${file.procedure}/${file.state}`;
      withoutClock.set(place, (withoutClock.get(place) ?? 0) + 1);
    }
  }
  const untaken = [...new Map(catalogue.map((one) => [one.slug, one])).values()].flatMap(({ slug, actions }) =>
    Object.keys(actions).flatMap((action) => (taken.has(`${slug} ${action}`) ? [] : [`${slug} ${action}`])),
  );
  const steps = new Set(
    catalogue.flatMap(({ slug, actions }) => Object.keys(actions).map((action) => `${slug} ${action}`)),
  ).size;
  return { over, running, withoutClock, taken: steps - untaken.length, steps, untaken };
}

async function readWhole({ desk }: CaseYear, file: Selectable<CaseFileRow>): Promise<Whole> {
  const { sql } = desk.db;
  const of = <T extends 'case_clock' | 'case_notice'>(table: T) =>
    sql
      .selectFrom(table as 'case_clock')
      .selectAll()
      .where('case_id', '=', file.id);
  return {
    file,
    procedure: procedureNamed(file.procedure),
    lines: await readLines(sql, file.id, await caseKey(desk.keys, file)),
    clocks: await of('case_clock').execute(),
    notices: (await of('case_notice')
      .orderBy('id' as never)
      .execute()) as never,
  };
}

const storedLines = ({ desk }: CaseYear, id: string) =>
  desk.db.sql.selectFrom('case_line').selectAll().where('case_id', '=', id).orderBy('seq').execute();

/** The county's log: every entry chained to the one before. Gives the line hashes it holds of each case. */
async function checkLog({ desk }: CaseYear): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let before = firstHash;
  for await (const entry of logLines(desk.db.sql)) {
    before = entryHash(before, entry);
    assert.equal(entry.hash, before, `log ${entry.seq}`);
    const { line } = JSON.parse(entry.detail) as { line?: string };
    if (line !== undefined) found.set(entry.object, [...(found.get(entry.object) ?? []), line]);
  }
  return found;
}

function checkChain({ file }: Whole, stored: Awaited<ReturnType<typeof storedLines>>, logged: readonly string[]): void {
  let before = firstLineHash;
  for (const [i, line] of stored.entries()) {
    assert.equal(line.seq, i + 1, file.id);
    before = lineHash(before, line);
    assert.equal(line.hash, before, `${file.id} line ${line.seq}`);
  }
  assert.deepEqual(
    logged,
    stored.map(({ hash }) => hash),
    `${file.id}: the log has other lines`,
  );
}

/** Every line was legal when it was written, under a law that was known then; silence spoke first, and on its own day. */
function checkSteps({ file, procedure, lines }: Whole, { laws }: CaseYear): void {
  const steps = procedureLines(lines);
  for (const [i, line] of steps.entries()) {
    if (i === 0) continue;
    const before = steps.slice(0, i);
    const problems = [...laws.values()].map((law) => problemOf(procedure, before, line, law));
    assert.ok(
      problems.includes(null),
      `${procedure.slug} ${file.id} line ${line.seq} ${line.action}: ${problems.join('; ')}`,
    );
    assert.ok(line.day >= before.at(-1)!.day, `${file.id}: line ${line.seq} lies before the one before it`);
  }
}

function problemOf(procedure: Procedure, before: readonly ReadLine[], line: ReadLine, law: Law): string | null {
  const written = dayOf(line.at);
  const status = foldCase(procedure, before, law, written);
  const silent = silentStep(procedure, status, written);
  if (line.role === 'system') {
    if (silent?.action !== line.action) return `silence means ${silent?.action}`;
    const own = Math.max(silent.due + 1, before.at(-1)!.day);
    if (line.day !== own) return `silence spoke on ${formatDay(own)}`;
  } else if (silent !== null) return `silence had spoken: ${silent.action}`;
  try {
    const { action, role, actor, day: on, data } = line;
    mayAct(procedure, status, { action, role, actor, day: on, data });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What lists and clocks say is what the lines fold to under the law each clock was last counted by. */
function checkProjection({ file, procedure, lines, clocks }: Whole, { laws, end }: CaseYear): void {
  const steps = procedureLines(lines);
  const last = [...laws.values()].at(-1)!;
  const { lines: many, state, since_day, outcome, ended_day, paused } = file;
  const status = foldCase(procedure, steps, last, end);
  assert.deepEqual(
    { lines: many, state, since_day, outcome, ended_day, paused },
    folded(status, lines.length),
    file.id,
  );
  assert.equal(clocks.length, status.clocks.length, `${file.id}: other runs than the lines set off`);
  for (const row of clocks) {
    const law = laws.get(row.law_digest)!;
    const run = foldCase(procedure, steps, law, end).clocks.find(
      (one) => one.clock === row.clock && one.startedBy === row.run,
    );
    const where = `${procedure.slug} ${file.id} ${row.clock} ${row.run}`;
    assert.ok(run !== undefined, where);
    const text = (on: Day | null) => (on === null ? null : formatDay(on));
    assert.deepEqual(
      [row.status, row.started_day, row.due_day, row.stopped_day, row.provisional],
      [run.status, text(run.started), text(run.due), text(run.stopped), run.provisional],
      where,
    );
    if (['running', 'paused', 'lapsed'].includes(row.status))
      assert.equal(law, last, `${where}: counted by an older law`);
    if (row.status === 'lapsed') assert.ok(row.lapse_told, `${where}: nobody was told that it is over`);
    if (row.look_day !== null) assert.ok(day(row.look_day) > end, `${where}: was to be looked at`);
  }
}

/** A clock fires once, to somebody, and never before a warning; where the watch ran in time, the warning came in time. */
function checkNotices({ file, procedure, lines, clocks, notices }: Whole, { laws, watched }: CaseYear): void {
  const once = new Set<string>();
  for (const notice of notices) {
    const { role, worker_key, account, enterprise, unit, clock, run, kind, days, due_day } = notice;
    const receiver = worker_key ?? account ?? enterprise ?? unit;
    assert.ok(receiver !== null, `${file.id}: a notice to nobody`);
    if (clock === null) continue;
    const key = JSON.stringify([clock, run, kind, days, due_day, role, receiver]);
    assert.ok(kind === 'moved' || !once.has(key), `${file.id}: told twice: ${key}`);
    once.add(key);
    if (kind !== 'lapsed') continue;
    const where = `${procedure.slug} ${file.id} ${clock} ${run}, last day ${due_day}`;
    const warnings = notices.filter(
      (one) => one.kind === 'due-soon' && one.clock === clock && one.run === run && one.due_day === due_day,
    );
    assert.ok(
      warnings.some((one) => one.id < notice.id && one.role === role),
      `${where}: nobody was warned`,
    );
    const row = clocks.find((one) => one.clock === clock && one.run === run)!;
    const due = day(due_day!);
    // Everything that could have moved the last day or set the clock off was there before this day.
    const settled = Math.max(
      dayOf(lines.find(({ seq }) => seq === run)!.at),
      ...lines.filter(({ at }) => dayOf(at) <= due).map(({ at }) => dayOf(at)),
    );
    const most = Math.max(...warningsOf(procedure.clocks[clock]!, laws.get(row.law_digest)!, day(row.started_day)));
    const inTime = [...watched].some((on) => on > settled && on <= due && on >= due - most);
    const wasMoved = notices.some((one) => one.kind === 'moved' && one.clock === clock && one.run === run);
    if (inTime && !wasMoved && row.due_day === due_day)
      assert.ok(
        warnings.some(({ at }) => dayOf(Math.floor(at / 1000)) <= due),
        `${where}: warned too late`,
      );
  }
}
