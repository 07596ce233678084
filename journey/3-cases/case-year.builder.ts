import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type Day, day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import { type CaseStatus, foldCase, silentStep } from '#measures/case-file/fold.ts';
import { mayAct } from '#measures/case-file/may-act.ts';
import { procedures } from '#measures/catalogue.ts';
import { type CaseRole, caseRoles, type Procedure } from '#measures/procedure.ts';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import type { Tables } from '#store/tables/all.ts';
import { seedUnits } from '#store/units.ts';
import { act } from './act.ts';
import { assign } from './assign.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseKey, procedureLines, type ReadLine, readLines } from './case-lines.ts';
import { moveClocks, watchClocks } from './clock-watch.ts';
import { CutOff, cutAt } from './cut-off.builder.ts';
import { answerAsked, askUnit } from './joint.ts';
import { Chance, madeForm } from './made-form.builder.ts';
import { openCase, procedureNamed } from './open-case.ts';
import { unitOf } from './unit-of.ts';

/** What a year of cases came to. */
export interface CaseYear {
  readonly desk: CaseDesk;
  /** Every law that was known in the year, by digest. */
  readonly laws: ReadonlyMap<string, Law>;
  /** Days on which the watch ran to its end. */
  readonly watched: ReadonlySet<Day>;
  readonly end: Day;
  readonly tally: Readonly<Record<string, number>>;
}

const first = day('2026-01-05');
const last = day('2026-12-31');
/** Amended in the middle of the year: two days off more, one of them of a long weekend, and a Saturday of work. */
const amended = {
  '2026-07-13': 'adjusted-day-off',
  '2026-10-26': 'adjusted-day-off',
  '2026-08-15': 'make-up-workday',
} as const;

interface OpenOne {
  readonly id: string;
  readonly procedure: Procedure;
  next: Day;
}

/**
 * A county's year of cases, driven by a test clock through every procedure of the catalogue: opened, acted in by legal and illegal steps
 * after random delays, paused, extended, handed over, assigned, cut off at random statements; a holiday notice is amended in the middle
 * of the year, and the watch runs once a day unless it is out for some days. Throws on the first step that was taken or refused against
 * the table, or left a trace when refused.
 */
export async function caseYear(db: Database, { seed, cases }: { seed: number; cases: number }): Promise<CaseYear> {
  const chance = new Chance(seed);
  let law = lawAsKnown();
  const laws = new Map([[law.digest, law]]);
  await seedUnits(db.sql, Date.parse('2022-01-01T00:00:00+08:00'));
  const inPlace = { opened_at: '2022-01-01T00:00:00+08:00', opened_by: 'system:test' };
  await db.sql
    .insertInto('account')
    .values(['officer1', 'officer2', 'officer3'].map((id) => ({ id, ...inPlace })))
    .execute();
  const desk: CaseDesk = { db, keys: keysFromText(newKeysText(), 'test'), law: () => law };
  const year = new Year(desk, chance);
  const watched = new Set<Day>();
  let [out, opened] = [0, 0];
  const middle = day('2026-06-15') + chance.whole(0, 10);
  const stretch = last - first - 60;
  for (let today = first; today <= last; today++) {
    if (today === middle) {
      law = lawAsKnown({ changed: { days: amended } });
      laws.set(law.digest, law);
    }
    out = out > 0 ? out - 1 : chance.in(0.04) ? chance.whole(1, 9) : 0;
    // The first look after the amendment comes when the server is up again.
    if (out === 0 && (await year.watch(today, watched.has(middle) || today < middle))) watched.add(today);
    if (today >= middle && out === 0) watched.add(middle);
    for (; opened < cases && opened < ((today - first + 1) * cases) / stretch; opened++)
      await year.open(procedures[opened % procedures.length]!, today);
    await year.work(today);
  }
  // At the end everybody has looked at everything.
  const at = momentOf(last, 23 * 60);
  await moveClocks(desk, at);
  await watchClocks(desk, at);
  return { desk, laws, watched, end: last, tally: year.tally };
}

