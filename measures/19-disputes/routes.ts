import type { Day } from '#basics/day.ts';
import type { Counting } from '#law/calendar/deadline.types.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import type { WorkerClass } from '../facts/kinds.ts';
import type { Words } from '../procedure.ts';
import {
  type CostOf,
  type Opening,
  type OpeningOf,
  type RelationGroup,
  type RouteMatter,
  type RouteRow,
  routeMatters,
  routeTable,
} from './route-table.ts';

/** How long a stage of a route takes, as in force on the day. */
export interface RouteTime {
  readonly title: Words;
  readonly counting: Counting;
  /** Null: no number in force. */
  readonly limit: InForce | null;
  readonly extension: InForce | null;
}

/** A route for this worker and this matter. */
export interface Route {
  /** Slug of the procedure. */
  readonly procedure: string;
  readonly opening: Opening;
  readonly why: Words;
  readonly basis: OpeningOf['basis'];
  /** Where it is handed over to when it is the wrong one; null: it is not. */
  readonly instead: string | null;
  readonly cost: CostOf;
  readonly takes: readonly RouteTime[];
  /** The relation is in doubt: the route stays open at its widest, and the relation is looked into inside it. */
  readonly doubt: boolean;
}

const groupOf: Readonly<Record<Exclude<WorkerClass, 'unclear'>, RelationGroup>> = {
  employee: 'labour',
  'part-time': 'labour',
  dispatched: 'labour',
  'quasi-employee': 'partial',
  'self-employed': 'self',
};
const widest: readonly Opening[] = ['open', 'if-agreed', 'by-list', 'as-tip', 'elsewhere'];

/**
 * 分流: the routes open to a worker for a kind of matter, in the order from the least formal to the court. An unclear relation closes no
 * route: each is as open as to whoever it is most open to. What is not the right route says where the case is handed over to.
 */
export function routesFor(workerClass: WorkerClass, matter: RouteMatter, law: Law, on: Day): readonly Route[] {
  return routeTable
    .filter(({ matters }) => matters === 'all' || matters.includes(matter))
    .map((row) => {
      const { opening, zh, en, basis, instead } = openingOf(row, workerClass);
      return {
        procedure: row.procedure,
        opening,
        why: { zh, en },
        basis,
        instead: instead ?? null,
        cost: row.cost,
        takes: row.takes.map(({ limit, extension }) => timeOf(limit, extension, law, on)),
        doubt: workerClass === 'unclear',
      };
    });
}

/**
 * The better routes for a matter where a procedure is not the one for this class: where the table hands it over first, then whatever else
 * is open. None where it is the right one, or where the relation is in doubt. What comes the wrong way is taken all the same.
 */
export function betterRoutes(
  asked: { readonly procedure: string; readonly fits: boolean; readonly matters: readonly string[] },
  workerClass: WorkerClass,
  law: Law,
  on: Day,
): readonly Route[] {
  if (workerClass === 'unclear') return [];
  const known = asked.matters.filter((matter): matter is RouteMatter => Object.hasOwn(routeMatters, matter));
  const own = routeTable.find(({ procedure }) => procedure === asked.procedure);
  const fallback = own === undefined || own.matters === 'all' ? (['other'] as const) : own.matters.slice(0, 1);
  const all = (known.length > 0 ? known : fallback).flatMap((matter) => routesFor(workerClass, matter, law, on));
  const here = all.filter(({ procedure }) => procedure === asked.procedure);
  // Open for one of its matters is enough: the case is one, and goes on.
  if (asked.fits && (here.length === 0 || here.some(({ opening }) => opening === 'open'))) return [];
  const instead = here.map((route) => route.instead);
  const open = all.filter(
    ({ procedure, opening }, i) =>
      procedure !== asked.procedure &&
      ['open', 'if-agreed', 'by-list'].includes(opening) &&
      all.findIndex((other) => other.procedure === procedure) === i,
  );
  return open.toSorted((a, b) => Number(instead.includes(b.procedure)) - Number(instead.includes(a.procedure)));
}

function openingOf({ openings }: RouteRow, workerClass: WorkerClass): OpeningOf {
  if (workerClass !== 'unclear') return openings[groupOf[workerClass]];
  const all = Object.values(openings);
  return all.toSorted((a, b) => widest.indexOf(a.opening) - widest.indexOf(b.opening))[0]!;
}

function timeOf(name: string, extension: string | undefined, law: Law, on: Day): RouteTime {
  const limit = findLimit(name);
  if (limit === undefined) throw new RangeError(`no limit is named ${name}`);
  return {
    title: limit.title,
    counting: limit.counting,
    limit: law.findInForce(name, on),
    extension: extension === undefined ? null : law.findInForce(extension, on),
  };
}
