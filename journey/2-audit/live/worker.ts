import { canonicalJson } from '#basics/canonical.ts';
import type { Instant } from '#basics/instant.ts';
import type { OrderNews, SessionNews } from './events.ts';

/** The last version of a record. One that was taken back stays, so that an older version that comes later does not return. */
export interface Kept<R> {
  platform: string;
  recordId: string;
  ver: number;
  retracted: boolean;
  row: R;
}

/** A prompt already made, as far as the next one must know it. */
export interface Made {
  kind: string;
  /** USCC, or null over several platforms. */
  enterprise: string | null;
  stage: string;
  subject: string;
  /** The moment it was due. */
  at: Instant;
}

/** One worker's clock: what platforms reported lately, what was prompted, and when to look again. */
export class LiveWorker {
  readonly key: string;
  readonly orders: Kept<OrderNews>[] = [];
  readonly sessions: Kept<SessionNews>[] = [];
  readonly made: Made[] = [];
  /** By platform: its own number of the worker. */
  readonly ids = new Map<string, string>();
  /** When to count again if nothing comes; 0: not before something does. */
  due: Instant = 0;

  constructor(key: string) {
    this.key = key;
  }

  /** Takes a version of a record; false where a later one (or the same) is kept already. */
  takeOrder(news: Kept<OrderNews>): boolean {
    return take(this.orders, news);
  }

  takeSession(news: Kept<SessionNews>): boolean {
    return take(this.sessions, news);
  }

  /** Lets go of what ended before a moment. */
  prune(before: Instant): void {
    keep(this.orders, ({ row }) => lastOf(row) >= before);
    keep(this.sessions, ({ row }) => lastOf(row) >= before);
    keep(this.made, ({ at }) => at >= before);
  }

  /** Whether nothing is left of it. */
  get empty(): boolean {
    return this.orders.length === 0 && this.sessions.length === 0 && this.made.length === 0;
  }

  /** One line of a snapshot. */
  toLine(): string {
    return JSON.stringify([this.key, this.due, this.orders, this.sessions, this.made, [...this.ids]]);
  }

  static fromLine(line: string): LiveWorker {
    const [key, due, orders, sessions, made, ids] = JSON.parse(line) as [
      string,
      number,
      Kept<OrderNews>[],
      Kept<SessionNews>[],
      Made[],
      [string, string][],
    ];
    const worker = new LiveWorker(key);
    worker.due = due;
    worker.orders.push(...orders);
    worker.sessions.push(...sessions);
    worker.made.push(...made);
    for (const [platform, id] of ids) worker.ids.set(platform, id);
    return worker;
  }
}

const lastOf = ({ start, end }: { start: number; end: number }) => Math.max(start, end);

/** Rows stand by start, platform and record, the order of sealed rows. */
function inOrder<R extends { start: number }>(a: Kept<R>, b: Kept<R>): number {
  return a.row.start - b.row.start || compare(a.platform, b.platform) || compare(a.recordId, b.recordId);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function take<R extends { start: number }>(rows: Kept<R>[], news: Kept<R>): boolean {
  // What comes is mostly about something recent: looked for from the end.
  const at = rows.findLastIndex(({ recordId, platform }) => recordId === news.recordId && platform === news.platform);
  if (at >= 0) {
    const old = rows[at]!;
    if (old.ver > news.ver) return false;
    // The same version with other content is a conflict; as in a seal the smallest content is kept, whichever came first.
    if (old.ver === news.ver && contentOf(old) <= contentOf(news)) return false;
    rows.splice(at, 1);
  }
  let i = rows.length;
  while (i > 0 && inOrder(rows[i - 1]!, news) > 0) i--;
  rows.splice(i, 0, news);
  return true;
}

const contentOf = <R>({ retracted, row }: Kept<R>) => canonicalJson({ retracted, row: row as never });

function keep<T>(rows: T[], which: (row: T) => boolean): void {
  let n = 0;
  for (const row of rows) if (which(row)) rows[n++] = row;
  rows.length = n;
}
