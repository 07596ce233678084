import {
  enterpriseFolds as classificationEnterprises,
  workerFolds as classificationWorkers,
} from './classification/folds.ts';
import {
  enterpriseFolds as consultationEnterprises,
  workerFolds as consultationWorkers,
} from './consultation/folds.ts';
import { enterpriseFolds as contractsEnterprises, workerFolds as contractsWorkers } from './contracts/folds.ts';
import { enterpriseFolds as guidanceEnterprises, workerFolds as guidanceWorkers } from './guidance/folds.ts';
import { enterpriseFolds as hiringEnterprises, workerFolds as hiringWorkers } from './hiring/folds.ts';
import { enterpriseFolds as injuryEnterprises, workerFolds as injuryWorkers } from './injury/folds.ts';
import { enterpriseFolds as insuranceEnterprises, workerFolds as insuranceWorkers } from './insurance/folds.ts';
import { enterpriseFolds as partnersEnterprises, workerFolds as partnersWorkers } from './partners/folds.ts';
import type { EnterpriseRegister, WorkerRegister } from './register.ts';
import { enterpriseFolds as safetyEnterprises, workerFolds as safetyWorkers } from './safety/folds.ts';
import { enterpriseFolds as sectorEnterprises, workerFolds as sectorWorkers } from './sector/folds.ts';
import { enterpriseFolds as signingEnterprises, workerFolds as signingWorkers } from './signing/folds.ts';

/** Every fold over one worker's register rows. */
export const workerRegisters: readonly WorkerRegister[] = [
  ...guidanceWorkers,
  ...classificationWorkers,
  ...contractsWorkers,
  ...partnersWorkers,
  ...hiringWorkers,
  ...safetyWorkers,
  ...insuranceWorkers,
  ...injuryWorkers,
  ...consultationWorkers,
  ...sectorWorkers,
  ...signingWorkers,
];

/** Every fold over one enterprise's register rows. */
export const enterpriseRegisters: readonly EnterpriseRegister[] = [
  ...guidanceEnterprises,
  ...classificationEnterprises,
  ...contractsEnterprises,
  ...partnersEnterprises,
  ...hiringEnterprises,
  ...safetyEnterprises,
  ...insuranceEnterprises,
  ...injuryEnterprises,
  ...consultationEnterprises,
  ...sectorEnterprises,
  ...signingEnterprises,
];
