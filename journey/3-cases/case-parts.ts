import type { Kysely } from 'kysely';
import { procedures, proceduresBySlug } from '#measures/catalogue.ts';
import type { CaseRole } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { Doer } from './case-desk.ts';

/** What of a case tells how somebody stands to it. */
export type CaseStanding = Pick<
  CaseFileRow,
  | 'id'
  | 'procedure'
  | 'unit'
  | 'township'
  | 'worker_key'
  | 'enterprise'
  | 'opener_enterprise'
  | 'opened_by'
  | 'from_case'
>;

const has = (doer: Doer, ...roles: string[]) => roles.some((role) => doer.roles.includes(role));
const inUnit = (doer: Doer, file: CaseStanding) => doer.unit !== null && doer.unit === file.unit;
const ownsWorker = (doer: Doer, file: CaseStanding) =>
  file.worker_key !== null && (doer.workerKey === file.worker_key || doer.delegatedKeys.includes(file.worker_key));

/**
 * Whether somebody is the applicant because they opened the case. An enterprise that opened a matter of its own, as a change of its rules, is
 * the respondent there and no applicant too; an office that handed on the case of a worker who signs in here does not speak for the worker.
 */
function openedAsApplicant(doer: Doer, file: CaseStanding): boolean {
  const opener =
    (doer.account !== null && file.opened_by === `account:${doer.account}`) ||
    (file.opener_enterprise !== null && doer.enterprise === file.opener_enterprise);
  if (!opener) return false;
  if (doer.enterprise !== null && doer.enterprise === file.enterprise)
    return proceduresBySlug.get(file.procedure)?.opens.by.includes('applicant') === true;
  return doer.unit === null || file.from_case === null || file.worker_key === null;
}

/**
 * Who has which part in a case, unless somebody was assigned to it. Bodies that do not sign in here (the police, the county government, a
 * higher body) are entered by the unit.
 */
const holders: Readonly<Record<CaseRole, (doer: Doer, file: CaseStanding) => boolean>> = {
  applicant: (doer, file) => ownsWorker(doer, file) || openedAsApplicant(doer, file),
  respondent: (doer, file) => file.enterprise !== null && doer.enterprise === file.enterprise,
  anyone: () => true,
  clerk: (doer, file) =>
    has(doer, 'officer', 'hearing-clerk', 'head', 'mediator', 'legal-aid', 'union-officer', 'court-liaison') &&
    inUnit(doer, file),
  // The court’s own cases are entered here by its liaison.
  officer: (doer, file) => has(doer, 'officer', 'head', 'court-liaison') && inUnit(doer, file),
  inspector: (doer, file) => has(doer, 'officer') && inUnit(doer, file),
  'legal-reviewer': (doer, file) => has(doer, 'officer') && inUnit(doer, file),
  head: (doer, file) => has(doer, 'head') && inUnit(doer, file),
  presider: (doer, file) => has(doer, 'officer', 'hearing-clerk') && inUnit(doer, file),
  mediator: (doer) => has(doer, 'mediator'),
  commission: (doer) => has(doer, 'arbitrator', 'hearing-clerk'),
  arbitrator: (doer) => has(doer, 'arbitrator'),
  'legal-aid': (doer) => has(doer, 'legal-aid'),
  lawyer: (doer) => has(doer, 'legal-aid'),
  union: (doer) => has(doer, 'union-officer'),
  representatives: (doer, file) => has(doer, 'union-officer') || ownsWorker(doer, file),
  court: (doer) => has(doer, 'court-liaison'),
  police: (doer, file) => has(doer, 'officer', 'head') && inUnit(doer, file),
  government: (doer, file) => has(doer, 'officer', 'head') && inUnit(doer, file),
  'higher-unit': (doer, file) => has(doer, 'officer', 'head') && inUnit(doer, file),
  'other-unit': (doer, file) => has(doer, 'officer', 'head') && doer.unit !== null && !inUnit(doer, file),
  township: (doer, file) => has(doer, 'township-officer') && doer.township !== null && doer.township === file.township,
  system: () => false,
};

