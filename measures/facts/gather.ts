import { DELIVERY, drivenUnsaid, MOTOR, tradeBits, vehicleBits } from './bits.ts';
import { DAY, EVERY, Segments, Union, unite } from './intervals.ts';
import type { Block, SessionColumns, Sorted } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';

/**
 * How long an order or a session that nobody closed may have run at most. Longer ones come (26 hours have been seen), but they
 * come closed; one without an end a day later is a record that got stuck, and after a whole day the bound says all it can.
 */
const LONGEST_OPEN = DAY;

const NONE = -2;

/** One worker's orders and sessions as intervals, cut to the month's window; the platform's own rows only. */
export class WorkerIntervals {
  /** Orders with both ends known, less their long rests. */
  readonly known = new Segments();
  /** Where an order may have run too: one end unknown, the feed missing, the month before not sealed. */
  readonly open = new Segments();
  /** Sessions, and where one may have run on. */
  readonly online = new Segments();
  readonly onlineOpen = new Segments();
  /** Sessions the enterprise required, and where one may have run on. */
  readonly mandated = new Segments();
  readonly mandatedOpen = new Segments();
  /** Platforms with rows, ascending. */
  readonly platforms: number[] = [];
  /** Bits all known orders carry, and any of them. */
  everyBit = 0;
  anyBit = 0;
  /** Any bit of any order row, whether its times can be used or not. */
  rowBits = 0;
  hasRests = false;
  readonly #all = new Union();
  #united = false;
  /** The platform of all known orders, NONE where there are several or none. */
  #orderPlatform = NONE;
  readonly #seen: Uint8Array;

  constructor(platforms: number) {
    this.#seen = new Uint8Array(platforms);
  }

  /** Reads worker `k` of a block; `sessions` false leaves the sessions out. */
  read(block: Block, k: number, terms: MonthTerms, sessions: boolean): void {
    for (const platform of this.platforms) this.#seen[platform] = 0;
    this.platforms.length = 0;
    this.open.length = 0;
    this.online.length = 0;
    this.onlineOpen.length = 0;
    this.mandated.length = 0;
    this.mandatedOpen.length = 0;
    this.#readOrders(block, k, terms);
    this.#united = false;
    this.#orderPlatform = this.platforms.length === 1 ? this.platforms[0]! : NONE;
    if (sessions) this.#readSessions(block.session, k, terms);
    if (this.platforms.length > 1) this.platforms.sort(ascending);
  }

  /**
   * The union of known orders that carry all bits of `want`, of one platform or of every one; read it before the next is asked
   * for with the same `out`. Where all orders are meant it is made once.
   */
  union(want: number, platform: number, out: Union): Union {
    const all = (this.everyBit & want) === want && (platform === EVERY || platform === this.#orderPlatform);
    if (!all) return unite(this.known, want, platform, out);
    if (!this.#united) unite(this.known, 0, EVERY, this.#all);
    this.#united = true;
    return this.#all;
  }

  /** Notes a platform the worker is engaged with although it has no rows. */
  note(platform: number): void {
    if (this.#seen[platform] === 1) return;
    this.#seen[platform] = 1;
    this.platforms.push(platform);
    this.platforms.sort(ascending);
  }

  #readOrders(block: Block, k: number, terms: MonthTerms): void {
    const { columns, from } = block.order;
    const { start, end, source, platform, trade, vehicle, restFrom } = columns;
    const { origin, cut } = terms;
    const low = from[k]!;
    const high = from[k + 1]!;
    const known = this.known;
    known.length = 0;
    known.ensure(high - low);
    const { from: starts, to: ends, bits, platform: of } = known;
    const seen = this.#seen;
    let n = 0;
    let every = DELIVERY | MOTOR;
    let any = 0;
    let seenBits = 0;
    let rests = false;
    for (let i = low; i < high; i++) {
      if (source[i] !== 0) continue;
      const p = platform[i]!;
      if (seen[p] === 0) {
        seen[p] = 1;
        this.platforms.push(p);
      }
      const s = start[i]!;
      const e = end[i]!;
      const bit = tradeBits[trade[i]!]! | vehicleBits[vehicle[i]!]!;
      seenBits |= bit;
      if (s === 0 || e === 0) {
        this.#readOpen(block, k, terms, i, bit);
        continue;
      }
      if (e > s && drivenUnsaid(trade[i]!, vehicle[i]!))
        this.open.add(Math.max(s - origin, 0), Math.min(e - origin, cut), bit | MOTOR, p);
      if (restFrom !== undefined && restFrom[i] !== 0) {
        rests = true;
        continue;
      }
      const a = Math.max(s - origin, 0);
      const b = Math.min(e - origin, cut);
      if (b <= a) continue;
      starts[n] = a;
      ends[n] = b;
      bits[n] = bit;
      of[n++] = p;
      every &= bit;
      any |= bit;
    }
    known.length = n;
    this.everyBit = every;
    this.anyBit = any;
    this.rowBits = seenBits;
    this.hasRests = rests;
    if (rests) this.#readRests(block, k, terms);
  }

  /** Orders with a long rest inside: what lies before and after it. Of a rest that reaches beyond its order the part inside counts. */
  #readRests(block: Block, k: number, terms: MonthTerms): void {
    const { start, end, source, platform, trade, vehicle, restFrom, restTo } = block.order.columns;
    const { origin, cut } = terms;
    for (let i = block.order.from[k]!; i < block.order.from[k + 1]!; i++) {
      if (source[i] !== 0 || restFrom[i] === 0 || start[i] === 0 || end[i]! <= start[i]!) continue;
      const bit = tradeBits[trade[i]!]! | vehicleBits[vehicle[i]!]!;
      const rest = Math.min(Math.max(restFrom[i]!, start[i]!), end[i]!);
      const back = Math.min(Math.max(restTo[i]!, rest), end[i]!);
      const until = back > rest ? rest : end[i]!;
      this.known.add(Math.max(start[i]! - origin, 0), Math.min(until - origin, cut), bit, platform[i]!);
      if (back > rest) this.known.add(Math.max(back - origin, 0), Math.min(end[i]! - origin, cut), bit, platform[i]!);
      this.everyBit &= bit;
      this.anyBit |= bit;
    }
  }

