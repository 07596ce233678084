import type { Kysely, Selectable } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type CaseStatus, foldCase, nextSteps } from '#measures/case-file/fold.ts';
import type { CaseRole, Procedure } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { CaseDesk, Doer } from './case-desk.ts';
import { caseKey, procedureLines, type ReadLine, readLines } from './case-lines.ts';
import { partsOf } from './case-parts.ts';
import { isOtherSide, isOwn, numbersMasked, withoutReach } from './case-privacy.ts';
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
  /** Lines in order, as whoever asks may see them. */
  readonly lines: readonly ReadLine[];
  readonly next: readonly OpenStep[];
}

/** A case by its number. @throws case-unknown */
export async function caseFile(db: Kysely<Tables>, id: string): Promise<Selectable<CaseFileRow>> {
  const file = await db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  if (file === undefined) throw new GangwanError('case-unknown', { id: id.slice(0, 60) });
  return file;
}

/** Lines of a case as they were written; for those who make something of them and not to be shown. */
export async function linesOf(db: Kysely<Tables>, desk: CaseDesk, file: Selectable<CaseFileRow>): Promise<ReadLine[]> {
  return readLines(db, file.id, await caseKey(desk.keys, file));
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
    lines: lines.map((line) => shownTo(doer, file, procedure, line)),
    next,
  };
}

/** To whoever said it as it was said; to the other side without how to reach a person; to those who handle it with numbers masked. */
function shownTo(doer: Doer, file: Selectable<CaseFileRow>, procedure: Procedure, line: ReadLine): ReadLine {
  if (isOwn(doer, file)) return line;
  return isOtherSide(doer, file) ? withoutReach(procedure, line) : numbersMasked(procedure, line);
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
