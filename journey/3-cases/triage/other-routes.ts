import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { betterRoutes, type Route } from '#measures/19-disputes/index.ts';
import type { WorkerClass } from '#measures/facts/kinds.ts';
import type { Procedure } from '#measures/procedure.ts';
import { classOf, workerRelations } from './worker-relations.ts';

/** A case that was opened, as far as the triage looks at it. */
export interface OpenedFor {
  readonly procedure: Procedure;
  /** The worker’s whole key; null: the case is nobody’s. */
  readonly worker: string | null;
  readonly enterprise: string | null;
  /** Class whoever opened it said; null: not asked. */
  readonly asked: WorkerClass | null;
  /** What the form says the case is about. */
  readonly matters: unknown;
}

/**
 * The better routes of a case that came by one that is not its worker’s. The case itself is taken and stays; a relation not known, or in
 * doubt, says nothing against the route taken. `at` epoch milliseconds.
 */
export async function otherRoutes(
  lake: string | null,
  { procedure, worker, enterprise, asked, matters }: OpenedFor,
  law: Law,
  at: number,
): Promise<readonly Route[]> {
  if (worker === null) return [];
  const today = dayOf(Math.floor(at / 1000));
  const { relations } = await workerRelations(lake, worker, law, today);
  const own = enterprise === null ? relations : relations.filter(({ platform }) => platform === enterprise);
  const classes = (own.length > 0 ? own : [null]).map((one) => classOf(one, asked).workerClass);
  const [workerClass] = classes;
  // Several relations of several kinds: which of them the case is about, the form does not say.
  if (workerClass === undefined || classes.some((other) => other !== workerClass)) return [];
  return betterRoutes(
    {
      procedure: procedure.slug,
      fits: procedure.opens.classes === 'all' || procedure.opens.classes.includes(workerClass),
      matters: Array.isArray(matters) ? matters.map(String) : [],
    },
    workerClass,
    law,
    today,
  );
}
