import type { Engine } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';

/** One reported worker id and the pseudonym it stands for. */
export interface WorkerId {
  platformUscc: string;
  workerId: string;
  /** HMAC-SM3 of the ID number under the county key, or the digest of platform and reported id where no `worker` row names one. */
  key: string;
  linked: boolean;
}

/** A pseudonym for a reported id that no `worker` row links to a person: it cannot join another platform's. */
export function unlinkedKey(platformUscc: string, workerId: string): string {
  return sm3(`unlinked\n${platformUscc}\n${workerId}`);
}

/**
 * The pseudonym of every id in `seen` (relation with platformUscc, workerId), from the current `worker` rows. Where versions of a
 * platform disagree about one id the smallest key is taken; the disagreement is a conflict of the `worker` table.
 */
export async function resolveWorkers(engine: Engine, seen: string): Promise<WorkerId[]> {
  const rows = await engine.rows<{ platformUscc: string; workerId: string; workerKey: string | null }>(`
    WITH linked AS (SELECT "platformUscc", "workerId", min("workerKey") AS "workerKey" FROM worker_current WHERE "workerKey" IS NOT NULL GROUP BY ALL),
    -- An id that is itself a key this platform's register knows: records that came by a higher body, which knows identity numbers only.
    named AS (SELECT DISTINCT "platformUscc", "workerKey" AS "workerId", "workerKey" AS own FROM linked)
    SELECT s."platformUscc", s."workerId", coalesce(l."workerKey", n.own) AS "workerKey" FROM (SELECT DISTINCT "platformUscc", "workerId" FROM (${seen})) s
    LEFT JOIN linked l USING ("platformUscc", "workerId") LEFT JOIN named n USING ("platformUscc", "workerId")`);
  return rows.map((row) => ({
    platformUscc: row.platformUscc,
    workerId: row.workerId,
    key: row.workerKey ?? unlinkedKey(row.platformUscc, row.workerId),
    linked: row.workerKey !== null,
  }));
}
