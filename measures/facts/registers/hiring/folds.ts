import type { EnterpriseRegister, WorkerRegister } from '../register.ts';

/** Folds over one worker's register rows on 平等就业（措施五）. */
export const workerFolds: readonly WorkerRegister[] = [];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
