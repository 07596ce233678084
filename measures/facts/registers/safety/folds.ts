import type { EnterpriseRegister, WorkerRegister } from '../register.ts';

/** Folds over one worker's register rows on 安全生产和劳动保护（措施八）. */
export const workerFolds: readonly WorkerRegister[] = [];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
