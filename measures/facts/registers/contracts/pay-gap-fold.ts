import { dayOf } from '#basics/instant.ts';
import type { WorkerFile } from '../register.ts';
import { perEngagement } from '../row-fold.ts';

const PAID = 1;

/** Days of payment of the month's settlements with one platform, in the order of their periods; null where not known. */
function paidDays(file: WorkerFile, platform: number): (number | null)[] {
  const { columns, from } = file.block.pay;
  const found: { periodTo: number; paidOn: number | null }[] = [];
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    if (columns.source[i] !== 0 || columns.platform[i] !== platform) continue;
    if (columns.periodTo[i]! < file.county.first || columns.periodTo[i]! > file.county.last) continue;
    const known = columns.paidAt[i] !== 0 && columns.status[i] === PAID;
    found.push({ periodTo: columns.periodTo[i]!, paidOn: known ? dayOf(columns.paidAt[i]!) : null });
  }
  return found.sort((a, b) => a.periodTo - b.periodTo).map(({ paidOn }) => paidOn);
}

/** The longest interval between one payment and the next, settlement by settlement, of a part-time worker. */
export const partTimePayGap = perEngagement('part-time-pay-gap', ({ platform, workerClass }, file) => {
  if (workerClass !== 'part-time' && workerClass !== 'unclear') return null;
  const days = paidDays(file, platform);
  let [paidBeforeOn, paidNextOn]: [number | null, number | null] = [null, null];
  for (let i = 1; i < days.length; i++) {
    const [before, next] = [days[i - 1]!, days[i]!];
    // A settlement between whose payment is not known may have been paid in between.
    if (before === null || next === null) continue;
    if (paidBeforeOn === null || next - before > paidNextOn! - paidBeforeOn)
      [paidBeforeOn, paidNextOn] = [before, next];
  }
  return {
    workerClass,
    payReported: file.county.reported(platform, 'pay'),
    settlements: days.length,
    paidSettlements: days.filter((day) => day !== null).length,
    paidBeforeOn,
    paidNextOn,
  };
});
