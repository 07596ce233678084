import { grouped, textWidth, wrapped } from '#basics/text-columns.ts';
import type { Language } from './verb.ts';

/** How far a step is: units done of all, and what they are called. */
export interface Share {
  done: number;
  of: number;
  /** What is counted, for the rate: 单, orders. Absent: no rate is shown. */
  unit?: string;
}

/** Cells of the bar. */
const CELLS = 24;
/** Milliseconds between two drawings, and before a rate is worth showing. */
const EVERY = 100;
const SETTLED = 1000;

/** Seconds to go as people say them, in tens where there are many. */
export function leftText(seconds: number, language: Language): string {
  const rounded = seconds < 10 ? Math.ceil(seconds) : Math.ceil(seconds / 10) * 10;
  if (rounded < 120) return language === 'zh' ? `还要约 ${rounded} 秒` : `about ${rounded} s left`;
  const minutes = Math.ceil(rounded / 60);
  return language === 'zh' ? `还要约 ${minutes} 分钟` : `about ${minutes} min left`;
}

/** One line of progress: what is done, a bar with its share, the rate and what is left, as far as they are known. */
export function progressText(label: string, share: Share | null, elapsedMs: number, language: Language): string {
  const seconds = elapsedMs / 1000;
  if (share === null || share.of <= 0) {
    const spent = Math.floor(seconds);
    return spent < 2 ? label : `${label}  ${language === 'zh' ? `${spent} 秒` : `${spent} s`}`;
  }
  const part = Math.min(1, Math.max(0, share.done / share.of));
  const full = Math.floor(part * CELLS);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}]`;
  const rest: string[] = [];
  if (elapsedMs >= SETTLED && share.done > 0) {
    const rate = share.done / seconds;
    if (share.unit !== undefined)
      rest.push(`${grouped(Math.round(rate))} ${share.unit}/${language === 'zh' ? '秒' : 's'}`);
    if (part < 1) rest.push(leftText((share.of - share.done) / rate, language));
  }
  return [label, bar, `${String(Math.floor(part * 100)).padStart(3)}%`, ...rest].join('  ');
}

/** A changing line on a terminal, redrawn in place; nothing where it goes nowhere people look. */
export class ProgressLine {
  #label = '';
  #share: Share | null = null;
  #began = 0;
  #drawn = 0;
  #shown = 0;
  #timer: NodeJS.Timeout | null = null;
  readonly #write: ((text: string) => void) | null;
  readonly #language: Language;
  readonly #now: () => number;

  /** `write` null: progress is not shown. `now` gives milliseconds. */
  constructor(write: ((text: string) => void) | null, language: Language, now: () => number = () => performance.now()) {
    this.#write = write;
    this.#language = language;
    this.#now = now;
  }

  /** Shows a step; a new label begins its time anew. An empty label takes the line away. */
  show(label: string, share: Share | null = null): void {
    if (this.#write === null) return;
    if (label === '') {
      this.clear();
      return;
    }
    if (label !== this.#label) {
      this.#label = label;
      this.#began = this.#now();
      this.#drawn = Number.NEGATIVE_INFINITY;
    }
    this.#share = share;
    // Steps without a share still show that time passes.
    this.#timer ??= setInterval(() => this.#draw(), 1000).unref();
    if (this.#now() - this.#drawn >= EVERY || share?.done === share?.of) this.#draw();
  }

  clear(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    if (this.#write !== null && this.#shown > 0) this.#write('\r\u001b[2K');
    this.#label = '';
    this.#shown = 0;
  }

  #draw(): void {
    if (this.#label === '') return;
    const text = progressText(this.#label, this.#share, this.#now() - this.#began, this.#language);
    // A line longer than the terminal would break and stay.
    const [cut = ''] = wrapped(text, 100);
    this.#write?.(`\r\u001b[2K${cut}`);
    this.#drawn = this.#now();
    this.#shown = textWidth(cut);
  }
}
