import type { Level } from '#law/in-force.types.ts';
import type { WorkerClass } from '../facts/kinds.ts';
import { type CannotTell, cannotTell } from '../verdict.ts';

/** What the heat rules share: whom they bind how, and when a time within the limit proves nothing. */

/** Order time of a hot day whose place, or whose vehicle, is not known. */
export interface UnsureTime {
  unplacedSeconds: number;
  unnamedSeconds: number;
}

/** A time within its limit shows nothing where the time not placed could lie over it: the answer then, null where it could not. */
export function unsure(fact: UnsureTime, room: number): CannotTell | null {
  if (fact.unplacedSeconds > room) return cannotTell('field-not-reported', 'fromPlace');
  if (fact.unnamedSeconds + fact.unplacedSeconds > room) return cannotTell('field-not-reported', 'vehicle');
  return null;
}

/** The heat rules bind employers; to others the policy extends them as protection. */
export function heatLevel(workerClass: WorkerClass): { level?: Level } {
  return workerClass === 'quasi-employee' ? { level: 'POLICY' } : {};
}

/** Tenths of a degree as text. */
export const degrees = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;
