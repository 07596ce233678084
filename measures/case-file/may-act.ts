import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type CaseRole, caseRoles, type Procedure } from '../procedure.ts';
import type { CaseStatus } from './fold.ts';
import { formRefusal, unknownField } from './form-refusal.ts';

/** A step somebody wants to take. */
export interface Attempt {
  readonly action: string;
  readonly role: CaseRole;
  readonly actor: string;
  readonly day: Day;
  readonly data: unknown;
}

/**
 * Checks a step against the one table and gives its fields as they will be written. Whoever asks has been told apart already; here it is
 * the part in which they act that counts.
 * @throws case-unknown-step, case-not-from-here, case-paused, case-not-this-role, case-same-person, case-extended-already, case-too-early,
 * case-too-late, case-form
 */
export function mayAct(procedure: Procedure, status: CaseStatus, attempt: Attempt): Record<string, unknown> {
  const where = { procedure: procedure.title.zh, procedureEn: procedure.title.en };
  const row = Object.hasOwn(procedure.actions, attempt.action) ? procedure.actions[attempt.action] : undefined;
  if (row === undefined) throw new GangwanError('case-unknown-step', { ...where, step: attempt.action.slice(0, 60) });
  const step = { ...where, step: row.zh, stepEn: row.en };
  const state = procedure.states[status.state]!;
  if (!row.from.includes(status.state))
    throw new GangwanError('case-not-from-here', { ...step, state: state.zh, stateEn: state.en });
  if (status.paused !== null && row.resumes !== true && row.whilePaused !== true)
    throw new GangwanError('case-paused', { ...step, since: formatDay(status.paused.since) });
  if (!row.by.includes(attempt.role)) {
    throw new GangwanError('case-not-this-role', { ...step, ...rolesOf(row.by) });
  }
  if (row.notBy?.some((other) => status.doneBy.get(other) === attempt.actor) === true)
    throw new GangwanError('case-same-person', step);
  if (row.extends !== undefined && status.extended.has(row.extends))
    throw new GangwanError('case-extended-already', step);
  const lastRun = (clock: string) => status.clocks.findLast((run) => run.clock === clock);
  const dueOf = (clock: string) => lastRun(clock)?.due ?? null;
  const awaited = row.afterClock === undefined ? undefined : lastRun(row.afterClock);
  if (awaited !== undefined && awaited.stopped === null && (awaited.due === null || attempt.day <= awaited.due)) {
    const from = awaited.due === null ? '—' : formatDay(awaited.due + 1);
    throw new GangwanError('case-too-early', { ...step, day: from });
  }
  if (row.notBefore !== undefined) {
    const due = dueOf(row.notBefore);
    if (due === null || attempt.day < due)
      throw new GangwanError('case-too-early', { ...step, day: due === null ? '—' : formatDay(due) });
  }
  if (row.notAfter !== undefined) {
    const due = dueOf(row.notAfter);
    if (due !== null && attempt.day > due) throw new GangwanError('case-too-late', { ...step, day: formatDay(due) });
  }
  return fieldsOf(row.asks, attempt.data, row.zh, row.en);
}

/** The parts a step is for, as its refusal names them. */
export const rolesOf = (by: readonly CaseRole[]) => ({
  roles: by.map((role) => caseRoles[role].zh).join('、'),
  rolesEn: by.map((role) => caseRoles[role].en).join(', '),
});

/** Reads what was said through a form. Throws `case-form` naming the first field that does not fit. */
export function fieldsOf(
  asks: Procedure['opens']['asks'] | undefined,
  data: unknown,
  zh: string,
  en: string,
): Record<string, unknown> {
  const said = data ?? {};
  if (asks === undefined) {
    const [extra] = Object.keys(said as object);
    if (extra === undefined) return {};
    throw unknownField({ zh, en }, extra);
  }
  const read = asks.safeParse(said);
  if (read.success) return read.data;
  throw formRefusal({ zh, en }, asks, read.error);
}
