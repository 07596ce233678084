import { dayOf, startOf } from '#basics/instant.ts';
import { numberIn, yesIn } from '../../records.ts';
import { type WorkerFile, workerRegister } from '../register.ts';
import { holdsInMonth, perWorkerRow } from '../row-fold.ts';

const kinds = ['suspended', 'fewer-offers', 'lower-rank', 'other-limit'] as const;
const reasons = ['other-platform', 'safety', 'service', 'fraud', 'other-reason'] as const;

/** Limits an enterprise put on an account in the month, with the reason it gives itself. */
export const accountLimit = perWorkerRow('account-limit', 'accountLimit', (row, engagement) => ({
  workerClass: engagement.workerClass,
  limitedOn: numberIn(row, 'limitedOn'),
  limitKind: kinds[Number(row.kind ?? 0) - 1] ?? null,
  limitReason: reasons[Number(row.reason ?? 0) - 1] ?? null,
}));

/** Days on each side of the first day elsewhere, at most: two weeks even out the days of the week. */
const longestWindow = 14;
/** Codes of an order's state: completed. */
const completed = 1;

/** The worker's first day of the month with a completed order on another platform than `platform`; null where there is none. */
function firstElsewhere(file: WorkerFile, platform: number): number | null {
  const { columns, from } = file.block.order;
  const [begin, end] = [startOf(file.county.first), startOf(file.county.last + 1)];
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    const start = columns.start[i]!;
    if (columns.source[i] !== 0 || columns.status[i] !== completed || start < begin || start >= end) continue;
    if (columns.platform[i] !== platform) return dayOf(start);
  }
  return null;
}

/** Offers of a platform from one instant to another, and seconds logged in to it; a session that is still open has none. */
function offered(file: WorkerFile, platform: number, begin: number, end: number): { offers: number; online: number } {
  const { allocation, session } = file.block;
  let [offers, online] = [0, 0];
  for (let i = allocation.from[file.k]!; i < allocation.from[file.k + 1]!; i++) {
    const start = allocation.columns.start[i]!;
    if (allocation.columns.platform[i] === platform && start >= begin && start < end) offers++;
  }
  for (let i = session.from[file.k]!; i < session.from[file.k + 1]!; i++) {
    const { start, end: ended, platform: of, source } = session.columns;
    if (of[i] !== platform || source[i] !== 0 || ended[i] === 0) continue;
    online += Math.max(0, Math.min(ended[i]!, end) - Math.max(start[i]!, begin));
  }
  return { offers, online };
}

/**
 * Offers before and after work elsewhere. Only where the worker was asked for consent is there a fact at all: to compute one, even one that says
 * nothing, for everybody with two platforms would tell a platform of the other (PIPL 13; law/README 14). The day itself is on neither side.
 */
export const otherWorkOffers = workerRegister({
  kind: 'other-work-offers',
  fold(file, _law, take) {
    if (file.empty) return;
    const { first, last } = file.county;
    for (const { platform, workerClass } of file.engagements()) {
      const asked = file.rows('joiningConsent', platform).filter((row) => holdsInMonth(row, file.county));
      if (asked.length === 0) continue;
      const joiningConsent = asked.every(
        (row) => yesIn(row, 'consents') === true && (numberIn(row, 'from') ?? last) <= first,
      );
      const found = joiningConsent ? firstElsewhere(file, platform) : null;
      const window = found === null ? 0 : Math.min(longestWindow, found - first, last - found);
      const on = window > 0 ? found : null;
      const side = (from: number, to: number) => offered(file, platform, startOf(from), startOf(to));
      const nothing = { offers: 0, online: 0 };
      const before = on === null ? nothing : side(on - window, on);
      const after = on === null ? nothing : side(on + 1, on + 1 + window);
      take({
        ...file.about(platform, null),
        workerClass,
        joiningConsent,
        offersReported: file.county.reported(platform, 'allocation'),
        otherWorkOn: on,
        offersBefore: before.offers,
        offersAfter: after.offers,
        onlineBeforeS: before.online,
        onlineAfterS: after.online,
      });
    }
  },
});
