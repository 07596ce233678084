import type { FeedCounts } from './feed-counts.ts';

/** What the other platforms say about the weather of an hour in a township: nothing certain, none, some. */
const NOTHING = 0;
const NONE = 1;
const SOME = 2;

/** Per platform, by cell of `FeedCounts.weather`: the mark the others agree on; undefined where the platform marked no order. */
export type AgreedWeather = (Uint8Array | undefined)[];

/**
 * Compares marks between platforms: in a cell (township and hour) the others agree where at least `fewest` of them marked all
 * their orders there alike and none marked all of its orders the other way. Who is right is not told; only that the marks
 * cannot all be. Needs the counts of all processes.
 */
export function disputedWeather(counts: FeedCounts, fewest: number): AgreedWeather {
  const cells = counts.weather.find((marks) => marks !== undefined)?.length ?? 0;
  const agreed = counts.weather.map((marks) => marks && new Uint8Array(cells / 2));
  for (let cell = 0; cell < cells / 2; cell++) {
    let allNone = 0;
    let allSome = 0;
    for (const marks of counts.weather) {
      const says = unanimous(marks, cell);
      if (says === NONE) allNone++;
      else if (says === SOME) allSome++;
    }
    if (allNone + allSome < fewest) continue;
    counts.weather.forEach((marks, platform) => {
      const own = unanimous(marks, cell);
      const none = allNone - Number(own === NONE);
      const some = allSome - Number(own === SOME);
      const mine = agreed[platform];
      if (mine === undefined) return;
      if (none >= fewest && some === 0) mine[cell] = NONE;
      else if (some >= fewest && none === 0) mine[cell] = SOME;
    });
  }
  return agreed;
}

function unanimous(marks: Uint32Array | undefined, cell: number): number {
  if (marks === undefined) return NOTHING;
  const none = marks[cell * 2]!;
  const some = marks[cell * 2 + 1]!;
  if (none > 0) return some === 0 ? NONE : NOTHING;
  return some > 0 ? SOME : NOTHING;
}

/** Of one platform's marked orders: how many could be compared with the others, and how many say otherwise. */
export function weatherAgainstOthers(
  counts: FeedCounts,
  agreed: AgreedWeather,
  platform: number,
): { compared: number; differ: number } {
  const marks = counts.weather[platform];
  const others = agreed[platform];
  let compared = 0;
  let differ = 0;
  if (marks === undefined || others === undefined) return { compared, differ };
  for (let cell = 0; cell < others.length; cell++) {
    const says = others[cell];
    if (says === NOTHING) continue;
    compared += marks[cell * 2]! + marks[cell * 2 + 1]!;
    differ += marks[cell * 2 + (says === NONE ? 1 : 0)]!;
  }
  return { compared, differ };
}
