import type { Day } from '#basics/day.ts';
import { deadlineAfter } from '#law/calendar/deadline.ts';
import type { Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import type { WorkerClass } from '../facts/kinds.ts';
import type { Citation } from '../rule.ts';
import { mediationLaw } from './citing.ts';
import { interruptions, suspensions } from './interruptions.ts';
import type { Claim, Limitation, LimitationRun } from './limitation.types.ts';

/** Settings: how many days before the last day the worker is warned, the first first. */
const warnings = ['limitation-warning-first-days', 'limitation-warning-second-days', 'limitation-warning-last-days'];
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
        : warnings
            .map((name) => law.inForce(name, today).value!)
            .map((daysBefore) => ({ daysBefore, on: due - daysBefore }))
            .filter(({ on }) => on > last.from),
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