/** Whether somebody has a part in a case by what they are. */
export const holdsPart = (doer: Doer, role: CaseRole, file: CaseStanding): boolean => holders[role](doer, file);

/**
 * The parts somebody may act in now. Where people are assigned to a part, it is theirs alone; the head assigns, and may always act as head.
 */
export async function partsOf(
  db: Kysely<Tables>,
  doer: Doer,
  file: CaseStanding,
  roles: readonly CaseRole[],
): Promise<CaseRole[]> {
  const assigned = await db
    .selectFrom('case_part')
    .select(['role', 'account'])
    .where('case_id', '=', file.id)
    .where('until_line', 'is', null)
    .execute();
  return roles.filter((role) => {
    if (!holdsPart(doer, role, file)) return false;
    const people = assigned.filter((one) => one.role === role);
    return people.length === 0 || people.some(({ account }) => account === doer.account);
  });
}

/** Whether somebody may see a case at all: its parties, its unit, its township, a unit that was asked for its part. */
export async function maySee(db: Kysely<Tables>, doer: Doer, file: CaseStanding): Promise<boolean> {
  if (ownsWorker(doer, file)) return true;
  if (doer.enterprise !== null && [file.enterprise, file.opener_enterprise].includes(doer.enterprise)) return true;
  if (doer.account !== null && file.opened_by === `account:${doer.account}`) return true;
  if (inUnit(doer, file)) return true;
  if (has(doer, 'township-officer') && doer.township !== null && doer.township === file.township) return true;
  if (hasOffice(doer, file) || isPutTo(doer, file)) return true;
  if (doer.unit !== null && (await isAsked(db, file.id, doer.unit))) return true;
  return doer.account !== null && (await isAssigned(db, file.id, doer.account));
}

/** Parts whose holders work outside the unit that has the case: who must act in it must see it. */
const outsideParts: readonly CaseRole[] = [
  'mediator',
  'commission',
  'arbitrator',
  'legal-aid',
  'lawyer',
  'union',
  'court',
];

/** Procedures in whose table such a part has a step, for somebody who can have it. */
export const proceduresOfOffice = (doer: Doer): string[] =>
  procedures
    .filter(({ actions, opens }) =>
      [...opens.by, ...Object.values(actions).flatMap(({ by }) => by)].some(
        (role) => outsideParts.includes(role) && holders[role](doer, nobodys),
      ),
    )
    .map(({ slug }) => slug);

/** A case that is nobody's: what somebody has a part in by office alone. */
const nobodys: CaseStanding = {
  id: '',
  procedure: '',
  unit: '',
  township: null,
  worker_key: null,
  enterprise: null,
  opener_enterprise: null,
  opened_by: '',
  from_case: null,
};

/** Procedures whose cases are put to all workers, for a worker. */
export const proceduresPutTo = (doer: Doer): string[] =>
  has(doer, 'worker') ? procedures.filter(({ workersRead }) => workersRead === true).map(({ slug }) => slug) : [];

/** Whether a case is read for no other reason than that it is put to all workers; one about a worker never is. */
export const isPutTo = (doer: Doer, file: CaseStanding): boolean =>
  file.worker_key === null && proceduresPutTo(doer).includes(file.procedure);

const hasOffice = (doer: Doer, file: CaseStanding) => proceduresOfOffice(doer).includes(file.procedure);

async function isAsked(db: Kysely<Tables>, id: string, unit: string): Promise<boolean> {
  const row = await db
    .selectFrom('case_joint')
    .select('line')
    .where('case_id', '=', id)
    .where('unit', '=', unit)
    .executeTakeFirst();
  return row !== undefined;
}

async function isAssigned(db: Kysely<Tables>, id: string, account: string): Promise<boolean> {
  const row = await db
    .selectFrom('case_part')
    .select('role')
    .where('case_id', '=', id)
    .where('account', '=', account)
    .where('until_line', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
