import type { EnterpriseRegister, WorkerRegister } from '../register.ts';

/** Folds over one worker's register rows on 行业协商登记（措施六、七、十八）. */
export const workerFolds: readonly WorkerRegister[] = [];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
