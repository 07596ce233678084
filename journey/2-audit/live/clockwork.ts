import { dayOf, type Instant, startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Standing } from './block.ts';
import { type Count, Counter, daysKept, type Told } from './counter.ts';
import type { LiveBatch, LiveEvent } from './events.ts';
import { type Amount, ofStretch, promptBefore } from './limits.ts';
import type { Due } from './prompt.ts';
import { type HeldSignal, Signals, signalDue, subjectOf } from './signals.ts';
import { Timers } from './timers.ts';
import { LiveWorker, type Made } from './worker.ts';

/** After so many seconds without news of what happened a platform’s feed is late. Our setting. */
export const feedLateAfter = 300;

export interface ClockworkOptions {
  law: Law;
  standing: Standing;
  /** Takes what is due, in order. It must not throw. */
  due(prompt: Due): void;
  /** Told before a worker's clock changes: a snapshot under way writes it down as it was. */
  beforeChange?(worker: LiveWorker): void;
}

/**
 * The watch as a state machine: events and time in, prompts out, nothing else. The same batches give the same prompts, whenever and in
 * however many runs they are read. Prompts are only ever added: what was said is not taken back when a clock turns out shorter.
 */
export class Clockwork implements Told {
  readonly workers = new Map<string, LiveWorker>();
  readonly signals = new Signals();
  /** By platform: up to when it has told what happened. */
  readonly told = new Map<string, Instant>();
  readonly #options: ClockworkOptions;
  readonly #counter: Counter;
  readonly #timers = new Timers();
  #now: Instant = 0;
  #cursor = 0;

  constructor(options: ClockworkOptions) {
    this.#options = options;
    this.#counter = new Counter(options.law, options.standing, feedLateAfter);
  }

  /** The moment it stands at; it never goes back. */
  get now(): Instant {
    return this.#now;
  }

  /** The last batch taken. */
  get cursor(): number {
    return this.#cursor;
  }

  /** Puts back what a snapshot held. */
  restore(saved: { now: Instant; cursor: number }): void {
    this.#now = saved.now;
    this.#cursor = saved.cursor;
    this.#setTimers();
  }

  upTo(platform: string): Instant {
    return this.told.get(platform) ?? 0;
  }

  late(platform: string, now: Instant): boolean {
    return now - this.upTo(platform) > feedLateAfter;
  }

