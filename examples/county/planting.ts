import { type Day, formatDay, weekday } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { isStatutory, isWorkday, weatherMark } from './calendar.ts';
import { Employee } from './employee.ts';
import { addWorker, type Engagement, type Feed, type Month } from './feed.ts';
import { identityNumber } from './numbers.ts';
import { Script } from './script.ts';
import type { RowOf } from './tables.ts';
import type { Boundary, Planted, PlantedCannotTell, PlantedDefect, Truth } from './truth.ts';

/** Planted people are numbered from here, far from the base population. */
export const firstPlanted = 100_000;

/** Numbers of planted people: the same name is the same person in every month and on every platform. */
export class Register {
  #people = new Map<string, number>();

  numberOf(name: string): number {
    let number = this.#people.get(name);
    if (number === undefined) {
      number = this.#people.size + 1;
      this.#people.set(name, number);
    }
    return number;
  }
}

/** A planted worker at one enterprise, however scripted. */
export interface Scripted {
  readonly feed: Feed;
  readonly id: string;
}

type DefectGiven = Omit<PlantedDefect, 'platform' | 'month'> & { month?: string };

/** Everything a planting module may touch in one month: feeds, workers, days and the truth. */
export class Planting {
  readonly month: Month;
  readonly truth: Truth;
  readonly #feeds: ReadonlyMap<string, Feed>;
  readonly #register: Register;
  readonly #seed: string;
  #scripts: { finish(): void }[] = [];
  #after: (() => void)[] = [];

  /** The month generated before this one, or null. */
  readonly previousMonth: string | null;

  constructor(month: Month, feeds: ReadonlyMap<string, Feed>, truth: Truth, register: Register, seed: string) {
    this.month = month;
    this.#seed = seed;
    this.previousMonth = truth.months[truth.months.indexOf(month.month) - 1] ?? null;
    this.#feeds = feeds;
    this.truth = truth;
    this.#register = register;
  }

  feed(slug: string): Feed {
    const feed = this.#feeds.get(slug);
    if (feed === undefined) throw new Error(`no such enterprise: ${slug}`);
    return feed;
  }

  /** Whether a day is a working day of the county, make-up days included. */
  isWorkday(at: Day): boolean {
    return isWorkday(at);
  }

  /** Ordinary workdays of the month from the 9th on: Monday to Friday, no make-up days. */
  workdays(): Day[] {
    const found: Day[] = [];
    for (let at = this.month.first + 8; at <= this.month.last; at++)
      if (isWorkday(at) && weekday(at) <= 5) found.push(at);
    return found;
  }

  /** The `n`th of them, 1 first. */
  workday(n: number): Day {
    const found = this.workdays()[n - 1];
    if (found === undefined) throw new RangeError(`no workday ${n} from the 9th in ${this.month.month}`);
    return found;
  }

  /** The Monday of the month's `n`th whole Monday-Sunday week. */
  monday(n: number): Day {
    const first = this.month.first + ((8 - weekday(this.month.first)) % 7);
    return first + 7 * (n - 1);
  }

  /** Mondays of the month's weeks in which office days are Monday to Friday: no holiday, no make-up day. */
  plainMondays(): Day[] {
    const found: Day[] = [];
    for (let at = this.monday(1); at + 6 <= this.month.last; at += 7) {
      const plain = [0, 1, 2, 3, 4, 5, 6].every((n) => isWorkday(at + n) === n < 5);
      if (plain && at >= this.month.first + 7) found.push(at);
    }
    return found;
  }

  /** Saturdays from the 8th on after which Sunday is off as well and on which nobody is due at work. */
  freeSaturdays(): Day[] {
    const found: Day[] = [];
    for (let at = this.month.first + 7; at <= this.month.last; at++)
      if (weekday(at) === 6 && !isWorkday(at) && !isWorkday(at + 1) && !isStatutory(at)) found.push(at);
    return found;
  }

