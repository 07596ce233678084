import { z } from 'zod';
import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import { dayField } from '../../fields.ts';
import type { Trade, WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** A time in which a limit does not run, both days included; `to` null while it lasts. */
export interface Suspension {
  from: Day;
  to: Day | null;
}

/** The same as a person writes it down. */
export const suspensionsField = z
  .array(z.object({ from: dayField, to: dayField.nullable() }))
  .readonly()
  .nullable();

/** 工伤保险 and 职业伤害保障. */
export const injurySchemes = ['work-injury', 'occupational'] as const;
export type InjuryScheme = (typeof injurySchemes)[number];

export const injuryApplicants = ['enterprise', 'worker', 'relative', 'union', 'user-unit'] as const;
export const injuryOutcomes = ['confirmed', 'presumed', 'refused', 'not-accepted'] as const;

/** Where in the work an accident fell: on an order, offline without one, or anything between. */
export const injuryPhases = ['in', 'out', 'grey'] as const;
export type InjuryPhase = (typeof injuryPhases)[number];

/** The ground a decision names, by its exchange code. */
export const injuryReasons = {
  '1': 'accident',
  '2': 'violence',
  '3': 'missing',
  '4': 'sudden-illness',
  '5': 'rescue',
  '6': 'travel',
  '11': 'crime',
  '12': 'drunk',
  '13': 'self-harm',
  '14': 'own-fault',
  '15': 'rescue-window',
  '16': 'not-on-order',
  '17': 'commercial-cover',
  '19': 'other',
} as const;
export type InjuryReason = (typeof injuryReasons)[keyof typeof injuryReasons];

export const faultProofs = ['police-document', 'judgment', 'settlement', 'statement', 'none'] as const;
export const appraisalKinds = ['first', 'second', 'review'] as const;
export const benefitItems = [
  'one-off-disability',
  'disability-allowance',
  'nursing',
  'treatment-pay',
  'lump-medical',
  'lump-employment',
  'funeral',
  'dependants',
  'death-grant',
  'living-support',
] as const;
export type BenefitItem = (typeof benefitItems)[number];
export const selfCareLosses = ['none', 'complete', 'most', 'partial'] as const;
export const coverReasons = ['commercial-cover', 'waived', 'elsewhere', 'other'] as const;

/** How one engagement stands insured against injury at the end of the month. */
export interface InjuryCoverMonth extends RegisterFact {
  workerClass: WorkerClass;
  trade: Trade;
  startedOn: Day;
  /** Whether the enterprise reported its covers. */
  coverReported: boolean;
  /** First day of work injury insurance by this enterprise; by any (for a dispatched worker the agency pays it). */
  workInjuryFrom: Day | null;
  anyWorkInjuryFrom: Day | null;
  /** Other enterprises that employ the worker on the last day, in full or part time. */
  otherEmployers: number;
  /** Whether the platform must take part in the pilot for this work on the last day (listed, pilot industry). */
  pilotDue: boolean;
  /** First day of occupational injury protection: registration of the platform, or a cover row. */
  occupationalFrom: Day | null;
  /** First day of a policy that pays the worker; an employer's liability policy pays the employer and is none. */
  commercialFrom: Day | null;
  /** Orders of the month accepted on days without injury cover of law, and the time on them. */
  ordersWithoutCover: number;
  secondsWithoutCover: number;
}

/** What was given as the reason for no injury cover, or for not confirming one. */
export interface CoverReasonFact extends RegisterFact {
  injuryScheme: InjuryScheme | null;
  coverReason: (typeof coverReasons)[number] | null;
}

/** A case of occupational injury that was open on a day of the month. */
export interface InjuryCaseFact extends RegisterFact {
  accidentOn: Day | null;
  injuryRegion: string | null;
  decidingRegion: string | null;
  handedOverOn: Day | null;
  reportedOn: Day | null;
  appliedOn: Day | null;
  injuryApplicant: (typeof injuryApplicants)[number] | null;
  checkedForOn: Day | null;
  completeOn: Day | null;
  suspensions: readonly Suspension[] | null;
  simpleCase: boolean | null;
  decidedOn: Day | null;
  injuryOutcome: (typeof injuryOutcomes)[number] | null;
  injuryReason: InjuryReason | null;
  /** As the orders and sessions show it; null where they are not of this month. */
  phaseCounted: InjuryPhase | null;
  phaseReported: InjuryPhase | null;
  firstDiagnosisAt: Instant | null;
  diedAt: Instant | null;
}

/** A case of work injury that was open on a day of the month. */
export interface WorkInjuryCaseFact extends RegisterFact {
  workerClass: WorkerClass;
  accidentOn: Day | null;
  injuredAtUscc: string | null;
  liableUscc: string | null;
  extensionDays: number | null;
  excludedDays: number | null;
  appliedOn: Day | null;
  injuryApplicant: (typeof injuryApplicants)[number] | null;
  acceptedOn: Day | null;
  suspensions: readonly Suspension[] | null;
  simpleCase: boolean | null;
  decidedOn: Day | null;
}

/** What shows the share of fault where a decision of the month rests on it. */
export interface FaultProofFact extends RegisterFact {
  injuryScheme: InjuryScheme;
  decidedOn: Day;
  /** Whether the ground is a traffic accident on the way or the worker's own fault. */
  faultWeighed: boolean | null;
  faultProof: (typeof faultProofs)[number] | null;
}

/** An appraisal of working capacity open or concluded in the month. */
export interface AppraisalFact extends RegisterFact {
  appraisalKind: (typeof appraisalKinds)[number] | null;
  appraisalAskedOn: Day | null;
  appraisalExtended: boolean | null;
  earlierReceivedOn: Day | null;
  earlierConcludedOn: Day | null;
  concludedOn: Day | null;
}

/** All payments of one medical invoice, the last of them in the month; commercial insurers left out. */
export interface InvoicePaymentFact extends RegisterFact {
  invoiceFen: Fen | null;
  /** How many payments, by whomever of those counted. */
  invoicePayments: number;
  /** Their sum; null where an amount or payer is missing. */
  invoicePaidFen: Fen | null;
}

/** One line of a benefit sheet determined in the month, with what its formula takes. */
export interface BenefitItemFact extends RegisterFact {
  injuryScheme: InjuryScheme | null;
  benefitItem: BenefitItem | null;
  accidentOn: Day | null;
  payableOn: Day | null;
  disabilityGrade: number | null;
  selfCareLoss: (typeof selfCareLosses)[number] | null;
  suitableJob: boolean | null;
  ownWageFen: Fen | null;
  formerWageFen: Fen | null;
  treatmentMonths: number | null;
  treatmentExtended: boolean | null;
  relationEndedOn: Day | null;
  yearsToRetirement: number | null;
  diedOn: Day | null;
  diedAfterTreatment: boolean | null;
  spouses: number | null;
  otherDependants: number | null;
  loneDependants: number | null;
  /** As determined. */
  determinedFen: Fen | null;
}

/** Facts on work injury and occupational injury protection (measure 10), by kind. */
export interface InjuryFacts {
  'injury-cover': InjuryCoverMonth;
  'cover-reason': CoverReasonFact;
  'injury-case': InjuryCaseFact;
  'work-injury-case': WorkInjuryCaseFact;
  'fault-proof': FaultProofFact;
  appraisal: AppraisalFact;
  'invoice-payment': InvoicePaymentFact;
  'benefit-item': BenefitItemFact;
}
