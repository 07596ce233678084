import type { EnterpriseRegister, WorkerRegister } from '../register.ts';

/** Folds over one worker's register rows on 社会保险和经办（措施九、十三）. */
export const workerFolds: readonly WorkerRegister[] = [];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
