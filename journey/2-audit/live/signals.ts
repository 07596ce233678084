import type { Instant } from '#basics/instant.ts';
import { liesIn } from '#measures/facts/registers/safety/bulletins.ts';
import { signalKinds, signalLevels } from '#measures/facts/registers/safety/signals.ts';
import { runs } from './counter.ts';
import type { OrderNews, SignalNews } from './events.ts';
import type { Due } from './prompt.ts';
import type { Kept, LiveWorker } from './worker.ts';

/** How long after its lifting a signal is kept, for what platforms still report of it: orders of the day come by the next morning. Our setting. */
const keptAfterLift = 36 * 3600;

/** A signal as the watch holds it. */
export interface HeldSignal {
  /** Who passed it on and under which number: `USCC/recordId`. */
  id: string;
  kept: Kept<SignalNews>;
  /** Whether those at work when it was issued were told. */
  issued: boolean;
  /** Platforms told of its issue. */
  issuedTo: string[];
  /** Whether its lifting has been passed on. */
  lifted: boolean;
}

/** Signals in force and those just lifted. Only what was issued counts: nothing is computed from temperatures or forecasts. */
export class Signals {
  readonly held = new Map<string, HeldSignal>();

  /** Takes a version of a signal; null where a later one is held already. */
  take(news: Kept<SignalNews>): HeldSignal | null {
    const id = `${news.platform}/${news.recordId}`;
    const old = this.held.get(id);
    if (old !== undefined && old.kept.ver >= news.ver) return null;
    // At another level it is said again to everybody; in more areas, to those who were not told.
    const same = old?.kept.row.level === news.row.level;
    const held = { id, kept: news, issued: false, issuedTo: same ? old!.issuedTo : [], lifted: old?.lifted ?? false };
    this.held.set(id, held);
    return held;
  }

  inForce(held: HeldSignal, now: Instant): boolean {
    const { row, retracted } = held.kept;
    return !retracted && row.issuedAt <= now && (row.liftedAt === null || row.liftedAt > now);
  }

  /** Signals whose issue is to be passed on to everybody at work. */
  toIssue(now: Instant): HeldSignal[] {
    return [...this.held.values()].filter((held) => !held.issued && this.inForce(held, now));
  }

  /** Signals whose lifting is to be passed on, once each. */
  toLift(now: Instant): HeldSignal[] {
    return [...this.held.values()].filter((held) => {
      const { row, retracted } = held.kept;
      return !held.lifted && (retracted || (row.liftedAt !== null && row.liftedAt <= now)) && row.issuedAt <= now;
    });
  }

  prune(now: Instant): void {
    for (const [id, { kept, lifted }] of this.held)
      if (lifted && (kept.row.liftedAt ?? kept.row.issuedAt) + keptAfterLift < now) this.held.delete(id);
  }

  /** Platforms on whose orders a worker is in the area of a signal at a moment. */
  platformsUnder({ kept }: HeldSignal, worker: LiveWorker, now: Instant): string[] {
    const areas = kept.row.areas.split(/[,，]/).filter((area) => area !== '');
    const inside = ({ place, toPlace }: OrderNews) =>
      areas.some((area) => (place !== null && liesIn(place, area)) || (toPlace !== null && liesIn(toPlace, area)));
    const found: string[] = [];
    for (const { platform, row, retracted } of worker.orders)
      if (!retracted && runs(row, now) && inside(row) && !found.includes(platform)) found.push(platform);
    return found;
  }
}

/** What a prompt about a signal is about: the signal at its level. */
export const subjectOf = ({ id, kept }: HeldSignal): string => `${id}/${kept.row.level}`;

/** What is said of a signal: kind, level, areas, times, and who issued it. */
export function signalDue(
  held: HeldSignal,
  stage: 'issued' | 'lifted',
  to: { worker: string | null; enterprise: string | null },
  at: Instant,
): Due {
  const { row } = held.kept;
  return {
    kind: 'weather',
    stage,
    ...to,
    subject: subjectOf(held),
    ids: {},
    at,
    toWorker: to.worker !== null,
    atLeast: null,
    atMost: null,
    limit: null,
    onUpperBound: false,
    detail: {
      signal: signalKinds[row.signal - 1] ?? 'other',
      level: signalLevels[row.level - 1] ?? null,
      areas: row.areas,
      belowMetres: row.belowMetres,
      issuedAt: row.issuedAt,
      liftedAt: row.liftedAt,
      issuedBy: row.issuedBy,
    },
  };
}
