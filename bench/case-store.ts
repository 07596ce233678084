import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { type Day, day, formatDay } from '#basics/day.ts';
import { caseKey, firstLineHash, lineRow, type NewLine, newCaseKey } from '#journey/3-cases/case-lines.ts';
import { clockRows, clocksToSave, folded } from '#journey/3-cases/case-projection.ts';
import { Chance, madeForm } from '#journey/3-cases/made-form.builder.ts';
import type { Law } from '#law/in-force.types.ts';
import type { CaseAction } from '#measures/case-file/action.ts';
import { type CaseStatus, foldCase } from '#measures/case-file/fold.ts';
import { mayAct } from '#measures/case-file/may-act.ts';
import { procedures } from '#measures/catalogue.ts';
import type { Procedure } from '#measures/procedure.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import type { CaseClockRow, CaseFileRow, CaseLineRow } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';

/** A walk through a procedure: steps with the days between them. */
interface Walk {
  readonly procedure: Procedure;
  readonly lines: readonly CaseAction[];
}

const began = day('2025-03-03');

/** Walks through random procedures by steps the table allows, of five lines at least, from one Monday on. */
function walks(many: number, chance: Chance, law: Law): Walk[] {
  const found: Walk[] = [];
  for (let n = 0; found.length < many; n++) {
    const procedure = procedures[n % procedures.length]!;
    let today = began;
    const data = madeForm(procedure.opens.asks, chance, today)!;
    const lines: CaseAction[] = [{ ...lineAt(1, 'open', today), role: procedure.opens.by[0]!, data }];
    while (lines.length < 14) {
      today += chance.whole(0, 6);
      const status = foldCase(procedure, lines, law, today);
      if (status.outcome !== null) break;
      const next = legalStep(procedure, status, today, lines.length + 1, chance);
      if (next !== null) lines.push(next);
      else if (today > began + 400) break;
    }
    if (lines.length >= 5) found.push({ procedure, lines });
  }
  return found;
}

function legalStep(
  procedure: Procedure,
  status: CaseStatus,
  today: Day,
  seq: number,
  chance: Chance,
): CaseAction | null {
  const [action, row] = chance.of(Object.entries(procedure.actions));
  const role = chance.of(row.by);
  const actor = `account:${role}`;
  const said = madeForm(row.asks, chance, today);
  if (said === null || row.handsOver !== undefined) return null;
  try {
    const data = mayAct(procedure, status, { action, role, actor, day: today, data: said });
    return { ...lineAt(seq, action, today), role, actor, data };
  } catch {
    return null;
  }
}

const lineAt = (seq: number, action: string, on: Day): CaseAction => ({
  seq,
  action,
  role: 'applicant',
  actor: 'account:applicant',
  day: on,
  at: on * 86_400 - 8 * 3600 + 36_000,
  data: {},
});

/** Days of a form moved by as many days as its step. */
const shifted = (data: CaseAction['data'], by: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(day(value) + by) : value,
    ]),
  );

/**
 * Fills the store with cases of about `lines` lines in all: sixty walks through the table's own steps, each put to another Monday of the two
 * years before `today` for every case, sealed under a key of the case, chained, folded and written in bulk with the clocks it has. All was
 * looked at the day before. Gives the ids of every hundredth case and what was written.
 */
export async function fillCases(
  db: Database,
  keys: KeyPort,
  law: Law,
  { lines: wanted, today, unit }: { lines: number; today: Day; unit: string },
): Promise<{ ids: string[]; cases: number; lines: number; clocks: number }> {
  const chance = new Chance(1);
  const made = walks(60, chance, law);
  const ids: string[] = [];
  const sum = { cases: 0, lines: 0, clocks: 0 };
  const units = [unit, 'trade-union', 'justice', 'transport'];
  while (sum.lines < wanted) {
    const files: Insertable<CaseFileRow>[] = [];
    const lines: Insertable<CaseLineRow>[] = [];
    const clocks: Insertable<CaseClockRow>[] = [];
    for (let n = 0; n < 300; n++) {
      const one = await madeCase(chance.of(made), chance, keys, law, today, chance.of(units), ++sum.cases);
      files.push(one.file);
      lines.push(...one.lines);
      clocks.push(...one.clocks);
      if (sum.cases % 100 === 0) ids.push(one.file.id);
    }
    await db.sql.transaction().execute(async (trx) => {
      await trx.insertInto('case_file').values(files).execute();
      await trx.insertInto('case_line').values(lines).execute();
      if (clocks.length > 0) await trx.insertInto('case_clock').values(clocks).execute();
    });
    sum.lines += lines.length;
    sum.clocks += clocks.length;
  }
  return { ids, ...sum };
}

const shiftedWalks = new Map<Walk, Map<number, Shifted>>();
type Shifted = { readonly steps: readonly CaseAction[]; readonly status: CaseStatus };

/** A walk put to other days, up to yesterday, with where the case then stands; folded once for each Monday. */
function shiftedWalk(walk: Walk, by: number, law: Law, today: Day): Shifted {
  const ofWalk = shiftedWalks.get(walk) ?? new Map<number, Shifted>();
  shiftedWalks.set(walk, ofWalk);
  const found = ofWalk.get(by);
  if (found !== undefined) return found;
  const steps = walk.lines.flatMap((line) =>
    line.day + by >= today
      ? []
      : [{ ...line, day: line.day + by, at: line.at + by * 86_400, data: shifted(line.data, by) }],
  );
  const made = { steps, status: foldCase(walk.procedure, steps, law, today - 1) };
  ofWalk.set(by, made);
  return made;
}

async function madeCase(walk: Walk, chance: Chance, keys: KeyPort, law: Law, today: Day, unit: string, serial: number) {
  const { procedure } = walk;
  const id = randomUUID();
  const by = Math.floor((today - chance.whole(0, 730) - began) / 7) * 7;
  const { steps, status } = shiftedWalk(walk, by, law, today);
  const [first] = steps;
  const key_sealed = await newCaseKey(keys, id);
  const key = (await caseKey(keys, { id, key_sealed }))!;
  let before = firstLineHash;
  const lines = steps.map((step) => {
    const line: NewLine = { ...step, at: step.at * 1000, sentKey: null };
    const row = lineRow(key, { id, seq: step.seq, before }, line);
    before = row.hash;
    return row;
  });
  const file: Insertable<CaseFileRow> = {
    id,
    procedure: procedure.slug,
    unit,
    year: 2025,
    serial,
    township: null,
    worker_key: `worker-${chance.whole(1, 20_000)}`,
    enterprise: chance.in(0.5) ? '91500229MA5UXXXX0A' : null,
    opener_enterprise: null,
    opened_by: 'account:applicant',
    opened_at: instantText(first!.at * 1000),
    opened_day: formatDay(first!.day),
    from_case: null,
    key_sealed,
    ...folded(status, steps.length),
  };
  const told = clocksToSave(status.clocks, []).map((clock) => ({
    ...clock,
    warned: clock.run.due !== null && clock.run.due - today < 3 ? 0 : null,
    lapseTold: clock.run.status === 'lapsed',
  }));
  return { file, lines, clocks: clockRows(procedure, file, status, told, law) };
}
