import type { PortName } from '#outside/ports.ts';
import { askForSignals, signalsTold } from '../1-intake/weather-calls.ts';
import { takeInSignals } from '../1-intake/weather-signals.ts';
import type { LakeWriter } from '../2-audit/lake/lake.ts';
import { type Calling, type Schedules, sendDue, takeAnswer } from './port-calls.ts';
import { scheduleOf } from './port-schedule.ts';

/** Settings of the desk; milliseconds. All ours. */
export interface PortDeskSettings {
  /** Area whose weather signals are asked for: the county, six digits. */
  area: string;
  /** Between two looks at what is due (3,000). */
  lookEvery: number;
  /** Between two questions for weather signals (60,000). */
  weatherEvery: number;
  /** After a question ended on paper or in a refusal, until the next (900,000). */
  weatherAfterFailure: number;
  /** How far back the very first question for signals goes (a day). */
  weatherFrom: number;
  schedules: Schedules;
}

/** The usual settings: Chengkou, every minute. */
export const usualDesk: PortDeskSettings = {
  area: '500229',
  lookEvery: 3000,
  weatherEvery: 60_000,
  weatherAfterFailure: 900_000,
  weatherFrom: 86_400_000,
  schedules: scheduleOf,
};

/** An answer that came without being asked for just then. */
export interface CameBack {
  port: PortName;
  key: string;
  answer: unknown;
}

export interface PortDeskOptions {
  calling: Calling;
  settings?: Partial<PortDeskSettings>;
  /** The lake, lent while nobody else writes to it; what is taken in there is heard by the live watch. */
  lake: { withWriter<T>(work: (lake: LakeWriter) => Promise<T>): Promise<T> };
  countyKey: Uint8Array;
  /** Credit code signals are recorded under: the county office's. Null: they stay in the store until it is known. */
  office: string | null;
  /** Epoch milliseconds. */
  now(): number;
  /** Told where something failed; it is tried again at the next look. */
  onTrouble(error: unknown): void;
  /** Answers the other sides sent by themselves since the last look. */
  cameBack?: () => readonly CameBack[];
}

/**
 * The desk that makes ports run: sends what is due, asks for weather signals, and brings what was told into the lake. All it knows stands in
 * the store and the lake, so a desk that was killed is followed by one that goes on where it was: calls go out again under their keys, and
 * signals are taken in by comparison with the lake.
 */
export class PortDesk {
  readonly calling: Calling;
  readonly #options: PortDeskOptions;
  readonly #settings: PortDeskSettings;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | null = null;
  #again = false;
  #closed = false;
  /** Rows of told signals that were brought into the lake; they never change and never go. */
  #broughtIn = -1;

  constructor(options: PortDeskOptions) {
    this.calling = options.calling;
    this.#options = options;
    this.#settings = { ...usualDesk, ...options.settings };
  }

  /** Opens the desk and begins to look. */
  static open(options: PortDeskOptions): PortDesk {
    const desk = new PortDesk(options);
    desk.#timer = setInterval(() => desk.lookSoon(), desk.#settings.lookEvery);
    desk.#timer.unref();
    desk.lookSoon();
    return desk;
  }

  /** Looks now, or once more after the look that is under way. Nothing is thrown. */
  lookSoon(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#working ??= (async () => {
      while (this.#again && !this.#closed) {
        this.#again = false;
        await this.look().catch((error: unknown) => this.#options.onTrouble(error));
      }
    })().finally(() => {
      this.#working = null;
    });
  }

  /** One look at the time of the clock. One step that fails does not keep the next ones from being tried. @throws the first error */
  async look(): Promise<void> {
    const at = this.#options.now();
    const steps = [
      () => this.#takeBack(at),
      () => this.#askForWeather(at),
      async () => void (await sendDue(this.calling, at, this.#settings.schedules)),
      () => this.#bringIn(at),
    ];
    const failed: unknown[] = [];
    for (const step of steps) await step().catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw failed[0];
  }

  /** Waits for the look under way, and looks no more. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#working;
  }

  async #takeBack(at: number): Promise<void> {
    for (const { port, key, answer } of this.#options.cameBack?.() ?? [])
      await takeAnswer(this.calling, { port, key }, answer, at);
  }

  /** One question at a time: while one is open it is asked again under its own key, and no other is made. */
  async #askForWeather(at: number): Promise<void> {
    if (this.calling.lines.weather === undefined) return;
    const { area, weatherEvery, weatherAfterFailure, weatherFrom } = this.#settings;
    const { sql } = this.calling.db;
    const last = await sql
      .selectFrom('port_call')
      .select(['state', 'made_at', 'changed_at'])
      .where('port', '=', 'weather')
      .where('key', 'like', `${area} %`)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last !== undefined) {
      if (last.state === 'waiting' || last.state === 'sent') return;
      const failed = last.state !== 'answered';
      if (at < (failed ? last.changed_at + weatherAfterFailure : last.made_at + weatherEvery)) return;
    }
    // Two desks that ask in one stretch ask the same under one key.
    const stretch = at - (at % Math.min(weatherEvery, weatherAfterFailure));
    await sql
      .transaction()
      .execute((trx) => askForSignals(trx, this.calling, { area, from: stretch - weatherFrom, at: stretch }));
  }

  /**
   * Brings signals told since the last time into the lake, where the live watch hears of them. After a start all are held against the lake
   * once: what a dead desk left between store and lake is there then.
   */
  async #bringIn(at: number): Promise<void> {
    const { office, lake, countyKey } = this.#options;
    const { told } = await this.calling.db.sql
      .selectFrom('weather_signal')
      .select(({ fn }) => fn.countAll<number>().as('told'))
      .executeTakeFirstOrThrow();
    if (office === null || Number(told) === this.#broughtIn) return;
    if (Number(told) > 0) {
      const receipts = await signalsTold(this.calling.db.sql, 0);
      const options = { countyKey, sender: office, receivedAt: Math.floor(at / 1000) };
      await lake.withWriter((writer) => takeInSignals(receipts, { lake: writer, ...options }));
    }
    this.#broughtIn = Number(told);
  }
}
