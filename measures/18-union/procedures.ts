import type { Procedure } from '../procedure.ts';
import { regionalCollectiveContract } from './regional-collective-contract.ts';
import { unionFounding } from './union-founding.ts';
import { unionJoining } from './union-joining.ts';
import { unionObstruction } from './union-obstruction.ts';
import { unionSupervisionLetters } from './union-supervision-letters.ts';
import { workersCongress } from './workers-congress.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  unionJoining,
  unionFounding,
  workersCongress,
  unionSupervisionLetters,
  unionObstruction,
  regionalCollectiveContract,
];
