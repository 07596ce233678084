import type { Criterion } from '../criterion.ts';
import { ageLimit, minor } from './age.ts';
import { ethnicity, religion } from './belief.ts';
import { documentKept } from './document.ts';
import { exclusivity } from './exclusivity.ts';
import { fee } from './fee.ts';
import { disability, health } from './health.ts';
import { household } from './household.ts';
import { marriage } from './marriage.ts';
import { appearance, criminalRecord } from './person.ts';
import { sex, sexSoft } from './sex.ts';
import { lure, sham } from './sham.ts';

/** Every criterion. Wordings are incomplete by nature; they grow from real advertisements with their examples. */
export const criteria: readonly Criterion[] = [
  sex,
  sexSoft,
  marriage,
  ageLimit,
  ethnicity,
  religion,
  health,
  disability,
  household,
  criminalRecord,
  appearance,
  fee,
  documentKept,
  exclusivity,
  sham,
  lure,
  minor,
];
