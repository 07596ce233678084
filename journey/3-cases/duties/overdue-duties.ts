import type { Kysely, Selectable } from 'kysely';
import { civilFromDay, type Day, dayFromCivil, formatDay, parseDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { deadlineAfter } from '#law/calendar/deadline.ts';
import type { Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import { proceduresBySlug } from '#measures/catalogue.ts';
import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import { basisOf } from '#measures/documents/basis.ts';
import { plainDate } from '#measures/documents/written.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import type { UnitRow } from '#store/tables/core.ts';
import { issueDocument } from '../../4-decisions/documents/issue.ts';
import { act } from '../act.ts';
import type { CaseDesk, Moment } from '../case-desk.ts';
import { askUnit } from '../joint.ts';
import { openCase } from '../open-case.ts';
import { unitOf } from '../unit-of.ts';
import { type DutyCell, dutyMatrix } from './duty-matrix.ts';

const actor = 'system:duties';
const slug = 'duty-task';

/** What one look at the duties did. */
export interface DutiesLooked {
  readonly overdue: number;
  readonly opened: number;
}

/** Number of a duty’s case, or of its letter: always the same, so that a duty has one of each whoever looks and how often. */
function numberOf(of: 'case' | 'letter', { year, clause, unit }: Pick<DutyCell, 'year' | 'clause' | 'unit'>): string {
  const hex = sm3(`duty ${of}\n${year}\n${clause}\n${unit}`);
  // A UUID of version 8: made from one's own content.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Opens a case for every duty that is overdue and has none, sends the unit its letter of supervision, and asks it in; each duty is one
 * transaction of its own, and cut off anywhere the next look goes on. Duties whose last day had passed before the county began with this
 * system are not asked of anybody by it. `at` epoch milliseconds; `origin` the address printed on the letters.
 * @throws AggregateError after all the others were looked at, where a duty’s case could not be opened
 */
export async function superviseDuties(desk: CaseDesk, origin: string, at: number): Promise<DutiesLooked> {
  const { sql } = desk.db;
  const today = dayOf(Math.floor(at / 1000));
  const units = new Map((await sql.selectFrom('unit').selectAll().execute()).map((unit) => [unit.slug, unit]));
  const began = dayOf(Math.floor(Math.min(...[...units.values()].map(({ opened_at }) => opened_at)) / 1000));
  const { year } = civilFromDay(today);
  const law = desk.law();
  const overdue: DutyCell[] = [];
  for (const one of [year - 1, year]) {
    const cells = await dutyMatrix(sql, law, one, today);
    // A word that stands for several bodies is no unit that could answer.
    overdue.push(
      ...cells.filter(({ state, due, unit }) => state === 'overdue' && parseDay(due)! >= began && units.has(unit)),
    );
  }
  const there = new Set(
    (await sql.selectFrom('case_file').select('id').where('procedure', '=', slug).execute()).map(({ id }) => id),
  );
  const troubles: Error[] = [];
  let opened = 0;
  for (const duty of overdue) {
    if (there.has(numberOf('case', duty))) continue;
    await sql
      .transaction()
      .execute((trx) => supervise(trx, desk, { duty, unit: units.get(duty.unit)!, origin }, { at, request: null }))
      .then(
        (done) => {
          if (done) opened++;
        },
        (cause: unknown) => {
          troubles.push(new Error(`duty ${duty.year} ${duty.clause} ${duty.unit} could not be followed up`, { cause }));
        },
      );
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} duties could not be followed up, ${opened} were`);
  return { overdue: overdue.length, opened };
}

async function supervise(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  { duty, unit, origin }: { duty: DutyCell; unit: Selectable<UnitRow>; origin: string },
  moment: Moment,
): Promise<boolean> {
  const id = numberOf('case', duty);
  const today = dayOf(Math.floor(moment.at / 1000));
  const owner = unitOf(proceduresBySlug.get(slug)!, null);
  const clause = `（${duty.clause}）${duty.task}`;
  const demand = '请在答复期限内报告完成情况和证据；没有完成的，写明原因和承诺完成的日子。';
  const opened = await openCase(
    trx,
    desk,
    {
      id,
      procedure: slug,
      unit: owner,
      township: null,
      workerKey: null,
      enterprise: null,
      openerEnterprise: null,
      role: 'system',
      actor,
      data: {
        clause: duty.clause,
        duty: shortened(duty.task),
        unit: unit.zh,
        dueOn: duty.due,
        ...(duty.evidence.length === 0 ? {} : { evidenceWanted: shortened(duty.evidence.join('、')) }),
      },
      fromCase: null,
    },
    moment,
  );
  if (opened.again) return false;
  // That it is overdue is the silence of the unit, written down on the way; the letter lies in its inbox the same day.
  await act(
    trx,
    desk,
    {
      case: id,
      action: 'supervise',
      role: 'system',
      actor,
      data: { receivedOn: formatDay(today), demand },
      seen: null,
      sentKey: 'duty letter',
    },
    moment,
  );
  if (unit.slug !== owner)
    await askUnit(
      trx,
      desk,
      { case: id, unit: unit.slug, question: demand, actor, role: 'system', seen: null },
      moment,
    );
  await issueDocument(trx, desk.keys, {
    id: numberOf('letter', duty),
    slug: 'supervision-letter',
    content: {
      issuer: responsibleUnits[owner as UnitSlug].zh.replace(/^县/, '城口县'),
      date: formatDay(today),
      addressee: unit.zh.replace(/^县/, '城口县'),
      matter: shortened(duty.task),
      clause: `任务依据：${clause}。`,
      // 任务清单 is of the year: our setting, as is its last day.
      assigned: formatDay(dayFromCivil(duty.year, 1, 1)),
      due: duty.due,
      state: `截至${plainDate(today)}没有收到报告。`,
      asks: ['报告完成情况，附证据', '没有完成的，说明原因和承诺完成的日子'],
      replyBy: formatDay(answerBy(desk.law(), today)),
      basis: [basisOf('county-policy', '（十七）')],
    },
    unit: owner,
    caseFile: id,
    subject: null,
    purpose: null,
    actor,
    role: 'system',
    origin,
    at: moment.at,
    request: null,
  });
  return true;
}

/** 督办函答复期限. */
function answerBy(law: Law, today: Day): Day {
  const { value } = law.inForce('duty-answer-days', today);
  const { counting } = findLimit('duty-answer-days')!;
  if (counting === 'hours' || value === null) throw new RangeError('duty-answer-days is no number of days');
  return deadlineAfter(law.calendar, { start: today, count: value, counting }).due!;
}

/** As much of a text as one line of a form takes. */
const shortened = (text: string) => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);
