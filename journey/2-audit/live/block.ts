import { type Day, monthOf } from '#basics/day.ts';
import {
  type AllocationColumns,
  type Block,
  type County,
  type OrderColumns,
  type PayColumns,
  type PromptColumns,
  type RecordRow,
  type RosterColumns,
  type SessionColumns,
  UNKNOWN,
  UNKNOWN_CODE,
  UNKNOWN_PLACE,
  type WorkerRecords,
} from '#measures/facts/ledger.ts';
import type { OrderNews, SessionNews } from './events.ts';

/** What the county has on file of enterprises: who is listed, and limits agreed with the union or representatives. */
export interface Standing {
  /** USCCs of the county's register of enterprises. */
  enterprises: readonly string[];
  /** Rows of `limitAgreement` by USCC: the exchange's columns, days as whole numbers. */
  limitAgreements: readonly { platformUscc: string; row: Omit<RecordRow, 'platform'> }[];
}

/** A county of a few days as the folds read one: every table reported, no day missing (a late feed is bounded by the watch itself). */
export function countyOf(
  days: { contextFrom: Day; first: Day; last: Day },
  platforms: readonly string[],
  standing: Standing,
  more: Partial<Pick<County, 'places' | 'registers'>> = {},
): County {
  const none: readonly RecordRow[] = [];
  const listed = platforms.flatMap((uscc, platform) =>
    standing.enterprises.includes(uscc) ? [{ platform, recordId: uscc, segment: 0, row: 0 }] : [],
  );
  const agreements = standing.limitAgreements.flatMap(({ platformUscc, row }) => {
    const platform = platforms.indexOf(platformUscc);
    return platform < 0 ? [] : [{ ...row, platform } as RecordRow];
  });
  return {
    month: monthOf(days.last),
    ...days,
    platforms,
    places: [],
    currencies: ['CNY'],
    records: {
      enterprise: listed,
      limitAgreement: agreements,
      restRule: none,
      workingTimeApproval: none,
      sectorAgreement: none,
      publishedRule: none,
      noticeDisplay: none,
      recordRetention: none,
      purchaseRequirement: none,
      correctionOrder: none,
      injuryRegistration: none,
      injuryPremium: none,
    },
    reported: () => true,
    missingDays: () => [],
    feed: [],
    weather: null,
    ...more,
  };
}

type Numbers = Uint32Array | Uint16Array | Uint8Array | Int32Array;
const base = { worker: Uint32Array, platform: Uint16Array, source: Uint8Array, segment: Uint32Array, row: Uint32Array };
const orderArrays = {
  ...base,
  start: Uint32Array,
  end: Uint32Array,
  restFrom: Uint32Array,
  restTo: Uint32Array,
  status: Uint8Array,
  trade: Uint8Array,
  vehicle: Uint8Array,
  place: Uint16Array,
  distanceM: Int32Array,
  promisedS: Int32Array,
  extendedS: Int32Array,
  workerGrossFen: Int32Array,
  penaltyFen: Int32Array,
};
const sessionArrays = { ...base, start: Uint32Array, end: Uint32Array, trade: Uint8Array, mandated: Uint8Array };
const timeArrays = { ...base, start: Uint32Array };

function columnsOf(
  arrays: Readonly<Record<string, new (n: number) => Numbers>>,
  size: number,
): Record<string, Numbers> {
  return Object.fromEntries(Object.entries(arrays).map(([name, Made]) => [name, new Made(size)]));
}

/**
 * A block of one worker, filled again for each count: only columns the folds of spells, days and weather read. Rows are added in the
 * order of sealed rows: by start, platform, record; `sort` puts them there where a start was moved.
 */
export class OneWorker {
  readonly block: Block;
  #orders = 0;
  #sessions = 0;
  #room = 64;
  #order = columnsOf(orderArrays, this.#room);
  #session = columnsOf(sessionArrays, this.#room);

  constructor(county: County, records?: WorkerRecords) {
    const empty = () => ({ columns: { length: 0, ...columnsOf(timeArrays, 0) }, from: new Uint32Array(2) }) as never;
    this.block = {
      county,
      firstWorker: 0,
      workers: 1,
      order: { columns: { length: 0, ...this.#order } as unknown as OrderColumns, from: new Uint32Array(2) },
      session: { columns: { length: 0, ...this.#session } as unknown as SessionColumns, from: new Uint32Array(2) },
      allocation: empty() as { columns: AllocationColumns; from: Uint32Array },
      restPrompt: empty() as { columns: PromptColumns; from: Uint32Array },
      roster: empty() as { columns: RosterColumns; from: Uint32Array },
      pay: empty() as { columns: PayColumns; from: Uint32Array },
      records: [records],
    };
  }

  clear(): void {
    this.#orders = 0;
    this.#sessions = 0;
    this.#told();
  }

  /** Adds an order with the times it is to be counted by. It is put in its place by start and platform. */
  addOrder(platform: number, start: number, end: number, news: OrderNews, place = UNKNOWN_PLACE): void {
    this.#grow();
    const c = this.block.order.columns;
    let i = this.#orders++;
    while (i > 0 && before(start, platform, c.start[i - 1]!, c.platform[i - 1]!)) {
      for (const column of Object.values(this.#order)) column[i] = column[i - 1]!;
      i--;
    }
    c.start[i] = start;
    c.end[i] = end;
    c.platform[i] = platform;
    c.restFrom[i] = news.restFrom;
    c.restTo[i] = news.restTo;
    c.trade[i] = news.trade;
    c.vehicle[i] = news.vehicle;
    c.place[i] = place;
    c.status[i] = UNKNOWN_CODE;
    c.distanceM[i] = news.distanceM ?? UNKNOWN;
    c.promisedS[i] = news.promisedS ?? UNKNOWN;
    c.extendedS[i] = news.extendedS ?? UNKNOWN;
    c.penaltyFen[i] = news.penaltyFen ?? UNKNOWN;
    c.workerGrossFen[i] = UNKNOWN;
    this.#told();
  }

  addSession(platform: number, start: number, end: number, news: SessionNews): void {
    this.#grow();
    const c = this.block.session.columns;
    let i = this.#sessions++;
    while (i > 0 && before(start, platform, c.start[i - 1]!, c.platform[i - 1]!)) {
      for (const column of Object.values(this.#session)) column[i] = column[i - 1]!;
      i--;
    }
    c.start[i] = start;
    c.end[i] = end;
    c.platform[i] = platform;
    c.trade[i] = news.trade;
    c.mandated[i] = news.mandated;
    this.#told();
  }

  #told(): void {
    const { order, session } = this.block;
    order.from[1] = this.#orders;
    session.from[1] = this.#sessions;
    order.columns.length = this.#orders;
    session.columns.length = this.#sessions;
  }

  #grow(): void {
    if (this.#orders < this.#room && this.#sessions < this.#room) return;
    this.#room *= 2;
    const larger = (arrays: typeof orderArrays | typeof sessionArrays, old: Record<string, Numbers>) => {
      const made = columnsOf(arrays, this.#room);
      for (const [name, column] of Object.entries(old)) made[name]!.set(column as never);
      return made;
    };
    this.#order = larger(orderArrays, this.#order);
    this.#session = larger(sessionArrays, this.#session);
    Object.assign(this.block.order.columns, this.#order);
    Object.assign(this.block.session.columns, this.#session);
  }
}

const before = (start: number, platform: number, thanStart: number, thanPlatform: number) =>
  start < thanStart || (start === thanStart && platform < thanPlatform);