const momentOf = (today: Day, minute: number) => Date.parse(`${formatDay(today)}T00:00:00+08:00`) + minute * 60_000;

class Year {
  readonly tally: Record<string, number> = {};
  readonly #desk: CaseDesk;
  readonly #chance: Chance;
  readonly #open: OpenOne[] = [];
  readonly #taken = new Set<string>();

  constructor(desk: CaseDesk, chance: Chance) {
    this.#desk = desk;
    this.#chance = chance;
  }

  #count(what: string): void {
    this.tally[what] = (this.tally[what] ?? 0) + 1;
  }

  /** The daily look; true where it came to its end. */
  async watch(today: Day, moved: boolean): Promise<boolean> {
    const at = momentOf(today, 8 * 60);
    const cut = this.#chance.in(0.1) ? this.#chance.whole(1, 40) : null;
    const desk =
      cut === null ? this.#desk : { ...this.#desk, db: { ...this.#desk.db, sql: cutAt(this.#desk.db.sql, cut) } };
    try {
      if (!moved) this.#count(`moved-${(await moveClocks(desk, at)).moved > 0}`);
      const { warned, lapsed } = await watchClocks(desk, at);
      if (warned > 0) this.#count('days-with-warnings');
      if (lapsed > 0) this.#count('days-with-lapses');
      return true;
    } catch (error) {
      if (cut === null) throw error;
      this.#count('watch-cut-off');
      return false;
    }
  }

  async open(procedure: Procedure, today: Day): Promise<void> {
    const data = madeForm(procedure.opens.asks, this.#chance, today);
    if (data === null) throw new RangeError(`${procedure.slug}: no form could be made up to open it`);
    const id = randomUUID();
    const township = this.#chance.in(0.5) ? '500229001' : null;
    const role = this.#chance.of(procedure.opens.by);
    const given = {
      id,
      procedure: procedure.slug,
      unit: unitOf(procedure, township),
      township,
      workerKey: this.#chance.in(0.8) ? `worker-${this.#chance.whole(1, 50)}` : null,
      enterprise: this.#chance.in(0.8) ? '91500229MA5UXXXX0A' : null,
      openerEnterprise: role === 'respondent' ? '91500229MA5UXXXX0A' : null,
      role,
      actor: `account:${role}`,
      data,
      fromCase: null,
    };
    const moment = { at: momentOf(today, this.#chance.whole(540, 1_000)), request: null };
    await this.#cutSometimes('open', id, (trx) => openCase(trx, this.#desk, given, moment));
    this.#count('opened');
    this.#open.push({ id, procedure, next: today + this.#delay() });
  }

  /** Days until somebody does the next thing: mostly soon, sometimes so late that limits lapse. */
  #delay(): number {
    const kind = this.#chance.next();
    return kind < 0.5 ? this.#chance.whole(0, 2) : kind < 0.85 ? this.#chance.whole(3, 15) : this.#chance.whole(16, 80);
  }

  async work(today: Day): Promise<void> {
    for (const one of this.#open.filter(({ next }) => next <= today)) {
      one.next = today + Math.max(1, this.#delay());
      await this.#step(one, today);
    }
  }

  #file(id: string) {
    return this.#desk.db.sql.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  async #step(one: OpenOne, today: Day): Promise<void> {
    const { procedure, id } = one;
    const at = momentOf(today, this.#chance.whole(540, 1_000));
    const file = await this.#file(id);
    // Of those that are over one in ten is tried once more.
    if (file.outcome !== null) one.next = last + 1;
    if (file.outcome !== null && this.#chance.in(0.9)) return;
    const lines = await readLines(this.#desk.db.sql, id, await caseKey(this.#desk.keys, file));
    if (this.#chance.in(0.08)) return this.#besides(id, lines.length, at);
    const expected = afterSilence(procedure, procedureLines(lines), this.#desk.law(), today);
    const [action, role] = this.#choose(procedure, expected.status);
    if (action === null) return;
    const data = this.#chance.in(0.05)
      ? { 'no-such-field': 1 }
      : (madeForm(procedure.actions[action]?.asks, this.#chance, today, this.#ground(procedure, action)) ?? {});
    const actor = `account:${role}${this.#chance.whole(1, 2)}`;
    const step = { case: id, action, role, actor, data, seen: this.#chance.in(0.05) ? lines.length + 1 : lines.length };
    const refusal = refusalOf(() => mayAct(procedure, expected.status, { action, role, actor, day: today, data }));
    const handsOver = procedure.actions[action]?.handsOver !== undefined;
    const before = refusal !== null || handsOver || step.seen !== lines.length ? await this.#trace(id) : null;
    const opens = randomUUID();
    const moment = { at, request: null };
    try {
      const done = await this.#cutSometimes(`act:${action}`, id, (trx) =>
        act(trx, this.#desk, { ...step, sentKey: this.#chance.in(0.3) ? randomUUID() : null, opens }, moment),
      );
      if (refusal !== null || step.seen !== lines.length)
        throw new RangeError(
          `${procedure.slug}: ${action} by ${role} was taken in ${expected.status.state}, not ${refusal}`,
        );
      if (!isLegal(procedure, expected.status, action, role))
        throw new RangeError(`${procedure.slug}: the table gives no ${action} by ${role} in ${expected.status.state}`);
      this.#count('taken');
      this.#taken.add(`${procedure.slug} ${action}`);
      if (done.opened !== null) {
        this.#count('handed-over');
        const target = procedureNamed(procedure.actions[action]!.handsOver!.to);
        this.#open.push({ id: done.opened, procedure: target, next: today + this.#delay() });
      }
    } catch (error) {
      if (!(error instanceof GangwanError)) throw error;
      const allowed = [refusal, step.seen === lines.length ? null : 'case-changed-meanwhile'];
      // What the next procedure asks and nobody said is filled in before handing over.
      if (handsOver) allowed.push('case-form', 'case-unknown-procedure');
      if (!allowed.includes(error.stem))
        throw new RangeError(`${procedure.slug}: ${action} by ${role} was refused by ${error.stem}, not ${refusal}`, {
          cause: error,
        });
      this.#count(`refused ${error.stem}`);
      if ((await this.#trace(id)) !== before) throw new RangeError(`${procedure.slug}: refused ${action} left a trace`);
    }
  }

  /** One of the procedure's grounds, where a step pauses. */
  #ground(procedure: Procedure, action: string): Record<string, unknown> {
    const pauses = procedure.actions[action]?.pauses === true ? Object.keys(procedure.pauses ?? {}) : [];
    return pauses.length === 0 ? {} : { ground: this.#chance.of(pauses) };
  }

  /** A step to try: mostly one the table leaves open, sometimes any other in anybody's part. */
  #choose(procedure: Procedure, status: CaseStatus): [string | null, CaseRole] {
    const anyRole = this.#chance.of(Object.keys(caseRoles).filter((role) => role !== 'system')) as CaseRole;
    if (this.#chance.in(0.15)) return [this.#chance.of([...Object.keys(procedure.actions), 'no-such-step']), anyRole];
    const steps = Object.entries(procedure.actions).flatMap(([action, { by }]) =>
      by
        .filter((role) => role !== 'system' && isLegal(procedure, status, action, role))
        .map((role) => [action, role] as const),
    );
    if (steps.length === 0) return [null, anyRole];
    // What nobody did yet in the year is tried first, so that the year comes through every step it can.
    const fresh = steps.filter(([action]) => !this.#taken.has(`${procedure.slug} ${action}`));
    const [action, role] = this.#chance.of(fresh.length > 0 && this.#chance.in(0.7) ? fresh : steps);
    return [action, role];
  }

  /** What is done in a case beside its steps: somebody is assigned, another unit is asked, receives and answers. */
  async #besides(id: string, seen: number, at: number): Promise<void> {
    const file = await this.#file(id);
    if (file.outcome !== null) return;
    const moment = { at, request: null };
    const actor = 'account:head1';
    const { db } = this.#desk;
    if (this.#chance.in(0.5)) {
      const account = this.#chance.in(0.3) ? null : `officer${this.#chance.whole(1, 3)}`;
      const given = { case: id, part: 'officer' as const, account, actor, seen, reason: '分工' };
      await this.#cutSometimes('assign', id, (trx) => assign(trx, this.#desk, given, moment));
      this.#count('assigned');
      return;
    }
    const unit = file.unit === 'trade-union' ? 'justice' : 'trade-union';
    const asking = { case: id, unit, question: '请提供会员情况。', actor, seen };
    const { line } = await this.#cutSometimes('ask', id, (trx) => askUnit(trx, this.#desk, asking, moment));
    this.#count('asked');
    for (const answer of [null, '情况属实。']) {
      if (this.#chance.in(0.3)) continue;
      const given = { case: id, line, unit, answer, actor: 'account:union1' };
      await db.sql.transaction().execute((trx) => answerAsked(trx, this.#desk, given, moment));
      this.#count('answered');
    }
  }

  /** Does it, after one time in ten having been cut off at a random statement, which must leave nothing behind. */
  async #cutSometimes<T>(what: string, id: string, run: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
    const store = this.#desk.db.sql;
    if (this.#chance.in(0.1)) {
      const before = await this.#trace(id);
      const nth = this.#chance.whole(1, 25);
      try {
        // Where it has fewer statements it is not cut off, and done.
        return await store.transaction().execute((trx) => run(cutAt(trx, nth)));
      } catch (error) {
        if (!(error instanceof CutOff)) throw error;
        this.#count('cut-off');
        if ((await this.#trace(id)) !== before) throw new RangeError(`${what} was cut off and left a trace`);
      }
    }
    return store.transaction().execute(run);
  }

  /** What the store has of a case, and how long the log is, as a text to compare. */
  async #trace(id: string): Promise<string> {
    const { rows } = await sql`
      select (select to_jsonb(f)::text from case_file f where f.id = ${id}) as file,
        (select count(*) from case_line where case_id = ${id}) as lines,
        (select json_agg(to_jsonb(c) order by clock, run)::text from case_clock c where case_id = ${id}) as clocks,
        (select count(*) from case_notice where case_id = ${id}) as notices,
        (select json_agg(to_jsonb(p) order by since_line)::text from case_part p where case_id = ${id}) as parts,
        (select json_agg(to_jsonb(j) order by line)::text from case_joint j where case_id = ${id}) as joint,
        (select count(*) from case_clock_move where case_id = ${id}) as moves,
        (select count(*) from case_file where from_case = ${id}) as opened,
        (select max(seq) from log_entry) as log`.execute(this.#desk.db.sql);
    return JSON.stringify(rows);
  }
}

/** The table read once more, without the engine: whether a step is open in a status to somebody in a part. */
function isLegal(procedure: Procedure, { state, paused }: CaseStatus, action: string, role: CaseRole): boolean {
  const row = procedure.actions[action];
  if (row === undefined || !row.from.includes(state) || !row.by.includes(role)) return false;
  return paused === null || row.resumes === true || row.whilePaused === true;
}

/** A case with the steps silence has taken by a day, as lines that are not written yet. */
function afterSilence(procedure: Procedure, lines: readonly ReadLine[], law: Law, today: Day) {
  const now = [...lines];
  for (;;) {
    const status = foldCase(procedure, now, law, today);
    const silent = silentStep(procedure, status, today);
    if (silent === null) return { status };
    const before = now.at(-1)!;
    const on = Math.max(silent.due + 1, before.day);
    const said = { action: silent.action, role: 'system' as const, actor: 'system:clock', day: on, data: {} };
    now.push({ ...before, ...said, seq: before.seq + 1, sentKey: null });
  }
}

function refusalOf(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof GangwanError) return error.stem;
    throw error;
  }
}
