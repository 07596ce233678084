import { readdirSync, readFileSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { parse } from 'yaml';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { type Duty, type DutyState, dutiesOf, dutyState } from '#measures/17-coordination/index.ts';
import { clauseAnswers } from '#measures/coverage.ts';
import { policyClauses } from '#measures/policy/read.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from '../../personal-data/by.ts';

const measures = new URL('../../../measures/', import.meta.url);

/** Every duty of a year, from the policy’s clauses and what serves them. */
export function dutiesOfYear(year: number, law: Law): Duty[] {
  const clauses = policyClauses(readFileSync(new URL('policy/clauses.md', measures), 'utf8'));
  const answers = new Map(
    readdirSync(measures)
      .filter((name) => /^\d\d-/.test(name))
      .flatMap((name) => {
        const read = parse(readFileSync(new URL(`${name}/clauses.yaml`, measures), 'utf8')) as unknown;
        return Object.entries(clauseAnswers.parse(read).clauses);
      }),
  );
  return dutiesOf(year, clauses, answers, law);
}

/** A cell of the matrix with where it stands. */
export interface DutyCell extends Omit<Duty, 'due'> {
  readonly due: string;
  readonly state: DutyState;
  /** What was reported last; null: nothing. */
  readonly done: string | null;
  readonly reportedEvidence: string | null;
  readonly reportedAt: number | null;
}

/** 任务清单 of a year on a day, in the order of the policy. */
export async function dutyMatrix(db: Kysely<Tables>, law: Law, year: number, today: Day): Promise<DutyCell[]> {
  const rows = await db.selectFrom('duty_report').selectAll().where('year', '=', year).orderBy('id').execute();
  const last = new Map(rows.map((row) => [`${row.clause} ${row.unit}`, row]));
  return dutiesOfYear(year, law).map((duty) => {
    const report = last.get(`${duty.clause} ${duty.unit}`);
    return {
      ...duty,
      due: formatDay(duty.due),
      state: dutyState(duty, report !== undefined, today),
      done: report?.done ?? null,
      reportedEvidence: report?.evidence ?? null,
      reportedAt: report?.at ?? null,
    };
  });
}

/** Writes what a unit reports of one of its duties. @throws duty-unknown where the clause is not its own */
export async function reportDuty(
  trx: Kysely<Tables>,
  law: Law,
  given: { year: number; clause: string; unit: string; done: string; evidence: string },
  by: By,
): Promise<void> {
  const duty = dutiesOfYear(given.year, law).find(({ clause, unit }) => clause === given.clause && unit === given.unit);
  if (duty === undefined)
    throw new GangwanError('duty-unknown', { clause: given.clause.slice(0, 20), unit: given.unit });
  await trx
    .insertInto('duty_report')
    .values({ ...given, by_actor: by.actor, at: instantText(by.at) })
    .execute();
  await record(trx, {
    ...by,
    action: 'duty.report',
    object: `duty:${given.year}/${given.clause}/${given.unit}`,
    subject: null,
    purpose: null,
    detail: { late: dayOf(Math.floor(by.at / 1000)) > duty.due },
  });
}
