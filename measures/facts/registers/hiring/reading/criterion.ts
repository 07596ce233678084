/** What a vacancy text may be asked about (relations 6.1, 6.2). */
export const criterionIds = [
  'sex',
  'sex-soft',
  'marriage-pregnancy',
  'age',
  'ethnicity',
  'religion',
  'health',
  'disability',
  'household-registration',
  'criminal-record',
  'appearance',
  'fee',
  'document',
  'exclusivity',
  'sham',
  'lure',
  'minor',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** Work a vacancy may be for, as lawful exceptions know it. */
export const roles = [
  'rider',
  'ride',
  'courier',
  'city-freight',
  'long-haul',
  'livestream',
  'domestic',
  'sorter',
  'other',
] as const;
export type Role = (typeof roles)[number];

/** What a text says to one criterion. */
export type Answer = 'found' | 'not-found' | 'cannot-tell';

/** How strong a hit is: `breach` a statute names it, `warn` statute or policy with review, `review` no text names it. */
export type Strength = 'breach' | 'warn' | 'review';

/** A remark in both languages. */
export interface Remark {
  readonly zh: string;
  readonly en: string;
}

/** Wording that makes a match; its own strength where it differs from the criterion's, and what is to be said of it. */
export interface Seed {
  readonly pattern: RegExp;
  readonly strength?: Strength;
  readonly remark?: Remark;
}

/** Wording over, or right beside, a match that makes it another matter: facilities, customers, a benefit. */
export interface Guard {
  readonly pattern: RegExp;
  readonly why: Remark;
}

/** A lawful exception by the work (relations 6.3). Without the work it cannot be told whether it applies. */
export interface RoleException {
  readonly role: Role;
  /** Which of the words found it covers. */
  readonly words: RegExp;
  /** `lawful`: no hit. `look`: a hit for review, since a rule of the city may set it. */
  readonly outcome: 'lawful' | 'look';
  readonly why: Remark;
}

/** One criterion as data: wording on normalised text, what takes it back, and on what it rests. */
export interface Criterion {
  readonly id: CriterionId;
  readonly zh: string;
  readonly en: string;
  readonly strength: Strength;
  readonly basis: { readonly instrument: string; readonly article: string };
  /** Characters of which every wording has one: a sentence without any is passed over. Saves time, changes nothing. */
  readonly marks?: RegExp;
  readonly seeds: readonly Seed[];
  /** Words before a match, in the same part of the sentence, that turn it round; their end lies at most `reach` characters off. */
  readonly negatedBy?: RegExp;
  /** Words after a match, in the same part, that turn it round. */
  readonly turnedBy?: RegExp;
  readonly guards?: readonly Guard[];
  readonly exceptions?: readonly RoleException[];
  /** A bar that holds for labour contracts is judged elsewhere: no hit where the vacancy offers one. */
  readonly labourContract?: Remark;
}
