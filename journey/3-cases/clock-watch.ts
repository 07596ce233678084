import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import type { CaseDesk } from './case-desk.ts';
import { takeTurn } from './case-turn.ts';
import { catchUp } from './catch-up.ts';

/** What one look at the clocks did. */
export interface Watched {
  readonly looked: number;
  readonly warned: number;
  readonly lapsed: number;
  readonly moved: number;
}

/**
 * Looks at every clock that has something to be said or done today: reminds, says that it is over, takes the step the law gives to
 * silence. Each case is one transaction of its own; cut off between two, the next look goes on. Run as often as wished: a clock fires
 * once. `at` epoch milliseconds.
 * @throws AggregateError after all the others were looked at, where a case could not be
 */
export function watchClocks(desk: CaseDesk, at: number, most = 2000): Promise<Watched> {
  const today = formatDay(dayOf(Math.floor(at / 1000)));
  return lookAtAll(desk, at, most, (after) =>
    desk.db.sql
      .selectFrom('case_clock')
      .select('case_id')
      .distinct()
      .where('look_day', '<=', today)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(most)
      .execute(),
  );
}

/**
 * Looks at every clock that is still open, near or far, and was counted by another law: after a holiday notice came or was amended.
 * @throws AggregateError as `watchClocks`
 */
export function moveClocks(desk: CaseDesk, at: number, most = 2000): Promise<Watched> {
  const { digest } = desk.law();
  return lookAtAll(desk, at, most, (after) =>
    desk.db.sql
      .selectFrom('case_clock')
      .select('case_id')
      .distinct()
      // A last day that is over by the old notice may not be by the new one.
      .where('status', 'in', ['running', 'paused', 'lapsed'])
      .where('law_digest', '<>', digest)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(most)
      .execute(),
  );
}

async function lookAtAll(
  desk: CaseDesk,
  at: number,
  most: number,
  page: (after: string) => Promise<{ case_id: string }[]>,
): Promise<Watched> {
  const sum = { looked: 0, warned: 0, lapsed: 0, moved: 0 };
  const troubles: Error[] = [];
  for (let after = ''; ; ) {
    const cases = await page(after);
    for (const { case_id } of cases) {
      try {
        const done = await lookAt(desk, case_id, at);
        sum.looked++;
        sum.warned += done.warned;
        sum.lapsed += done.lapsed;
        sum.moved += done.moved;
      } catch (cause) {
        // One case that cannot be read must not keep the others from being looked at.
        troubles.push(new Error(`case ${case_id} could not be looked at`, { cause }));
      }
    }
    if (cases.length < most) break;
    after = cases.at(-1)!.case_id;
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} cases could not be looked at, ${sum.looked} were`);
  return sum;
}

const nothing = { warned: 0, lapsed: 0, moved: 0 };

/** Brings one case up to the moment. One whose content was destroyed is over for good and never looked at again. */
function lookAt(desk: CaseDesk, id: string, at: number): Promise<Omit<Watched, 'looked'>> {
  return desk.db.sql.transaction().execute(async (trx) => {
    try {
      const turn = await takeTurn(trx, desk, id, null);
      return await catchUp(trx, desk, turn, { at, request: null });
    } catch (error) {
      if (!(error instanceof GangwanError) || error.stem !== 'case-destroyed') throw error;
      await trx
        .updateTable('case_clock')
        .set({ look_day: null, status: 'dropped' })
        .where('case_id', '=', id)
        .where('status', 'in', ['running', 'paused', 'lapsed'])
        .execute();
      return nothing;
    }
  });
}
