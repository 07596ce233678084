import type { EnterpriseRegister, WorkerRegister } from '../register.ts';

/** Folds over one worker's register rows on 劳动关系认定要素（措施二）. */
export const workerFolds: readonly WorkerRegister[] = [];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
