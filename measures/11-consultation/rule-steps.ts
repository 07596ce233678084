import { type Day, day, formatDay } from '#basics/day.ts';
import { dayOf, formatClock, type Instant, startOf } from '#basics/instant.ts';
import { countyPolicy } from '#law/sources/county-policy.ts';
import { labourContractLaw } from '#law/sources/labour-contract-law.ts';
import { step } from '../explanation.ts';
import type { Addressed, RuleTopic } from '../facts/registers/consultation/kinds.ts';
import type { ArithmeticStep } from '../rule.ts';
import { type CannotTell, cannotTell, type NotApplicable, notApplicable } from '../verdict.ts';

/** What of a rule's version says whom it is about and when it is in effect. */
export interface InEffect {
  ruleTopic: RuleTopic | null;
  addressed: Addressed | null;
  effectiveAt: Instant;
  withdrawnAt: Instant | null;
  first: Day;
  last: Day;
}

/** First day of the labour contract law, whose article 4 holds for employees. */
const lawFrom = day(labourContractLaw.from);
/** First day of the county policy, whose clause 11 holds for everybody else. */
export const policyFrom = day(countyPolicy.from);

/**
 * What stands behind a step of a rule that touches workers' vital interests: the law for employees, the policy for others; not
 * applicable to other matters and to rules made before either.
 */
export function behind(fact: InEffect): 'LAW' | 'POLICY' | CannotTell | NotApplicable {
  const { ruleTopic, addressed } = fact;
  if (ruleTopic === 'other') return notApplicable;
  const since = dayOf(fact.effectiveAt);
  if (since < lawFrom) return notApplicable;
  if (ruleTopic === null) return cannotTell('field-not-reported', 'ruleTopic');
  if (addressed === null) return cannotTell('field-not-reported', 'addressed');
  if (addressed !== 'others') return 'LAW';
  return since < policyFrom ? notApplicable : 'POLICY';
}

/** The moments of the month at which a rule is in effect: from the first, to the one after the last; epoch seconds. */
export function spanInMonth({
  effectiveAt,
  withdrawnAt,
  first,
  last,
}: InEffect): readonly [from: Instant, to: Instant] {
  const end = startOf(last + 1);
  return [Math.max(effectiveAt, startOf(first)), Math.min(withdrawnAt ?? end, end)];
}

/** From when to when in the month a rule was in effect and a step not yet seen; a step counts from its day's first minute. */
export function spanWithout(fact: InEffect, stepOn: Day | null): { from: Instant; until: Instant; seconds: number } {
  const [from, to] = spanInMonth(fact);
  const until = stepOn === null ? to : Math.min(to, startOf(stepOn));
  return { from, until, seconds: Math.max(0, until - from) };
}

/** Day and minute as both languages write them. */
const minuteText = (at: Instant) => `${formatDay(dayOf(at))} ${formatClock(at).slice(0, 5)}`;

/** The span as a sentence says it. */
export const spanText = (from: Instant, until: Instant, language: 'zh' | 'en'): string =>
  language === 'zh' ? `${minuteText(from)}至${minuteText(until)}` : `from ${minuteText(from)} to ${minuteText(until)}`;

/** The span in arithmetic: from the first effective minute of the month to the step, the rule's end or the month's. */
export function spanSteps(fact: InEffect, from: Instant, until: Instant, seconds: number): ArithmeticStep[] {
  const begins = from === fact.effectiveAt ? 'effectiveAt' : `${from}`;
  const ends = until === fact.withdrawnAt ? 'withdrawnAt' : `${until}`;
  return [
    step('inEffectFrom', begins, from, 'instant', '当月施行起', 'In effect in the month from'),
    step('notSeenUntil', ends, until, 'instant', '未见到', 'Not seen until'),
    step(
      'secondsWithout',
      'notSeenUntil - inEffectFrom',
      seconds,
      'seconds',
      '施行而未见的时间',
      'Time in effect without',
    ),
  ];
}
