import { z } from 'zod';
import { dayField, instantField, platformField, tradeField, workerClassField } from '../../facts/fields.ts';

/** An order around the minute; `finished` null while open or not reported. */
const order = z.object({
  orderNo: z.string().nullable().default(null),
  accepted: instantField,
  finished: instantField.nullable(),
  cancelled: z.boolean().default(false),
  /** Area code of the place of acceptance; null: not reported. */
  place: z.string().nullable().default(null),
});

/** What is on file of one engagement and one platform at the minute; null: nobody reported it. */
const engagementAtMinute = z.object({
  platform: platformField.unwrap(),
  workerClass: workerClassField,
  /** Whether arbitration or a court decided the class. */
  adjudicated: z.boolean().default(false),
  trade: tradeField,
  /** First day the platform was on the pilot's list for this trade here; null: it was not. */
  listedFrom: dayField.nullable(),
  /** Whether work-injury insurance, or occupational protection, was seen to hold on the day; null: covers were not reported. */
  workInjuryCover: z.boolean().nullable(),
  occupationalCover: z.boolean().nullable(),
  /** Whether the account is the worker's own, by the real-name check; null: not reported. */
  ownAccount: z.boolean().nullable(),
  /** Orders of the day before to the day after; null: the platform sent none of the month. */
  orders: z.array(order).nullable(),
  sessions: z.array(z.object({ from: instantField, to: instantField.nullable() })).nullable(),
  /** Prompts and messages of the platform near the minute, as they stand in the feed. */
  messages: z.array(z.object({ at: instantField, zh: z.string(), en: z.string() })).default([]),
  /** Commercial policies in force: shown, never counted as injury cover. */
  policies: z.array(z.string()).default([]),
});

const said = z.enum(['nobody', 'alleged', 'on-paper']).default('nobody');

/** What people say of the accident, each null until somebody has said it. */
const told = z
  .object({
    event: z
      .enum(['accident', 'violence', 'missing', 'sudden-illness', 'rescue', 'travel', 'commuting'])
      .nullable()
      .default(null),
    /** Whether the harm came of the work, as a person found; no machine says so. */
    causeFound: z.boolean().nullable().default(null),
    /** Share of fault in traffic, and what shows it. */
    mainlyOwnFault: z.boolean().nullable().default(null),
    faultProof: z.enum(['police-document', 'judgment', 'settlement', 'statement', 'none']).nullable().default(null),
    /** Whether the platform had asked him to an appointed place at an appointed time. */
    appointed: z.boolean().nullable().default(null),
    crime: said,
    drunkOrDrugs: said,
    selfHarm: said,
    firstDiagnosisAt: instantField.nullable().default(null),
    diedAt: instantField.nullable().default(null),
    /** Where it was, as a person wrote it down. */
    place: z.enum(['workplace', 'on-task', 'between-workplaces', 'on-way', 'elsewhere']).nullable().default(null),
  })
  .prefault({});

/** What the file of an injury is built from: one worker, one minute. */
export const injuryFileFacts = z.object({
  at: instantField,
  /** Area code of the county that keeps the file. */
  county: z.string(),
  engagements: z.array(engagementAtMinute),
  /** Warnings in force where it happened; null: the signals of that day are not at hand. */
  weather: z
    .array(z.object({ zh: z.string(), en: z.string(), from: instantField, to: instantField.nullable() }))
    .nullable(),
  told,
});
export type InjuryFileFacts = z.infer<typeof injuryFileFacts>;
export type EngagementAtMinute = InjuryFileFacts['engagements'][number];
