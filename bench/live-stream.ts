import { day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { LiveEvent } from '#journey/2-audit/live/events.ts';
import { orderEvent, sessionEvent, toldEvent, uscc } from '#journey/2-audit/live/live.builder.ts';

/** A made-up stream of days of work for benches and kill runs; the same for the same seed. */

/** A small generator of numbers from 0 to 1: mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const platforms = [uscc.a, uscc.b];

/** Batches of `step` seconds over some days: each worker works a long shift for one platform or two, with short pauses and a few long ones. */
export function streamOf({
  workers,
  days,
  seed,
  step,
}: {
  workers: number;
  days: number;
  seed: number;
  step: number;
}): { receivedAt: number; events: LiveEvent[] }[] {
  const random = numbersFrom(seed);
  const first = startOf(day('2026-11-10'));
  const batches = Array.from({ length: Math.ceil((days * 86400) / step) }, (_, i) => ({
    receivedAt: (first + (i + 1) * step) * 1000,
    events: platforms.map((platform) => toldEvent(first + (i + 1) * step, platform)) as LiveEvent[],
  }));
  const send = (moment: number, event: LiveEvent) =>
    void batches[Math.min(batches.length - 1, Math.floor((moment - first) / step))]!.events.push(event);
  for (let w = 0; w < workers; w++)
    for (let d = 0; d < days; d++) {
      let at = first + d * 86400 + 6 * 3600 + Math.floor(random() * 4 * 3600);
      const session = { start: at };
      const worker = `w${w}`;
      send(at, sessionEvent(`s${w}-${d}`, session, { worker }));
      for (let n = 0, until = at + 10 * 3600; at < until; n++) {
        const platform = platforms[random() < 0.25 ? 1 : 0]!;
        const end = at + 900 + Math.floor(random() * 1800);
        const id = `o${w}-${d}-${n}`;
        send(at, orderEvent(id, { start: at }, { worker, platform }));
        send(end, orderEvent(id, { start: at, end }, { worker, platform }));
        at = end + (random() < 0.04 ? 1500 : Math.floor(random() * 600));
      }
      send(at, sessionEvent(`s${w}-${d}`, { ...session, end: at }, { worker }));
    }
  return batches;
}
