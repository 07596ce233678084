import { z } from 'zod';

/** Ground of a deduction, as the fact of a deduction names it. */
export const groundField = z.enum([
  'lateness',
  'bad-review',
  'damage',
  'purchase',
  'equipment',
  'insurance',
  'injury-premium',
  'deposit',
  'tax',
  'social-insurance',
  'court-order',
  'other',
]);
