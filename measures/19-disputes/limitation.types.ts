import type { Day } from '#basics/day.ts';
import type { Deadline } from '#law/calendar/deadline.types.ts';
import type { InForce } from '#law/in-force.types.ts';
import type { WorkerClass } from '../facts/kinds.ts';
import type { Citation } from '../rule.ts';
import type { InterruptionKind, SuspensionKind } from './interruptions.ts';

/** What is known of a claim; days Asia/Shanghai. */
export interface Claim {
  readonly workerClass: WorkerClass;
  /** Whether it is pay that is claimed (拖欠劳动报酬): not limited while the relation lasts. */
  readonly pay: boolean;
  /** Day the worker knew or should have known that the right was infringed. */
  readonly knownOn: Day;
  /** Day the relation ended; null: it lasts. */
  readonly relationEndedOn: Day | null;
  readonly interrupted: readonly { readonly kind: InterruptionKind; readonly on: Day }[];
  /** Days from `from` up to, not including, `to` do not count; `to` null while the cause lasts. */
  readonly suspended: readonly { readonly kind: SuspensionKind; readonly from: Day; readonly to: Day | null }[];
}

/** One run of the period: from where it was set off to the interruption that ended it, or to its last day. */
export interface LimitationRun {
  readonly from: Day;
  readonly why: 'known' | 'relation-ended' | InterruptionKind;
  /** The number in force on the day it was set off; null: no row covers that day. */
  readonly limit: InForce | null;
  /** Days counted, skipped and paused; null where the number is unknown. */
  readonly deadline: Deadline | null;
  readonly due: Day | null;
}

/** 时效: a limitation period with all its runs. */
export interface Limitation {
  /** The way it limits: 仲裁时效 one year, 民事诉讼时效 three. */
  readonly route: 'arbitration' | 'civil';
  /**
   * `not-running`: pay while the relation lasts; `running`; `suspended`: a cause lasts; `over`: the last day has passed; `unknown`: no
   * number in force. Over is no ground to refuse acceptance: it is a defence of the other side (办案规则 第三十条), lost in court where it was not
   * raised in arbitration (法释〔2025〕12号 第二十条).
   */
  readonly state: 'not-running' | 'running' | 'suspended' | 'over' | 'unknown';
  readonly due: Day | null;
  /** Hangs on a calendar that is not announced. */
  readonly provisional: boolean;
  readonly runs: readonly LimitationRun[];
  /** Interruptions that changed nothing: before the period began, or after it was over. */
  readonly without: readonly { readonly kind: InterruptionKind; readonly on: Day; readonly why: 'before' | 'after' }[];
  /** Days before the last day by `limitation-warning-*-days`, those that lie after the start of the running period. */
  readonly warnings: readonly { readonly daysBefore: number; readonly on: Day }[];
  readonly basis: readonly Citation[];
}
