import type { Day } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { isStatutory } from './calendar.ts';
import {
  addBlock,
  addOrder,
  addWorker,
  type Engagement,
  endOf,
  type Feed,
  type OrderDraft,
  type SessionDraft,
} from './feed.ts';
import { addSettlement, periodsOf } from './settlement.ts';
import type { RowOf } from './tables.ts';

/** Ordinary pay of a scripted order: 30 yuan and 1 yuan a minute, double on a statutory day; far above any floor. */
const ordinaryPayFen = (from: number, to: number) =>
  (3000 + Math.round(((to - from) * 6000) / 3600)) * (isStatutory(dayOf(from)) ? 2 : 1);

/**
 * One planted worker's month at one platform, order by order. What is not said is made unremarkable: sessions that
 * contain the orders, ample pay on time, complete statements.
 */
export class Script {
  readonly feed: Feed;
  readonly worker: Engagement;
  #drafts: OrderDraft[] = [];
  #outside: OrderDraft[] = [];
  #sessions = new Map<number, SessionDraft>();
  #pay = new Map<number, RowOf<'pay'>>();
  #statements = new Map<number, RowOf<'payStatement'> | null>();
  /** Whether settlements are written for periods with orders. */
  settles = true;
  /** Whether the enterprise says who the worker is. */
  registered = true;
  /** Orders this close together (seconds) share a session. */
  together = 900;

  constructor(feed: Feed, worker: Engagement) {
    this.feed = feed;
    this.worker = worker;
  }

  get id(): string {
    return this.worker.workerId;
  }

  /** An order from acceptance to completion. */
  order(from: number, to: number, given: Partial<OrderDraft> = {}): this {
    this.#drafts.push(this.#draft(from, to, given));
    return this;
  }

  /** An order that lies in no session, though it names one. */
  orderOutside(from: number, to: number, given: Partial<OrderDraft> = {}): this {
    this.#outside.push(this.#draft(from, to, given));
    return this;
  }

  #draft(from: number, to: number, given: Partial<OrderDraft>): OrderDraft {
    const gross = given.workerGrossFen ?? ordinaryPayFen(from, to);
    const motor = { '01': '3', '04': '4', '05': '4' }[this.feed.profile.trade];
    const paid = given.userPaidFen ?? Math.round(gross * 1.25);
    return {
      acceptedAt: from,
      createdAt: from - 30,
      finishedAt: to,
      vehicle: motor ?? '1',
      distanceM: 2000,
      promisedS: this.feed.profile.trade === '02' ? Math.max(1800, to - from) : undefined,
      extendedS: this.feed.profile.trade === '02' ? 0 : undefined,
      workerGrossFen: gross,
      userPaidFen: paid,
      platformFeeFen: paid - gross,
      takeRateShown: this.feed.profile.trade === '01' ? '1' : undefined,
      ...given,
    };
  }

  /** Fields of the session that begins with the order accepted at `from`. */
  session(from: number, given: SessionDraft): this {
    this.#sessions.set(from, given);
    return this;
  }

  /** A rest prompt: kind 1 continuous limit, 2 daily limit. */
  prompt(at: number, kind: '1' | '2', given: RowOf<'restPrompt'> = {}): this {
    this.feed.add('restPrompt', { workerId: this.id, promptedAt: at, kind, ...given });
    return this;
  }

  /** An offer of an order: 1 accepted, 2 refused, 3 no answer. */
  offer(at: number, response: '1' | '2' | '3'): this {
    this.feed.add('allocation', { workerId: this.id, offeredAt: at, response });
    return this;
  }

  /** What the settlement of the period with this day says instead of the ordinary; a null statement is not given at all. */
  pay(at: Day, given: RowOf<'pay'>, statement?: RowOf<'payStatement'> | null): this {
    this.#pay.set(at, given);
    if (statement !== undefined) this.#statements.set(at, statement);
    return this;
  }

  /** Writes the worker, sessions, orders and settlements. Called once, at month's end, by the planting. */
  finish(): void {
    const { feed, worker } = this;
    if (this.registered) addWorker(feed, worker);
    const drafts = this.#drafts.toSorted((a, b) => a.acceptedAt - b.acceptedAt);
    const periods = periodsOf(feed.month, feed.profile.cycle).map((period) => ({
      period,
      orders: 0,
      onTaskSec: 0,
      pay: 0,
    }));
    let block: OrderDraft[] = [];
    let reach = -Infinity;
    let firstSession: string | undefined;
    const close = () => {
      if (block.length === 0) return;
      const done = addBlock(feed, worker, block, this.#sessions.get(block[0]!.acceptedAt));
      firstSession ??= done.sessionId;
      const date = dayOf(block[0]!.acceptedAt);
      const taking = periods.find(({ period }) => date >= period.from && date <= period.to);
      if (taking !== undefined) {
        taking.orders += done.orders;
        taking.onTaskSec += done.onTaskSec;
        taking.pay += done.payFen;
      }
      block = [];
    };
    for (const draft of drafts) {
      if (draft.acceptedAt - reach > this.together) close();
      block.push(draft);
      reach = Math.max(reach, endOf(draft) ?? draft.acceptedAt);
    }
    close();
    for (const draft of this.#outside) addOrder(feed, worker, firstSession, draft);
    if (!this.settles) return;
    for (const { period, orders, onTaskSec, pay } of periods) {
      const inPeriod = (at: Day) => at >= period.from && at <= period.to;
      const given = [...this.#pay].find(([at]) => inPeriod(at))?.[1];
      const statement = [...this.#statements].find(([at]) => inPeriod(at))?.[1];
      if (orders === 0 && given === undefined) continue;
      addSettlement(feed, worker, period, { pieceFen: pay, orders, onTaskSec, ...given }, statement);
    }
  }
}
