import type { Day } from '#basics/day.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** What an agreement calls itself. */
export const agreementForms = [
  'labour-contract',
  'part-time-contract',
  'two-party-agreement',
  'three-party-agreement',
  'civil-contract',
] as const;
export type AgreementForm = (typeof agreementForms)[number];

/** One agreement of one worker that holds on a day of the month. */
export interface AgreementFact extends RegisterFact {
  workerClass: WorkerClass;
  agreementForm: AgreementForm;
  /** Day both sides had signed; null: not reported. */
  signedOn: Day | null;
  /** Day the worker was handed a copy; null: not seen. */
  copyDeliveredOn: Day | null;
}

/** Facts on labour contracts and written agreements, by kind. */
export interface ContractsFacts {
  agreement: AgreementFact;
}
