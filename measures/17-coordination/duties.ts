import type { Day } from '#basics/day.ts';
import { dayFromCivil } from '#basics/day.ts';
import { deadlineBefore } from '#law/calendar/deadline.ts';
import type { Deadline } from '#law/calendar/deadline.types.ts';
import type { Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import type { ClauseAnswer } from '../coverage.ts';
import { type UnitSlug, unitsOf } from '../departments.ts';
import type { PolicyClause } from '../policy/read.ts';
import { measureSlugs } from '../rule.ts';

/** 任务清单的一格: what one unit answers for under one clause in a year. */
export interface Duty {
  readonly year: number;
  readonly clause: string;
  readonly measure: (typeof measureSlugs)[number];
  readonly unit: UnitSlug;
  /** What the clause asks, in the words of the policy’s list. */
  readonly task: string;
  /** Rules, procedures, registers and indicators whose numbers can stand as evidence. */
  readonly evidence: readonly string[];
  readonly due: Day;
}

/** Where a duty stands on a day. */
export type DutyState = 'reported' | 'due' | 'overdue';

/** 年度报告的最后一天: so many working days before the end of the year, with its arithmetic; a setting of ours. */
export function dutyDeadline(law: Law, year: number): Deadline {
  const event = dayFromCivil(year, 12, 31);
  const { value } = law.inForce('duty-report-days', event);
  const { counting } = findLimit('duty-report-days')!;
  if (counting === 'hours' || value === null) throw new RangeError('duty-report-days is no number of days');
  return deadlineBefore(law.calendar, { event, count: value, counting });
}

/**
 * 任务清单: every clause × every responsible unit of its measure for a year (城人社发〔2022〕97号; measure 十七 names who works together). The
 * list is the policy’s own; that each is reported on once a year, and by when, is a setting.
 */
export function dutiesOf(
  year: number,
  clauses: readonly PolicyClause[],
  answers: ReadonlyMap<string, ClauseAnswer>,
  law: Law,
): Duty[] {
  const { due } = dutyDeadline(law, year);
  return clauses.flatMap(({ id, measure: number, clause }) => {
    const measure = measureSlugs[number - 1]!;
    const answer = answers.get(id);
    const evidence = [answer?.rules, answer?.procedures, answer?.registers, answer?.indicators].flatMap(
      (one) => one ?? [],
    );
    return unitsOf[measure].map(
      (unit): Duty => ({ year, clause: id, measure, unit, task: clause, evidence, due: due! }),
    );
  });
}

/** Where a duty stands: reported is reported, late or not; silence past the last day is overdue. */
export function dutyState(duty: Duty, reported: boolean, today: Day): DutyState {
  if (reported) return 'reported';
  return today > duty.due ? 'overdue' : 'due';
}