  /** Workdays from the 9th on without rain or heat in an hour. */
  dryDays(hour: number): Day[] {
    const found: Day[] = [];
    for (let at = this.month.first + 8; at <= this.month.last; at++)
      if (isWorkday(at) && weatherMark(this.#seed, at, hour) === '00') found.push(at);
    return found;
  }

  /** Statutory days of the month. */
  statutoryDays(): Day[] {
    const found: Day[] = [];
    for (let at = this.month.first; at <= this.month.last; at++) if (isStatutory(at)) found.push(at);
    return found;
  }

  /** The day of the month with this number. */
  date(number: number): Day {
    return this.month.first + number - 1;
  }

  /** A quasi-employee unless said otherwise, whose orders are to be scripted; the same name is the same person on every platform. */
  script(slug: string, name: string, given: Partial<Engagement> = {}): Script {
    const script = new Script(this.feed(slug), this.engagement(slug, name, { relation: '2', chain: '5', ...given }));
    this.#scripts.push(script);
    return script;
  }

  /** Somebody engaged of whom only the registers are to say anything; whoever asks writes their register rows. */
  registered(
    slug: string,
    name: string,
    given: Pick<Engagement, 'relation' | 'chain'> & Partial<Engagement>,
  ): Scripted & { readonly worker: Engagement } {
    const feed = this.feed(slug);
    const worker = this.engagement(slug, name, { ownRegisters: true, ...given });
    addWorker(feed, worker);
    return { feed, id: worker.workerId, worker };
  }

  /** An employee on a roster, unremarkable until told otherwise. */
  employee(slug: string, name: string, wageFen: number, terms: RowOf<'payTerms'> = {}): Employee {
    const worker = this.engagement(slug, name, {
      relation: '1',
      chain: '1',
      terms: { wageStandardFen: wageFen, overtimeBaseFen: wageFen, ...terms },
    });
    const employee = new Employee(this.feed(slug), worker, wageFen);
    this.#scripts.push(employee);
    return employee;
  }

  /** Who a planted worker is at an enterprise. */
  engagement(
    slug: string,
    name: string,
    given: Pick<Engagement, 'relation' | 'chain'> & Partial<Engagement>,
  ): Engagement {
    const number = this.#register.numberOf(name);
    return {
      workerId: `${this.feed(slug).profile.mark}-P${String(number).padStart(4, '0')}`,
      idNo: identityNumber(firstPlanted + number),
      place: '500229001',
      ...given,
    };
  }

  /** Says what must be found. `at` is the day or instant it falls on. */
  finding(script: Scripted, rule: string, at: Day | null, given: Partial<Planted> & Pick<Planted, 'why'>): void {
    this.breach(script.feed, rule, { worker: script.id, day: at === null ? undefined : formatDay(at), ...given });
  }

  /** Says what must be found of an enterprise. */
  breach(feed: Feed, rule: string, given: Partial<Planted> & Pick<Planted, 'why'>): void {
    this.breachOf(feed.profile.uscc, rule, given);
  }

  breachOf(uscc: string, rule: string, given: Partial<Planted> & Pick<Planted, 'why'>): void {
    const { why, alsoTrips, ...rest } = given;
    this.truth.planted.push({
      rule,
      platform: uscc,
      worker: null,
      month: this.month.month,
      verdict: 'finding',
      ...rest,
      why,
      alsoTrips: alsoTrips ?? [],
    });
  }

  /** Says what must not be found. */
  boundary(script: Scripted, rule: string, zh: string, en: string): void {
    this.lawful(script.feed, rule, script.id, { zh, en });
  }

  lawful(feed: Feed, rule: string, worker: string | null, why: Boundary['why']): void {
    this.truth.boundaries.push({ rule, platform: feed.profile.uscc, worker, month: this.month.month, why });
  }

  lawfulOf(platform: string, rule: string, why: Boundary['why'], worker: string | null = null): void {
    this.truth.boundaries.push({ rule, platform, worker, month: this.month.month, why });
  }

  defect(feed: Feed, given: DefectGiven): void {
    this.defectOf(feed.profile.uscc, given);
  }

  defectOf(platform: string, given: DefectGiven): void {
    this.truth.defects.push({ platform, month: this.month.month, ...given });
  }

  cannotTell(given: Omit<PlantedCannotTell, 'month'>): void {
    this.truth.cannotTell.push({ month: this.month.month, ...given });
  }

  /** Something to do once every scripted worker is written. */
  later(act: () => void): void {
    this.#after.push(act);
  }

  /** Writes every scripted worker. */
  finish(): void {
    for (const script of this.#scripts) script.finish();
    for (const act of this.#after) act();
  }
}

/** An instant on a day: `at(day, '08:00')` or `'08:00:01'`; hours may pass 24. */
export function at(date: Day, clock: string): number {
  const [hour, minute, second = '0'] = clock.split(':');
  return startOf(date) + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

/** The settlement period a day falls in, as truth writes it. */
export const periodText = (from: Day, to: Day) => `${formatDay(from)}/${formatDay(to)}`;
