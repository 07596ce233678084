import { z } from 'zod';
import type { Day } from '#basics/day.ts';
import type { Level } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { addressees } from '../facts/registers/consultation/kinds.ts';
import { type CannotTell, cannotTell, type NotApplicable, notApplicable } from '../verdict.ts';
import { policyFrom } from './rule-steps.ts';

/** Fields of a request that every question about it reads. */
export const negotiationFields = {
  requestAbout: z.enum(addressees).nullable(),
  requestedOn: dayField,
  first: dayField,
  last: dayField,
};

/**
 * What a late answer or late information binds as: the regulation for employees, the policy for others, from its first day on; unknown
 * where not told about whom.
 */
export function negotiationLevel(
  { requestAbout }: { requestAbout: string | null },
  on: Day,
): 'LAW' | 'POLICY' | CannotTell | NotApplicable {
  if (requestAbout === null) return cannotTell('field-not-reported', 'requestAbout');
  if (requestAbout !== 'others') return 'LAW';
  return on < policyFrom ? notApplicable : 'POLICY';
}

/** Said of a finding about other workers: the policy gives no days, so the regulation’s are taken (section f.3). */
export const daysAreOurs = (level: Level | undefined): { zh: string; en: string } =>
  level === 'POLICY'
    ? {
        zh: '（涉及其他劳动者，天数是参照集体合同条例的设定）',
        en: ' (about other workers: the days are a setting after the regulation on collective contracts)',
      }
    : { zh: '', en: '' };
