import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, formatDay, monthOf } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Law } from '#law/in-force.types.ts';
import { type WhoAnswers, whoAnswers } from '#measures/04-partner-engagement/index.ts';
import type { WorkerClass } from '#measures/facts/kinds.ts';
import { weightsFor } from '#measures/facts/registers/classification/class-weights.ts';
import { classOfFactors, type Indicated } from '#measures/facts/registers/classification/indicated-class.ts';
import { factorsOf } from '#measures/facts/registers/classification/readings.ts';
import { type ChainOn, chainOn } from '#measures/facts/registers/partners/chain-on.ts';
import { findSeal, monthBefore } from '../../2-audit/seal-lake.ts';
import { withWorkerFile } from '../../2-audit/worker-file.ts';

/** One engagement of a worker, with everybody in the chain who may be asked. */
export interface WorkerRelation {
  /** USCC of the platform. */
  readonly platform: string;
  /** Class in force: adjudicated where arbitration or a court decided, else as the platform reported. */
  readonly workerClass: WorkerClass;
  readonly adjudicated: boolean;
  /** What the facts point to; never a determination. */
  readonly indicated: Indicated;
  /** Last day of the engagement, `YYYY-MM-DD`; null while it lasts. */
  readonly endedOn: string | null;
  /** Day the chain is read on, `YYYY-MM-DD`. */
  readonly on: string;
  readonly chain: ChainOn;
  readonly answers: WhoAnswers;
}

/** What the lake says of a worker’s relations. `none`: this server has no lake; `unsealed`: no sealed month; `unknown`: nothing of this worker. */
export interface WorkerRelations {
  readonly lake: 'read' | 'none' | 'unsealed' | 'unknown';
  /** Month read, `YYYY-MM`; null where none was. */
  readonly month: string | null;
  readonly relations: readonly WorkerRelation[];
}

/** How many months back a sealed month is looked for: a setting of ours, a month of work being reported in the next. */
const monthsBack = 4;

/** Whether there is a lake to be read. */
export const hasLake = (lake: string | null): lake is string =>
  lake !== null && existsSync(join(lake, 'manifest.jsonl'));

/** A worker’s engagements in the latest sealed month that knows them, each with its chain. `worker`: the whole key. */
export async function workerRelations(
  lake: string | null,
  worker: string,
  law: Law,
  today: Day,
): Promise<WorkerRelations> {
  if (!hasLake(lake)) return { lake: 'none', month: null, relations: [] };
  let sealed: string | null = null;
  for (let month = monthOf(today), back = 0; back < monthsBack; month = monthBefore(month), back++) {
    if (findSeal(lake, month) === null) continue;
    sealed ??= month;
    const relations = await relationsIn(lake, worker, month, law, today);
    if (relations.length > 0) return { lake: 'read', month, relations };
  }
  return { lake: sealed === null ? 'unsealed' : 'unknown', month: sealed, relations: [] };
}

async function relationsIn(lake: string, worker: string, month: string, law: Law, today: Day) {
  try {
    return await withWorkerFile(lake, worker, month, law, (file) => {
      const { county } = file;
      const weights = weightsFor(law, county.last);
      const last = Math.min(today, county.last);
      return file.engagements().map((engagement): WorkerRelation => {
        const { platform, workerClass, adjudicated, from, to } = engagement;
        // One that ended in the month is read on its last day: who may be asked for what is still owed stood there then.
        const on = Math.max(from, Math.min(last, to ?? last));
        const chain = chainOn(file, engagement, on);
        return {
          platform: county.platforms[platform]!,
          workerClass,
          adjudicated,
          indicated: classOfFactors(factorsOf(file, platform, law).values, weights),
          endedOn: to === null || to > today ? null : formatDay(to),
          on: formatDay(on),
          chain,
          answers: whoAnswers(chain, on),
        };
      });
    });
  } catch (error) {
    if (error instanceof GangwanError && error.stem === 'audit-unknown-worker') return [];
    throw error;
  }
}

/** From what the class that opens routes is known. */
export type ClassFrom = 'adjudicated' | 'reported' | 'asked' | 'in-doubt' | 'not-known';

/**
 * The class that routes are opened by: what arbitration or a court found; else what the platform reported, as long as neither the facts nor
 * the worker say otherwise; else it is in doubt, and doubt closes no route. Without an engagement it is what the worker says.
 */
export function classOf(
  relation: Pick<WorkerRelation, 'workerClass' | 'adjudicated' | 'indicated'> | null,
  asked: WorkerClass | null,
): { readonly workerClass: WorkerClass; readonly from: ClassFrom } {
  if (relation === null)
    return asked === null ? { workerClass: 'unclear', from: 'not-known' } : { workerClass: asked, from: 'asked' };
  const { workerClass, adjudicated, indicated } = relation;
  if (adjudicated) return { workerClass, from: 'adjudicated' };
  const doubted =
    (asked !== null && asked !== workerClass) || (indicated !== 'cannot-tell' && !alike(indicated, workerClass));
  return doubted ? { workerClass: 'unclear', from: 'in-doubt' } : { workerClass, from: 'reported' };
}

/** The facts tell a labour relation from none; which kind of labour relation it is, they do not tell. */
const alike = (indicated: Indicated, workerClass: WorkerClass) =>
  indicated === workerClass || (indicated === 'employee' && ['part-time', 'dispatched'].includes(workerClass));
