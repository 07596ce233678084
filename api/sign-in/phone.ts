import { z } from 'zod';

const mobile = /^1[3-9]\d{9}$/;

/** A mobile number of the mainland as people type it (spaces, dashes, +86, full-width digits), read to its 11 digits. */
export const phoneNumber = z
  .string()
  .max(40)
  .transform((text) =>
    text
      .normalize('NFKC')
      .replace(/[\s-]/g, '')
      .replace(/^(?:\+|00)86/, ''),
  )
  .refine((text) => mobile.test(text), { error: '应为 11 位手机号 · 11 digits of a mobile number' });
