import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import type { Tables } from '#store/tables/all.ts';
import type { Doer } from './case-desk.ts';
import { proceduresOfOffice } from './case-parts.ts';

/** Which cases: open ones, those that are over, those assigned to me, those my unit was asked about, those I have a part in by office. */
export type CaseList = 'open' | 'closed' | 'assigned' | 'asked' | 'office';

/** A case in a list, with the clock that ends first. */
export interface ListedCase {
  readonly id: string;
  readonly procedure: string;
  readonly year: number;
  readonly serial: number;
  readonly unit: string;
  readonly township: string | null;
  readonly enterprise: string | null;
  readonly workerKey: string | null;
  readonly openedDay: string;
  readonly state: string;
  readonly since: string;
  readonly outcome: string | null;
  readonly lines: number;
  readonly due: string | null;
}

/** Which of the cases somebody may see are asked for; `visible` is the access table as a filter. Newest first, from before a moment and number. */
export async function listCases(
  db: Kysely<Tables>,
  doer: Doer,
  visible: Expression<SqlBool>,
  ask: {
    list: CaseList;
    procedure?: string | undefined;
    before?: { at: string; id: string } | undefined;
    most: number;
  },
): Promise<(ListedCase & { openedAt: number })[]> {
  let query = db.selectFrom('case_file').select((eb) => [
    'case_file.id',
    'procedure',
    'year',
    'serial',
    'case_file.unit',
    'township',
    'enterprise',
    'worker_key as workerKey',
    'opened_day as openedDay',
    'opened_at as openedAt',
    'state',
    'since_day as since',
    'outcome',
    'lines',
    eb
      .selectFrom('case_clock')
      .select(({ fn }) => fn.min('due_day').as('due'))
      .whereRef('case_clock.case_id', '=', 'case_file.id')
      .where('case_clock.status', 'in', ['running', 'lapsed'])
      .where('case_clock.kind', '<>', 'wait')
      .as('due'),
  ]);
  if (ask.procedure !== undefined) query = query.where('procedure', '=', ask.procedure);
  query = ask.list === 'closed' ? query.where('outcome', 'is not', null) : query.where('outcome', 'is', null);
  if (ask.list === 'assigned') {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('case_part')
          .select('role')
          .whereRef('case_part.case_id', '=', 'case_file.id')
          .where('account', '=', doer.account ?? '')
          .where('until_line', 'is', null),
      ),
    );
  } else if (ask.list === 'asked') {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('case_joint')
          .select('line')
          .whereRef('case_joint.case_id', '=', 'case_file.id')
          .where('case_joint.unit', '=', doer.unit ?? ''),
      ),
    );
  } else if (ask.list === 'office') {
    const mine = proceduresOfOffice(doer);
    query = mine.length === 0 ? query.where(sql<boolean>`false`) : query.where('procedure', 'in', mine);
  } else query = query.where(visible);
  if (ask.before !== undefined) {
    const { at, id } = ask.before;
    query = query.where(sql<boolean>`(opened_at, case_file.id) < (${at}::timestamptz, ${id})`);
  }
  return query.orderBy('opened_at', 'desc').orderBy('case_file.id', 'desc').limit(ask.most).execute();
}

/** A clock whose last day is near or over. */
export interface DueClock {
  readonly id: string;
  readonly procedure: string;
  readonly year: number;
  readonly serial: number;
  readonly unit: string;
  readonly state: string;
  readonly clock: string;
  readonly whose: string;
  readonly due: string;
  readonly daysLeft: number;
  readonly provisional: boolean;
}

/**
 * 超期和将到期: clocks of a unit whose last day is on or before a day, the longest over first; those of a case that is over are dropped, but
 * not what its end left owing.
 */
export async function dueClocks(
  db: Kysely<Tables>,
  unit: string,
  ask: { today: Day; until: Day; most: number; offset: number },
): Promise<DueClock[]> {
  const rows = await db
    .selectFrom('case_clock')
    .innerJoin('case_file', 'case_file.id', 'case_clock.case_id')
    .select([
      'case_file.id',
      'procedure',
      'year',
      'serial',
      'case_file.unit',
      'state',
      'clock',
      'whose',
      'due_day as due',
      'provisional',
    ])
    .where('case_clock.status', 'in', ['running', 'lapsed'])
    .where('case_clock.unit', '=', unit)
    .where('case_clock.due_day', '<=', formatDay(ask.until))
    .where('case_clock.kind', '<>', 'wait')
    .orderBy('case_clock.due_day')
    .orderBy('case_clock.case_id')
    .limit(ask.most)
    .offset(ask.offset)
    .execute();
  return rows.map((row) => ({
    ...row,
    due: row.due!,
    daysLeft: Math.round((Date.parse(row.due!) - Date.parse(formatDay(ask.today))) / 86_400_000),
  }));
}

/** 按期办结率: of the clocks of offices that ended or ran out in a period, how many in time. Basis points; null: none yet. */
export interface OnTime {
  readonly procedure: string;
  readonly clock: string;
  readonly inTime: number;
  readonly late: number;
  readonly share: number | null;
}

/** On-time rates by procedure and clock, of clocks whose last day lies in the period; parties' own limits are theirs and left out. */
export async function onTime(
  db: Kysely<Tables>,
  ask: { unit: string | null; from: string; to: string; procedure?: string | undefined },
): Promise<OnTime[]> {
  let query = db
    .selectFrom('case_clock')
    .innerJoin('case_file', 'case_file.id', 'case_clock.case_id')
    .select(({ fn, eb }) => [
      'procedure',
      'clock',
      fn.sum<number>(eb.case().when('case_clock.status', '=', 'met').then(1).else(0).end()).as('inTime'),
      fn.sum<number>(eb.case().when('case_clock.status', 'in', ['late', 'lapsed']).then(1).else(0).end()).as('late'),
    ])
    .where('case_clock.kind', '<>', 'wait')
    .where('case_clock.whose', 'not in', ['applicant', 'respondent', 'representatives', 'anyone'])
    .where('case_clock.status', 'in', ['met', 'late', 'lapsed'])
    .where('case_clock.due_day', '>=', ask.from)
    .where('case_clock.due_day', '<=', ask.to);
  if (ask.unit !== null) query = query.where('case_clock.unit', '=', ask.unit);
  if (ask.procedure !== undefined) query = query.where('procedure', '=', ask.procedure);
  const rows = await query.groupBy(['procedure', 'clock']).orderBy('procedure').orderBy('clock').execute();
  return rows.map(({ procedure, clock, inTime, late }) => {
    const [met, missed] = [Number(inTime), Number(late)];
    const all = met + missed;
    // Half up, so that a rate is never shown better by more than half a basis point.
    return {
      procedure,
      clock,
      inTime: met,
      late: missed,
      share: all === 0 ? null : Math.floor((met * 20_000 + all) / (2 * all)),
    };
  });
}
