import { type Day, day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { instant } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { CaseRole, Procedure } from '../procedure.ts';
import type { CaseAction } from './action.ts';
import type { ClockRun } from './clocks.ts';
import { foldCase } from './fold.ts';
import { fieldsOf, mayAct } from './may-act.ts';

/** One step of a worked timeline as written in a procedure's YAML, and what is to be seen after it. */
export interface WorkedStep {
  on: string;
  by: CaseRole;
  /** Time of day, `HH:MM`, where a limit counts hours; absent: 09:00. */
  at?: string;
  /** Who; absent: the part itself. */
  who?: string;
  do: string;
  with?: Record<string, unknown>;
  /** State after the step. */
  state?: string;
  /** Last days of clocks after the step, `YYYY-MM-DD`; `none`: the clock has no last day or does not run. */
  due?: Record<string, string>;
  /** How clocks stand after the step. */
  clocks?: Record<string, ClockRun['status']>;
}

/** The YAML beside a procedure. */
export interface WorkedTimelines {
  procedure: string;
  timelines: { say: string; sheet?: string; steps: WorkedStep[] }[];
  /** Steps that must be refused, each with the error of the catalogue. */
  refused: { say: string; steps: WorkedStep[]; then: WorkedStep; error: string }[];
}

/** Walks the steps; gives the lines of the case file and what differs from what is written, in sentences. */
export function walk(
  procedure: Procedure,
  steps: readonly WorkedStep[],
  law: Law,
): { lines: CaseAction[]; wrong: string[] } {
  const lines: CaseAction[] = [];
  const wrong: string[] = [];
  for (const step of steps) {
    lines.push(lineOf(procedure, lines, step, law));
    const status = foldCase(procedure, lines, law, day(step.on));
    const at = `${step.on} ${step.do}`;
    if (step.state !== undefined && status.state !== step.state)
      wrong.push(`${at}: state ${status.state}, not ${step.state}`);
    for (const [clock, due] of Object.entries(step.due ?? {})) {
      const run = status.clocks.findLast((one) => one.clock === clock);
      const seen = run?.due === null || run === undefined ? 'none' : formatDay(run.due);
      if (seen !== due) wrong.push(`${at}: ${clock} is due ${seen}, not ${due}`);
    }
    for (const [clock, expected] of Object.entries(step.clocks ?? {})) {
      const seen = status.clocks.findLast((one) => one.clock === clock)?.status ?? 'none';
      if (seen !== expected) wrong.push(`${at}: ${clock} is ${seen}, not ${expected}`);
    }
  }
  return { lines, wrong };
}

/** The stem of the error a step meets after the others, or null where it is taken. */
export function refusalOf(
  procedure: Procedure,
  steps: readonly WorkedStep[],
  then: WorkedStep,
  law: Law,
): string | null {
  const { lines } = walk(procedure, steps, law);
  try {
    lineOf(procedure, lines, then, law);
    return null;
  } catch (error) {
    if (error instanceof GangwanError) return error.stem;
    throw error;
  }
}

function lineOf(procedure: Procedure, lines: readonly CaseAction[], step: WorkedStep, law: Law): CaseAction {
  const on: Day = day(step.on);
  const actor = step.who ?? step.by;
  const attempt = { action: step.do, role: step.by, actor, day: on, data: step.with ?? {} };
  const data =
    lines.length === 0
      ? fieldsOf(procedure.opens.asks, attempt.data, procedure.title.zh, procedure.title.en)
      : mayAct(procedure, foldCase(procedure, lines, law, on), attempt);
  const at = instant(`${step.on}T${step.at ?? '09:00'}:00+08:00`);
  return { seq: lines.length + 1, action: step.do, role: step.by, actor, day: on, at, data };
}
