import { z } from 'zod';
import { dayField, instantField } from '../facts/fields.ts';
import { addressees, ruleTopics } from '../facts/registers/consultation/kinds.ts';

/** Fields of a rule's version that every question about its making reads. */
export const versionFields = {
  ruleTopic: z.enum(ruleTopics).nullable(),
  addressed: z.enum(addressees).nullable(),
  effectiveAt: instantField,
  withdrawnAt: instantField.nullable(),
  first: dayField,
  last: dayField,
};
