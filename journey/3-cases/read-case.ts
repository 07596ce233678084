import type { Kysely, Selectable } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type CaseStatus, foldCase, nextSteps } from '#measures/case-file/fold.ts';
import { metaOf } from '#measures/form.ts';
import type { CaseRole, Procedure } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { CaseDesk, Doer } from './case-desk.ts';
import { caseKey, procedureLines, type ReadLine, readLines } from './case-lines.ts';
import { partsOf } from './case-parts.ts';
import { procedureNamed } from './open-case.ts';

/** A step somebody may take now, and in which of their parts. */
export interface OpenStep {
  readonly action: string;
  readonly role: CaseRole;
}

/** A case as somebody sees it. */
export interface SeenCase {
  readonly file: Selectable<CaseFileRow>;
  readonly procedure: Procedure;
  readonly status: CaseStatus;
  /** Lines in order; personal fields of the other side's are left out where `masked`. */
  readonly lines: readonly ReadLine[];
  readonly masked: boolean;
  readonly next: readonly OpenStep[];
}

/** A case by its number. @throws case-unknown */
export async function caseFile(db: Kysely<Tables>, id: string): Promise<Selectable<CaseFileRow>> {
  const file = await db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  if (file === undefined) throw new GangwanError('case-unknown', { id: id.slice(0, 60) });
  return file;
}

/** Reads a case for somebody who may see it; what they may do now is read from the same table the server checks. */
export async function readCase(
  db: Kysely<Tables>,
  desk: CaseDesk,
  file: Selectable<CaseFileRow>,
  doer: Doer,
  today: Day,
): Promise<SeenCase> {
  const procedure = procedureNamed(file.procedure);
  const key = await caseKey(desk.keys, file);
  const lines = await readLines(db, file.id, key);
  const status = foldCase(procedure, procedureLines(lines), desk.law(), today);
  const masked = isOtherSide(doer, file);
  const steps = nextSteps(procedure, status);
  const roles = [...new Set(steps.flatMap(({ by }) => by))];
  const mine = key === null ? [] : await partsOf(db, doer, file, roles);
  const next = steps.flatMap(({ action, by }) => {
    const role = by.find((one) => mine.includes(one));
    return role === undefined ? [] : [{ action, role }];
  });
  return {
    file,
    procedure,
    status,
    lines: masked ? lines.map((line) => withoutPersonal(procedure, line)) : lines,
    masked,
    next,
  };
}

/** The enterprise a worker's case is about: it hears what is claimed, not where the worker lives. */
const isOtherSide = (doer: Doer, file: Selectable<CaseFileRow>) =>
  file.worker_key !== null &&
  doer.workerKey !== file.worker_key &&
  !doer.delegatedKeys.includes(file.worker_key) &&
  doer.enterprise !== null &&
  doer.enterprise === file.enterprise;

/** A line without the fields that tell how to find or reach a person; the name stays, since a claim is answered by name. */
function withoutPersonal(procedure: Procedure, line: ReadLine): ReadLine {
  const asks = line.action === 'open' ? procedure.opens.asks : procedure.actions[line.action]?.asks;
  if (asks === undefined) return line;
  const data = Object.fromEntries(
    Object.entries(line.data).filter(([field]) => {
      const type = asks.shape[field];
      if (type === undefined) return true;
      const { personal, format } = metaOf(type as never);
      return personal !== true || format === 'person';
    }),
  );
  return { ...line, data };
}

/** Last days of a case that moved, oldest first. */
export async function movesOf(db: Kysely<Tables>, id: string) {
  const rows = await db.selectFrom('case_clock_move').selectAll().where('case_id', '=', id).orderBy('id').execute();
  return rows.map(({ clock, run, old_due, new_due, at }) => ({ clock, run, oldDue: old_due, newDue: new_due, at }));
}

/** The number of a case as people write it: `inspection-complaint〔2026〕12号` without a county's word before it. */
export const caseNumber = (file: Pick<Selectable<CaseFileRow>, 'year' | 'serial'>): string =>
  `〔${file.year}〕${file.serial}号`;

export const dayText = (value: Day | null): string | null => (value === null ? null : formatDay(value));
