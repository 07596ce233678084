import type { LiveEvent } from '#journey/2-audit/live/events.ts';
import { orderEvent, sessionEvent, toldEvent, uscc } from '#journey/2-audit/live/live.builder.ts';
import { numbersFrom } from './live-stream.ts';

/** The day of the live benches: every worker has worked since the morning, and some are an order away from their limit. */

const hour = 3600;
export const platforms = Object.values(uscc);
export const platformOf = (worker: number): string => platforms[worker % platforms.length]!;
const of = (worker: number) => ({ worker: `w${worker}`, platform: platformOf(worker) });

/** What a worker has done so far today: a session and some orders, the last one open. Nobody is near a limit yet. */
export function morningOf(w: number, started: number): LiveEvent[] {
  const made: LiveEvent[] = [sessionEvent(`s${w}`, { start: started - 5 * hour }, of(w))];
  for (let n = 0; n < 8; n++) {
    // A pause of half an hour two hours ago.
    const start = started - 4 * hour + n * 1500 + (n >= 4 ? 1800 : 0) - (n >= 4 ? 600 : 0);
    const row = { start, place: `5002291${String(w % 25).padStart(2, '0')}`, ...(n < 7 ? { end: start + 1300 } : {}) };
    made.push(orderEvent(`m${w}-${n}`, row, of(w)));
  }
  return made;
}

/** Makes up what comes during the run: so many events, so many of them reaching a limit. */
export class Afternoon {
  readonly #workers: number;
  readonly #started: number;
  readonly #random = numbersFrom(1);
  #next = 0;
  #made = 0;

  constructor(workers: number, started: number) {
    this.#workers = workers;
    this.#started = started;
  }

  /** `reached`: workers whose stretch is at its limit once the events are taken, each worker named once in a run. */
  events(many: number, near: number, now: number): { events: LiveEvent[]; reached: number[] } {
    const events: LiveEvent[] = platforms.map((platform) => toldEvent(now, platform));
    const reached: number[] = [];
    for (let i = 0; i < many; i++) {
      const n = this.#made++;
      if (i < near && this.#next < this.#workers) {
        // An order of the morning that comes late closes the pause.
        const w = this.#next++;
        const row = { start: this.#started - 4 * hour + 5000, end: this.#started - 4 * hour + 7600 };
        events.push(orderEvent(`late${w}-${n}`, row, of(w)));
        reached.push(w);
      } else {
        // The order under way ends, or the next one begins.
        const w = Math.floor(this.#random() * this.#workers);
        const start = now - 60 - Math.floor(this.#random() * 600);
        const open = this.#random() < 0.5;
        events.push(orderEvent(`x${w}-${n}`, { start, ...(open ? {} : { end: now }) }, { ...of(w), ver: 1 }));
      }
    }
    return { events, reached };
  }
}

/** A share of what was measured, sorted on the way, to a tenth; null where nothing was. */
export function at(all: number[], share: number): number | null {
  const value = all.sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))];
  return value === undefined ? null : tenths(value);
}

export const tenths = (value: number): number => Math.round(value * 10) / 10;
