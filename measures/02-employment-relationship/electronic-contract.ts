import type { WorkerClass } from '../facts/kinds.ts';
import { type CannotTell, cannotTell } from '../verdict.ts';

/**
 * Whether a signing is of a labour contract, which the guideline on electronic labour contracts is about (人社厅发〔2021〕54号 art. 1).
 * Written agreements with quasi-employees may follow it; it does not ask them to.
 */
export function labourContractSigning(workerClass: WorkerClass): boolean | CannotTell {
  if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
  return workerClass === 'employee' || workerClass === 'part-time' || workerClass === 'dispatched';
}
