import type { Kysely } from 'kysely';
import { formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { ClockRun } from '#measures/case-file/clocks.ts';
import type { CaseStatus } from '#measures/case-file/fold.ts';
import type { Procedure } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';

const dayText = (value: number | null) => (value === null ? null : formatDay(value));

/** What lists read of a case, as its lines now fold. */
export const folded = (status: CaseStatus, lines: number) => ({
  lines,
  state: status.state,
  since_day: formatDay(status.since),
  outcome: status.outcome,
  ended_day: dayText(status.ended),
  paused: status.paused !== null,
});

/** Writes where the clocks of a case stand; a run is found again by the line that set it off. */
export async function writeClocks(
  trx: Kysely<Tables>,
  procedure: Procedure,
  file: { id: string; unit: string },
  runs: readonly ClockRun[],
  law: Law,
): Promise<void> {
  if (runs.length === 0) return;
  await trx
    .insertInto('case_clock')
    .values(
      runs.map((run) => ({
        case_id: file.id,
        clock: run.clock,
        run: run.startedBy,
        unit: file.unit,
        whose: procedure.clocks[run.clock]!.whose,
        kind: procedure.clocks[run.clock]!.kind,
        started_day: formatDay(run.started),
        due_day: dayText(run.due),
        due_at: run.dueAt === null ? null : instantText(run.dueAt * 1000),
        provisional: run.provisional,
        status: run.status,
        stopped_day: dayText(run.stopped),
        law_digest: law.digest,
        warned: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'clock', 'run']).doUpdateSet((eb) => ({
        due_day: eb.ref('excluded.due_day'),
        due_at: eb.ref('excluded.due_at'),
        provisional: eb.ref('excluded.provisional'),
        status: eb.ref('excluded.status'),
        stopped_day: eb.ref('excluded.stopped_day'),
        law_digest: eb.ref('excluded.law_digest'),
      })),
    )
    .execute();
}
