import type { Facts } from './kinds.ts';

/**
 * Where a fold puts its facts. A member that is absent is not computed. Every fact object is reused by the fold: take what you
 * need before returning. `row` is the index of the order (or settlement) in its block's columns.
 */
export interface FactSink {
  order?(fact: Facts['order'], row: number): void;
  spell?(fact: Facts['spell']): void;
  day?(fact: Facts['day']): void;
  week?(fact: Facts['week']): void;
  month?(fact: Facts['month']): void;
  settlement?(fact: Facts['settlement'], row: number): void;
  deduction?(fact: Facts['deduction']): void;
  cycle?(fact: Facts['cycle']): void;
}

/** Where the folds over enterprises put theirs. */
export interface EnterpriseSink {
  enterprise?(fact: Facts['enterprise']): void;
  'rule-change'?(fact: Facts['rule-change']): void;
  'correction-order'?(fact: Facts['correction-order']): void;
  premium?(fact: Facts['premium']): void;
  feed?(fact: Facts['feed']): void;
}
