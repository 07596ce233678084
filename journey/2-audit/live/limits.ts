import { type Day, formatDay } from '#basics/day.ts';
import { type Instant, startOf } from '#basics/instant.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import type { WorkDay, WorkSpell } from '#measures/facts/kinds.ts';

/** Kinds of limits a prompt may be about; each is what a rule of measure 7 judges afterwards. */
export type LimitKind =
  | 'continuous'
  | 'cross-platform'
  | 'driving'
  | 'daily'
  | 'driving-24h'
  | 'agreed-continuous'
  | 'agreed-daily';

/** How far before a limit the worker is prompted: 30 minutes, as the county asked. Our setting. */
export const promptBefore = 1800;

/** A stretch or day beside its limit, in seconds. */
export interface Amount {
  kind: LimitKind;
  /** USCC where the platform's own orders show it; null: over several. */
  enterprise: string | null;
  /** What names it in a prompt: the first second of a stretch, or the day. */
  subject: string;
  /** First instant of the stretch or day: a prompt made since then is about this one. */
  from: Instant;
  atLeast: number;
  atMost: number;
  limit: number;
  /** Whether it is the worker’s too: where the law binds over several platforms, a platform’s own part is for the platform alone. */
  toWorker: boolean;
  /** Where the limit stands; null: agreed by the enterprise. */
  source: Pick<InForce, 'instrument' | 'article' | 'confidence'> | null;
}

const parameterOf: Partial<Record<LimitKind, string>> = {
  continuous: 'delivery-continuous-order-seconds',
  'cross-platform': 'cross-platform-continuous-seconds',
  driving: 'driving-continuous-seconds',
  daily: 'delivery-daily-order-seconds',
  'driving-24h': 'truck-driving-24h-seconds',
};

/** Adds what a stretch that may still go on says of its limits. One that was followed by its rest until `until` is over. */
export function amountsOfSpell(fact: WorkSpell, until: Instant, law: Law, amounts: Amount[]): void {
  const order = fact.spell === 'order';
  const rest = law.findInForce(order ? 'delivery-stop-seconds' : 'driving-rest-seconds', fact.day)?.value ?? 0;
  if (fact.endAtMost + rest <= until) return;
  const several = (fact.platformsInUnion ?? 1) > 1;
  const add = (kind: LimitKind, toWorker: boolean, agreed?: number) =>
    push(amounts, law, fact.day, agreed, {
      kind,
      enterprise: fact.platform,
      subject: `${fact.start}`,
      from: fact.start,
      atLeast: fact.stretchSeconds,
      atMost: fact.stretchSecondsAtMost,
      toWorker,
    });
  if (order && fact.trade === 'delivery') add(fact.platform === null ? 'cross-platform' : 'continuous', true);
  // The law binds the driver: over several platforms the stretch that counts is that of all of them.
  if (!order) add('driving', fact.platform === null || !several);
  const agreed = fact.agreedContinuousSeconds;
  if (agreed !== null && order === (fact.trade === 'delivery')) add('agreed-continuous', true, agreed);
}

/** Adds what a day says of its limits. */
export function amountsOfDay(fact: WorkDay, law: Law, amounts: Amount[]): void {
  const add = (kind: LimitKind, [atLeast, atMost]: [number, number], toWorker: boolean, agreed?: number) =>
    push(amounts, law, fact.day, agreed, {
      kind,
      enterprise: fact.platform,
      subject: formatDay(fact.day),
      from: startOf(fact.day),
      atLeast,
      atMost,
      toWorker,
    });
  if (fact.platform !== null && fact.trade === 'delivery')
    add('daily', [fact.orderSeconds, fact.orderSecondsAtMost], true);
  if (fact.trade === 'city-freight' || fact.trade === 'long-haul-freight') {
    const several = (fact.platformsInUnion ?? 1) > 1;
    const driven: [number, number] = [fact.drivingSecondsIn24h, fact.drivingSecondsIn24hAtMost];
    add('driving-24h', driven, (fact.platform === null) === several);
  }
  if (fact.platform !== null && fact.agreedDailySeconds !== null)
    add('agreed-daily', [fact.workingSeconds, fact.workingSecondsAtMost], true, fact.agreedDailySeconds);
}

function push(
  amounts: Amount[],
  law: Law,
  day: Day,
  agreed: number | undefined,
  amount: Omit<Amount, 'limit' | 'source'>,
): void {
  const name = parameterOf[amount.kind];
  const found = name === undefined ? null : law.findInForce(name, day);
  const limit = agreed ?? found?.value ?? null;
  if (limit === null) return;
  const source =
    found === null ? null : { instrument: found.instrument, article: found.article, confidence: found.confidence };
  amounts.push({ ...amount, limit, source });
}

/** Whether a limit is of a stretch and not of a day. */
export const ofStretch = (kind: LimitKind): boolean => !['daily', 'driving-24h', 'agreed-daily'].includes(kind);
