import type { Law } from '#law/in-force.types.ts';
import {
  addEnterpriseCounts,
  countEnterprises,
  type EnterpriseCounts,
  noEnterpriseCounts,
} from '#measures/facts/enterprise-counts.ts';
import { foldEnterprises } from '#measures/facts/enterprise-fold.ts';
import { foldFeed } from '#measures/facts/feed.ts';
import { addFeedCounts, type FeedCounts, type FeedSink, noFeedCounts } from '#measures/facts/feed-counts.ts';
import { foldFeedMonths } from '#measures/facts/feed-month.ts';
import { foldWorker } from '#measures/facts/fold.ts';
import type { FactKind, Facts } from '#measures/facts/kinds.ts';
import type { Block, County } from '#measures/facts/ledger.ts';
import { ownRecords, sourcesOf } from '#measures/facts/own-records.ts';
import {
  enterpriseRegisterKinds,
  foldEnterpriseRegisters,
  foldWorkerRegisters,
  type RegisterSink,
  workerRegisterKinds,
} from '#measures/facts/registers/fold.ts';
import type { EnterpriseSink, FactSink } from '#measures/facts/sink.ts';
import type { Judging } from './judging.ts';

/** Whole numbers gathered over workers for the facts about enterprises; they add up in any order. */
export interface FoldTotals {
  feed: FeedCounts;
  enterprise: EnterpriseCounts;
}

/** Totals of nothing yet, to add to. */
export function noTotals(county: County): FoldTotals {
  return { feed: noFeedCounts(county), enterprise: noEnterpriseCounts() };
}

/** Adds the totals of another process. */
export function addTotals(into: FoldTotals, from: FoldTotals): void {
  addFeedCounts(into.feed, from.feed);
  addEnterpriseCounts(into.enterprise, from.enterprise);
}

const workerKinds = [
  'order',
  'spell',
  'day',
  'week',
  'month',
  'settlement',
  'deduction',
  'cycle',
  ...workerRegisterKinds,
] as const;
const countyKinds = [
  'enterprise',
  'rule-change',
  'correction-order',
  'premium',
  'feed',
  ...enterpriseRegisterKinds,
] as const;

/** Folds workers and hands every fact to the judging. */
export class Folding {
  readonly totals: FoldTotals;
  readonly #law: Law;
  readonly #sink: FactSink & RegisterSink;
  readonly #judging: Judging;
  readonly #feedSink: FeedSink;
  readonly #withOwnRecords: boolean;
  #turned: { block: Block; own: Block } | null = null;

  /** `withOwnRecords`: whether the seal holds records workers brought themselves. */
  constructor(county: County, law: Law, judging: Judging, withOwnRecords = false) {
    this.totals = noTotals(county);
    this.#feedSink = { counts: this.totals.feed };
    this.#judging = judging;
    this.#withOwnRecords = withOwnRecords;
    this.#law = law;
    this.#sink = judgingSink(judging, workerKinds);
  }

  worker(block: Block, k: number): void {
    const own = this.#withOwnRecords && judgedByOwnRecords(block, k);
    if (!own || (block.records[k]?.engagements.length ?? 0) > 0) foldWorker(block, k, this.#law, this.#sink);
    foldWorkerRegisters(block, k, this.#law, this.#sink);
    foldFeed(block, k, this.#law, this.#feedSink);
    countEnterprises(block, k, this.totals.enterprise);
    if (own) {
      if (this.#turned?.block !== block) this.#turned = { block, own: ownRecords(block) };
      this.#judging.turnToOwnRecords();
      foldWorker(this.#turned.own, k, this.#law, this.#sink);
    }
  }
}

/** A worker's own records are judged where no platform reported any work of theirs; beside a report they are compared with it. */
function judgedByOwnRecords(block: Block, k: number): boolean {
  const { own, reported } = sourcesOf(block, k);
  return own && !reported;
}

/** Folds the enterprises of a month, after all workers, and hands every fact to the judging. */
export function foldCounty(county: County, totals: FoldTotals, law: Law, judging: Judging): void {
  judging.begin(null);
  foldCountyInto(county, totals, law, judgingSink(judging, countyKinds));
}

function foldCountyInto(county: County, totals: FoldTotals, law: Law, sink: EnterpriseSink & RegisterSink): void {
  foldFeedMonths(county, law, totals.feed, sink);
  foldEnterprises(county, totals.enterprise, law, sink);
  foldEnterpriseRegisters(county, totals.enterprise, law, sink);
}

/** A sink with a member for each kind that some rule judges; kinds nobody judges are not computed. */
function judgingSink(judging: Judging, kinds: readonly FactKind[]): FactSink & EnterpriseSink & RegisterSink {
  const sink: Record<string, (fact: never) => void> = {};
  for (const kind of kinds) {
    const judge = judging.judgeOf(kind);
    if (judge !== null) sink[kind] = judge;
  }
  return sink;
}

/** Gives every fact of one kind about the workers of a block; `place` is `segment row` of an order's row. */
export function captureWorker(
  block: Block,
  law: Law,
  kind: FactKind,
  take: (fact: Facts[FactKind], place?: string) => void,
): void {
  const { segment, row: rowNumber } = block.order.columns;
  const sink = {
    [kind]: (fact: Facts[FactKind], row?: number) =>
      take(fact, kind === 'order' ? `${segment[row!]} ${rowNumber[row!]}` : undefined),
  } as FactSink & RegisterSink;
  const isRegister = (workerRegisterKinds as readonly string[]).includes(kind);
  for (let k = 0; k < block.workers; k++) {
    if (isRegister) foldWorkerRegisters(block, k, law, sink);
    else foldWorker(block, k, law, sink);
  }
}

/** Gives every fact of one kind about the county's enterprises. */
export function captureCounty(
  county: County,
  totals: FoldTotals,
  law: Law,
  kind: FactKind,
  take: (fact: Facts[FactKind]) => void,
): void {
  foldCountyInto(county, totals, law, { [kind]: take } as EnterpriseSink & RegisterSink);
}
