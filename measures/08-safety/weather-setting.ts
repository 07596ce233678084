import type { InForce, Law } from '#law/in-force.types.ts';
import { type signalKinds, signalLevels } from '../facts/registers/safety/signals.ts';
import { type CannotTell, cannotTell, type NotApplicable, notApplicable } from '../verdict.ts';

/** What a signal is, as a fact of a worker's orders under it tells. */
export interface Signal {
  last: number;
  workerClass: string;
  signalKind: (typeof signalKinds)[number] | null;
  signalLevel: (typeof signalLevels)[number] | null;
  belowMetres: number | null;
  liftSaid: boolean;
}

/**
 * Kinds that make riding dangerous: our setting, after the sheet's table of thresholds. Heat is judged by the day maximum and not by the colour
 * of a signal; the others change nothing on the road.
 */
const onTheRoad: ReadonlySet<string> = new Set(['rainstorm', 'snowstorm', 'wind', 'fog', 'icing', 'lightning', 'hail']);

/** Why a signal asks nothing; null where it does. A kind or level not reported cannot be told. */
export function asksNothing(fact: Signal, least: number): NotApplicable | CannotTell | null {
  if (fact.workerClass === 'self-employed') return notApplicable;
  if (fact.signalKind === null) return cannotTell('field-not-reported', 'signalKind');
  if (!onTheRoad.has(fact.signalKind)) return notApplicable;
  if (fact.signalLevel === null) return cannotTell('field-not-reported', 'signalLevel');
  return levelOf(fact) < least ? notApplicable : null;
}

/** Why what was sent under a signal proves nothing: it holds below a height only, or nobody says when it was lifted. */
export function signalUnsure(fact: Signal): CannotTell | null {
  if (fact.belowMetres !== null) return cannotTell('bounds-straddle', 'belowMetres');
  if (!fact.liftSaid) return cannotTell('field-not-reported', 'liftedAt');
  return fact.workerClass === 'unclear' ? cannotTell('class-unclear', 'relation') : null;
}

/** 1 blue to 4 red. */
export const levelOf = ({ signalLevel }: Signal) => (signalLevel === null ? 0 : signalLevels.indexOf(signalLevel) + 1);

/** A setting in force at the month's end, with its value; never reached where there is none. */
export function setting(law: Law, name: string, on: number): { row: InForce; value: number } {
  const row = law.inForce(name, on);
  return { row, value: row.value ?? Number.POSITIVE_INFINITY };
}

/** Level and kind in words. */
export const signalWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  blue: ['蓝色', 'blue'],
  yellow: ['黄色', 'yellow'],
  orange: ['橙色', 'orange'],
  red: ['红色', 'red'],
};
