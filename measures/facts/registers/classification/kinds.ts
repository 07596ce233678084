import type { Day } from '#basics/day.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { agreementForms } from '../contracts/kinds.ts';
import type { RegisterFact } from '../register.ts';

/** Fields that carry the weighed factors, by factor; 0 points away from a labour relationship, 4 to one, null is not known. */
export const factorFields = {
  F01: 'hoursControl',
  F02: 'volumeControl',
  F03: 'refusalControl',
  F04: 'processControl',
  F05: 'discipline',
  F06: 'algorithmicSanction',
  F07: 'priceControl',
  F08: 'payForm',
  F13: 'coreBusiness',
} as const;
export type FactorField = (typeof factorFields)[keyof typeof factorFields];

/** The weighed factors of an engagement on the month's last day, beside what its agreement calls itself. */
export interface ClassIndication extends RegisterFact, Record<FactorField, number | null> {
  workerClass: WorkerClass;
  agreementForm: (typeof agreementForms)[number];
  /** Whether arbitration or a court has decided, from a day up to the month's last. */
  adjudicated: boolean;
  /** The first weighed factor on which the readings contradict each other; null: none. */
  contradictedFactor: FactorField | null;
}

/** A worker’s registration as a sole trader. */
export interface SoleTraderFact extends RegisterFact {
  workerClass: WorkerClass;
  /** Day of registration; null: not reported. */
  tradeRegisteredOn: Day | null;
  /** By the worker, the enterprise, or an agent in bulk; null: not reported. */
  registeredThrough: 'self' | 'enterprise' | 'agent' | null;
  /** Workers registered at the same address; null: not reported. */
  addressWorkers: number | null;
  /** First day of the engagement. */
  startedOn: Day;
}

/** Who signs, manages, pays and insures one worker, by USCC; null: not reported. */
export interface ActualManager extends RegisterFact {
  workerClass: WorkerClass;
  signerUscc: string | null;
  managerUscc: string | null;
  payerUscc: string | null;
  /** Null also where nobody insures. */
  insurerUscc: string | null;
}

/** A labour contract followed by another agreement while it was running. */
export interface ConversionFact extends RegisterFact {
  workerClass: WorkerClass;
  /** Last day of the labour contract; null: not reported. */
  priorContractTo: Day | null;
  /** First day of the other agreement; null: not reported. */
  convertedOn: Day | null;
  /** Null: not reported, and no roster shows it. */
  workUnchanged: boolean | null;
}

/** Evidence asked of the enterprise: when it was due, and when each kind was produced (null: not seen). */
export interface EvidencePack extends RegisterFact {
  workerClass: WorkerClass;
  dueOn: Day | null;
  wageRecordsOn: Day | null;
  recruitmentFormOn: Day | null;
  attendanceOn: Day | null;
}

/** Facts on classification (measure 2), by kind. */
export interface ClassificationFacts {
  'class-indication': ClassIndication;
  'sole-trader': SoleTraderFact;
  'actual-manager': ActualManager;
  conversion: ConversionFact;
  'evidence-pack': EvidencePack;
}
