import type { Day } from '#basics/day.ts';
import { deadlineAfter } from '#law/calendar/deadline.ts';
import type { Deadline } from '#law/calendar/deadline.types.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import type { WorkerClass } from '../facts/kinds.ts';
import type { Citation } from '../rule.ts';
import { mediationLaw } from './citing.ts';
import { type InterruptionKind, interruptions, type SuspensionKind, suspensions } from './interruptions.ts';

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
  /** 60, 30 and 7 days before the last day, those that lie after the start of the running period. */
  readonly warnings: readonly { readonly daysBefore: number; readonly on: Day }[];
  readonly basis: readonly Citation[];
}

/** Days before the last day on which the worker is warned: a setting of ours. */
const warnedBefore = [60, 30, 7] as const;
const labourClasses: readonly WorkerClass[] = ['employee', 'part-time', 'dispatched'];

/**
 * The periods that run against a worker on a day, the stricter first. A labour relation has the one of arbitration, work without one the
 * civil one; in doubt both run and the earlier is guarded, so that no route is lost while the relation is looked into.
 */
export function limitationsOf(claim: Claim, law: Law, today: Day): readonly Limitation[] {
  const civil = () => limitationOf('civil', claim, law, today);
  const arbitration = () => limitationOf('arbitration', claim, law, today);
  if (labourClasses.includes(claim.workerClass)) return [arbitration()];
  if (claim.workerClass === 'self-employed') return [civil()];
  // 不完全符合 and unclear: a claim that there is a labour relation may still be made.
  return [arbitration(), civil()];
}

function limitationOf(route: 'arbitration' | 'civil', claim: Claim, law: Law, today: Day): Limitation {
  const basis = basisOf(route, claim);
  const pay = route === 'arbitration' && claim.pay;
  if (pay && claim.relationEndedOn === null) {
    return {
      route,
      state: 'not-running',
      due: null,
      provisional: false,
      runs: [],
      without: [],
      warnings: [],
      basis,
    };
  }
  const name =
    route === 'civil'
      ? 'civil-limitation-years'
      : pay
        ? 'arbitration-pay-limitation-years'
        : 'arbitration-limitation-years';
  const runs = [
    runFrom(name, pay ? claim.relationEndedOn! : claim.knownOn, pay ? 'relation-ended' : 'known', claim, law),
  ];
  const without: Limitation['without'][number][] = [];
  for (const { kind, on } of claim.interrupted.toSorted((a, b) => a.on - b.on)) {
    const run = runs.at(-1)!;
    if (on < run.from) without.push({ kind, on, why: 'before' });
    else if (run.due !== null && on > run.due) without.push({ kind, on, why: 'after' });
    else runs.push(runFrom(name, on, kind, claim, law));
  }
  const last = runs.at(-1)!;
  const { due, limit, deadline } = last;
  return {
    route,
    state: limit?.value == null ? 'unknown' : due === null ? 'suspended' : today > due ? 'over' : 'running',
    due,
    provisional: deadline?.provisional ?? false,
    runs,
    without,
    warnings:
      due === null
        ? []
        : warnedBefore.map((daysBefore) => ({ daysBefore, on: due - daysBefore })).filter(({ on }) => on > last.from),
    basis,
  };
}

function runFrom(name: string, from: Day, why: LimitationRun['why'], claim: Claim, law: Law): LimitationRun {
  const limit = law.findInForce(name, from);
  const { counting } = findLimit(name)!;
  if (limit?.value == null || counting === 'hours') return { from, why, limit, deadline: null, due: null };
  const pauses = claim.suspended
    .filter(({ to }) => to === null || to > from)
    .map(({ kind, from: begins, to }) => ({ from: begins, to, reason: suspensions[kind].zh }));
  const deadline = deadlineAfter(law.calendar, { start: from, count: limit.value, counting, pauses });
  return { from, why, limit, deadline, due: deadline.due };
}

function basisOf(route: 'arbitration' | 'civil', claim: Claim): Citation[] {
  const own: Citation =
    route === 'arbitration' ? mediationLaw('第二十七条') : { instrument: 'civil-code', article: '第一百八十八条' };
  const interrupting = claim.interrupted.map(({ kind }) => interruptions[kind].basis);
  const all = route === 'arbitration' ? [own, ...interrupting] : [own];
  return all.filter(
    (one, i) => all.findIndex((other) => other.instrument === one.instrument && other.article === one.article) === i,
  );
}
