import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { addressees } from '../facts/registers/consultation/kinds.ts';
import { type CannotTell, cannotTell } from '../verdict.ts';

/** Fields of a request that every question about it reads. */
export const negotiationFields = {
  requestAbout: z.enum(addressees).nullable(),
  requestedOn: dayField,
  first: dayField,
  last: dayField,
};

/** What a late answer or late information binds as: the regulation for employees, the policy for others; unknown where not told about whom. */
export function negotiationLevel({ requestAbout }: { requestAbout: string | null }): 'LAW' | 'POLICY' | CannotTell {
  if (requestAbout === null) return cannotTell('field-not-reported', 'requestAbout');
  return requestAbout === 'others' ? 'POLICY' : 'LAW';
}
