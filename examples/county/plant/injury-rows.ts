import { type Day, day } from '#basics/day.ts';
import type { Engagement } from '../feed.ts';
import type { Planting } from '../planting.ts';
import type { RegisterRow, TableName } from '../tables.ts';
import { type Case, note } from './cases.ts';

/** Engaged long enough for every accident that is told. */
const early = day('2026-03-01');

/** The `n`th working day after a day. */
export const workdayAfter = (planting: Planting, from: Day, n: number): Day => {
  let [on, left] = [from, n];
  while (left > 0) if (planting.isWorkday(++on)) left--;
  return on;
};

/** The first working day on or after a day. */
export const workdayFrom = (planting: Planting, from: Day): Day =>
  planting.isWorkday(from) ? from : workdayAfter(planting, from, 1);

/** One person with one row of a table, closed with the month unless it stands open; said in the truth. */
export function plantCases(
  planting: Planting,
  slug: string,
  table: TableName,
  base: RegisterRow,
  all: readonly (Case & { chain?: Engagement['chain']; standing?: boolean })[],
): void {
  for (const one of all) {
    const relation = one.relation ?? '1';
    const chain = one.chain ?? (relation === '1' ? '1' : '5');
    const { feed, id } = planting.registered(slug, one.name, { relation, chain, onDate: early });
    // What stands open is sent again every month unchanged, under the same number.
    const own = one.standing === true ? {} : { closedOn: planting.month.last };
    const recordId = `${id}-${table}${one.standing === true ? '' : `-${planting.month.month}`}`;
    feed.add(table, { recordId, workerId: id, ...own, ...base, ...one.change });
    note(planting, feed.profile.uscc, id, one);
  }
}