  /**
   * An order with one end unknown may have run from its acceptance to the end of the session it was accepted in (nobody is on a
   * platform's order after leaving it), else for `LONGEST_OPEN`; with the acceptance unknown the same backwards.
   */
  #readOpen(block: Block, k: number, terms: MonthTerms, row: number, bit: number): void {
    const { start, end, platform, trade, vehicle } = block.order.columns;
    const s = start[row]!;
    const e = end[row]!;
    if (s === 0 && e === 0) return;
    const moment = s === 0 ? e : s;
    let login = 0;
    let logout = 0;
    const sessions = block.session.columns;
    for (let i = block.session.from[k]!; i < block.session.from[k + 1]!; i++) {
      if (sessions.source[i] !== 0 || sessions.platform[i] !== platform[row] || sessions.end[i] === 0) continue;
      if (sessions.start[i] === 0 || sessions.start[i]! > moment || sessions.end[i]! < moment) continue;
      if (login === 0 || sessions.start[i]! < login) login = sessions.start[i]!;
      if (sessions.end[i]! > logout) logout = sessions.end[i]!;
    }
    const a = s === 0 ? Math.max(login, e - LONGEST_OPEN) : s;
    const b = s === 0 ? e : logout === 0 ? s + LONGEST_OPEN : Math.min(logout, s + LONGEST_OPEN);
    const unsure = drivenUnsaid(trade[row]!, vehicle[row]!) ? MOTOR : 0;
    this.open.add(Math.max(a - terms.origin, 0), Math.min(b - terms.origin, terms.cut), bit | unsure, platform[row]!);
  }

  #readSessions(sessions: Sorted<SessionColumns>, k: number, terms: MonthTerms): void {
    const { start, end, source, platform, mandated } = sessions.columns;
    const high = sessions.from[k + 1]!;
    for (let i = sessions.from[k]!; i < high; i++) {
      if (source[i] !== 0 || start[i] === 0) continue;
      const p = platform[i]!;
      if (this.#seen[p] === 0) {
        this.#seen[p] = 1;
        this.platforms.push(p);
      }
      const a = Math.max(start[i]! - terms.origin, 0);
      const closed = end[i] !== 0;
      const b = Math.min((closed ? end[i]! : this.#latestEnd(sessions, k, i)) - terms.origin, terms.cut);
      (closed ? this.online : this.onlineOpen).add(a, b, 0, p);
      if (mandated[i] === 1) (closed ? this.mandated : this.mandatedOpen).add(a, b, 0, p);
      // Nobody said whether being online was required: it may have been.
      else if (mandated[i] !== 0) this.mandatedOpen.add(a, b, 0, p);
    }
  }

  /** An open session ends at the latest when the worker logs in to the same platform again, or after `LONGEST_OPEN`. */
  #latestEnd(sessions: Sorted<SessionColumns>, k: number, row: number): number {
    const { start, source, platform } = sessions.columns;
    const latest = start[row]! + LONGEST_OPEN;
    for (let i = row + 1; i < sessions.from[k + 1]!; i++) {
      if (source[i] === 0 && platform[i] === platform[row] && start[i]! > start[row]!)
        return Math.min(latest, start[i]!);
    }
    return latest;
  }
}

const ascending = (a: number, b: number) => a - b;
