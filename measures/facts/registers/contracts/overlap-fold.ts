import { startOf } from '#basics/instant.ts';
import type { Engagement } from '../../ledger.ts';
import { type WorkerFile, workerRegister } from '../register.ts';

/** Classes whose enterprise is an employer in the sense of labour law. */
const employed: ReadonlySet<string> = new Set(['employee', 'part-time', 'dispatched']);

/** Shifts of the month with one platform as [from, to) in epoch seconds, by start; `open` counts those without both ends. */
function shiftsOf(file: WorkerFile, platform: number): { spans: [from: number, to: number][]; open: number } {
  const { columns, from } = file.block.roster;
  const [begin, end] = [startOf(file.county.first), startOf(file.county.last + 1)];
  const spans: [number, number][] = [];
  let open = 0;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    if (columns.source[i] !== 0 || columns.platform[i] !== platform) continue;
    const [s, e] = [columns.from[i]!, columns.to[i]!];
    if (s === 0 && e === 0) continue;
    if (s === 0 || e === 0) {
      if (Math.max(s, e) >= begin) open++;
    } else if (Math.max(s, begin) < Math.min(e, end)) spans.push([Math.max(s, begin), Math.min(e, end)]);
  }
  return { spans: spans.sort((a, b) => a[0] - b[0]), open };
}

/** Seconds of `later` that also lie in one of `earlier`; each second once. */
function inBoth(later: readonly [number, number][], earlier: readonly [number, number][]): number {
  const pieces: [number, number][] = [];
  for (const [s, e] of later)
    for (const [t, f] of earlier) if (Math.max(s, t) < Math.min(e, f)) pieces.push([Math.max(s, t), Math.min(e, f)]);
  pieces.sort((a, b) => a[0] - b[0]);
  let [seconds, reach] = [0, 0];
  for (const [s, e] of pieces) {
    if (e <= reach) continue;
    seconds += e - Math.max(s, reach);
    reach = e;
  }
  return seconds;
}

/**
 * Shifts of a later part-time employer that lie in those of an earlier employer. One fact for a worker, of no platform: it shows work
 * elsewhere, which is the worker's to tell. Breaks inside a shift count with it: the worker is committed to the shift.
 */
export const committedOverlap = workerRegister({
  kind: 'committed-overlap',
  fold(file, _law, take) {
    const all = file.engagements().filter(({ workerClass }) => employed.has(workerClass));
    const platforms = new Set(all.map(({ platform }) => platform));
    if (platforms.size < 2 || !all.some(({ workerClass }) => workerClass === 'part-time')) return;
    const shifts = new Map([...platforms].map((platform) => [platform, shiftsOf(file, platform)]));
    let overlapSeconds = 0;
    all.forEach((later, i) => {
      if (later.workerClass !== 'part-time') return;
      const before = earlierThan(all, i).flatMap(({ platform }) => shifts.get(platform)!.spans);
      overlapSeconds += inBoth(shifts.get(later.platform)!.spans, before);
    });
    take({
      ...file.about(null, null),
      employers: platforms.size,
      rostersReported: [...platforms].every((platform) => file.county.reported(platform, 'roster')),
      openShifts: [...shifts.values()].reduce((sum, { open }) => sum + open, 0),
      overlapSeconds,
    });
  },
});

/** Engagements with another platform that began before the i-th. */
function earlierThan(all: readonly Engagement[], i: number): Engagement[] {
  const later = all[i]!;
  return all.filter(({ platform, from }) => platform !== later.platform && from < later.from);
}
