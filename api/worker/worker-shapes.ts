import { z } from 'zod';

/** A worker key as it stands in the store. */
export const workerKeyText = z.string().regex(/^[0-9a-f]{64}$/);

/** A month, `YYYY-MM`. */
export const monthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** An enterprise by its unified social credit code. */
export const enterpriseText = z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/);
