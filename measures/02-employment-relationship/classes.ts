import type { WorkerClass } from '../facts/kinds.ts';

/** Classes whose labour contract must be in writing, and the unclear one, of which it cannot be told. */
export function mayBeEmployed(workerClass: WorkerClass): boolean {
  return workerClass === 'employee' || workerClass === 'dispatched' || workerClass === 'unclear';
}

/** Classes in a labour relation, part-time work with them. */
export function employed(workerClass: WorkerClass): boolean {
  return workerClass === 'employee' || workerClass === 'dispatched' || workerClass === 'part-time';
}