  /**
   * Takes a batch; one taken before is passed over. What it tells of together is taken together: each clock is counted once, when all of
   * it is known, so that a morning told at noon is no silence since the morning.
   */
  take(batch: LiveBatch): void {
    if (batch.cursor <= this.#cursor) return;
    const at = Math.floor(batch.receivedAt / 1000);
    this.advance(at);
    for (const event of batch.events) this.#hear(event, at);
    const changed = new Set<LiveWorker>();
    for (const event of batch.events) this.#apply(event, changed);
    const inForce = [...this.signals.held.values()].filter((held) => this.signals.inForce(held, this.#now));
    for (const worker of changed) {
      for (const held of inForce) this.#tellUnder(held, worker);
      this.#look(worker);
    }
    this.#cursor = batch.cursor;
  }

  /** Lets time pass up to a moment: what is due until then is due at its own time. */
  advance(to: Instant): void {
    for (let next = this.#timers.next; next !== null && next <= to; next = this.#timers.next) {
      const { due, key } = this.#timers.take();
      const worker = this.workers.get(key);
      if (worker === undefined || worker.due !== due) continue;
      this.#goTo(due);
      this.#options.beforeChange?.(worker);
      this.#look(worker);
    }
    this.#goTo(to);
    this.#passSignalsOn();
  }

  /** A worker's clock at the moment it stands at; null where nothing is known. */
  clock(key: string): Count | null {
    const worker = this.workers.get(key);
    return worker === undefined ? null : this.#counter.count(worker, this.#now, this);
  }

  /** Facts of the days kept, as an audit would count them. */
  facts(key: string): ReturnType<Counter['facts']> | null {
    const worker = this.workers.get(key);
    return worker === undefined ? null : this.#counter.facts(worker, dayOf(this.#now));
  }

  #goTo(to: Instant): void {
    if (to <= this.#now) return;
    const next = dayOf(to) > dayOf(this.#now);
    this.#now = to;
    if (!next) return;
    const before = startOf(dayOf(to) - daysKept);
    for (const worker of this.workers.values()) {
      this.#options.beforeChange?.(worker);
      worker.prune(before);
      if (worker.empty) this.workers.delete(worker.key);
    }
    this.signals.prune(to);
  }

  /** Notes up to when a platform has told: by its own word, or by what it tells of. */
  #hear(event: LiveEvent, at: Instant): void {
    if (event.table === 'weatherSignal') return;
    const upTo = event.table === 'told' ? Math.min(at, event.upTo) : Math.max(event.row.start, event.row.end);
    if (upTo <= at && upTo > this.upTo(event.platform)) this.told.set(event.platform, upTo);
  }

  #apply(event: LiveEvent, changed: Set<LiveWorker>): void {
    if (event.table === 'told') return;
    if (event.table === 'weatherSignal') {
      this.#signal(event);
      return;
    }
    const { platform, recordId, ver, retracted } = event;
    const worker = this.workers.get(event.worker) ?? new LiveWorker(event.worker);
    this.#options.beforeChange?.(worker);
    this.workers.set(worker.key, worker);
    worker.ids.set(platform, event.workerId);
    const kept = { platform, recordId, ver, retracted };
    const taken =
      event.table === 'order'
        ? worker.takeOrder({ ...kept, row: event.row })
        : worker.takeSession({ ...kept, row: event.row });
    if (taken) changed.add(worker);
  }

  /** Counts a worker's clock, says what is due, and sets when to look again. */
  #look(worker: LiveWorker): void {
    const now = this.#now;
    const count = this.#counter.count(worker, now, this);
    let next = count.lateFrom;
    const sooner = (at: Instant) => {
      if (next === 0 || at < next) next = at;
    };
    for (const amount of count.amounts) {
      const left = this.#prompt(worker, amount);
      if (left !== null && count.running) sooner(now + Math.max(1, left));
    }
    // A stretch begins anew each day for what is counted by the day.
    if (count.running) sooner(startOf(dayOf(now) + 1));
    for (const { row } of worker.orders) {
      if (row.start > now) sooner(row.start);
      // An order accepted this second has no length yet: it is part of no stretch that could say when to look.
      else if (row.start === now) sooner(now + 60);
    }
    worker.due = next;
    if (next > 0) this.#timers.add(next, worker.key);
    // Every look leaves its older timers behind: before they outgrow the workers they are laid anew.
    if (this.#timers.size > 4 * this.workers.size + 1000) this.#setTimers();
  }

  #setTimers(): void {
    this.#timers.clear();
    for (const { due, key } of this.workers.values()) if (due > 0) this.#timers.add(due, key);
  }

  /** Says what an amount has reached and was not said before; the seconds left to what comes next, null where nothing does. */
  #prompt(worker: LiveWorker, amount: Amount): number | null {
    const { kind, enterprise, limit, atMost, atLeast } = amount;
    const said = (stage: string) => worker.made.some((made) => made.stage === stage && about(made, amount, this.#now));
    if (said('at')) return null;
    const warnFrom = limit - promptBefore;
    const stage = atMost >= limit ? 'at' : atMost >= warnFrom && warnFrom > 0 ? 'before' : null;
    if (stage !== null && !said(stage)) {
      worker.made.push({ kind, enterprise, stage, subject: amount.subject, at: this.#now });
      this.#options.due({
        kind,
        stage,
        worker: worker.key,
        enterprise,
        subject: amount.subject,
        ids: Object.fromEntries([...worker.ids].filter(([platform]) => enterprise === null || platform === enterprise)),
        at: this.#now,
        toWorker: amount.toWorker,
        atLeast,
        atMost,
        limit,
        onUpperBound: atLeast < (stage === 'at' ? limit : warnFrom),
        detail: amount.source ?? {},
      });
    }
    if (stage === 'at') return null;
    return (stage === 'before' || warnFrom <= 0 ? limit : warnFrom) - atMost;
  }

  /** A signal counts only from the county office: from nobody in the register, and nobody who has reported work. */
  #signal(event: Extract<LiveEvent, { table: 'weatherSignal' }>): void {
    if (this.#options.standing.enterprises.includes(event.platform) || this.told.has(event.platform)) return;
    const { platform, recordId, ver, retracted, row } = event;
    if (this.signals.take({ platform, recordId, ver, retracted, row }) !== null) this.#passSignalsOn();
  }

  #passSignalsOn(): void {
    for (const held of this.signals.toIssue(this.#now)) {
      held.issued = true;
      for (const worker of this.workers.values()) this.#tellUnder(held, worker);
    }
    for (const held of this.signals.toLift(this.#now)) this.#lift(held);
  }

  /** Tells a worker on an order in the area of a signal, and the platforms of such orders, once. */
  #tellUnder(held: HeldSignal, worker: LiveWorker): void {
    const platforms = this.signals.platformsUnder(held, worker, this.#now);
    if (platforms.length === 0) return;
    for (const platform of platforms) {
      if (held.issuedTo.includes(platform)) continue;
      held.issuedTo.push(platform);
      this.#options.due(signalDue(held, 'issued', { worker: null, enterprise: platform }, this.#now));
    }
    if (worker.made.some(({ kind, subject }) => kind === 'weather' && subject === subjectOf(held))) return;
    this.#options.beforeChange?.(worker);
    worker.made.push({ kind: 'weather', enterprise: null, stage: 'issued', subject: subjectOf(held), at: this.#now });
    this.#options.due(signalDue(held, 'issued', { worker: worker.key, enterprise: null }, this.#now));
  }

  /** Tells everybody who was told of a signal that it was lifted. */
  #lift(held: HeldSignal): void {
    held.lifted = true;
    for (const platform of held.issuedTo) {
      this.#options.due(signalDue(held, 'lifted', { worker: null, enterprise: platform }, this.#now));
    }
    for (const worker of this.workers.values())
      if (worker.made.some(({ kind, subject }) => kind === 'weather' && subject === subjectOf(held)))
        this.#options.due(signalDue(held, 'lifted', { worker: worker.key, enterprise: null }, this.#now));
  }
}

/** Whether a prompt made before is about this stretch or day. A stretch whose beginning moved is the same one. */
function about(made: Made, { kind, enterprise, subject, from }: Amount, now: Instant): boolean {
  if (made.kind !== kind || made.enterprise !== enterprise) return false;
  return ofStretch(kind) ? made.at >= from && made.at <= now : made.subject === subject;
}
