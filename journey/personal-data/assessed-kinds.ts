import type { TableName } from '#measures/facts/tables.ts';
import type { ImpactSubject } from './impact.ts';

/** Kinds of personal data that rules judge by. */
type Kind = 'work' | 'pay' | 'insurance' | 'health' | 'documents';

/**
 * What kind of personal data a table of the exchange tells of workers; null: of enterprises and procedures only. A new table does not
 * compile until it is decided here; a kind that rules did not use before has a subject of its own, and nothing is judged by it before that
 * was assessed (个人信息保护法 art. 55).
 */
const kindOf: Readonly<Record<TableName, Kind | null>> = {
  enterprise: null,
  worker: 'work',
  payTerms: 'pay',
  limitAgreement: 'work',
  restRule: null,
  workingTimeApproval: null,
  sectorAgreement: null,
  publishedRule: null,
  noticeDisplay: null,
  recordRetention: null,
  purchaseRequirement: null,
  session: 'work',
  order: 'work',
  allocation: 'work',
  restPrompt: 'work',
  roster: 'work',
  pay: 'pay',
  payStatement: 'pay',
  deduction: 'pay',
  lossClaim: 'pay',
  rideLabourItem: 'pay',
  correctionOrder: 'pay',
  injuryRegistration: 'insurance',
  injuryPremium: 'insurance',
  dialogueMechanism: null,
  dialogueMeeting: null,
  careAct: 'work',
  careerPath: null,
  selfCheckAnswer: null,
  workArrangement: 'work',
  classAnswer: 'work',
  soleTrader: 'work',
  manager: null,
  conversion: 'work',
  evidencePack: 'documents',
  agreement: 'documents',
  staffRoll: 'work',
  contractRetention: 'documents',
  partner: null,
  licence: null,
  assignment: 'work',
  dispatchCount: null,
  partnerAudit: null,
  auxiliaryPost: null,
  workerFee: 'pay',
  relationNotice: 'documents',
  vacancy: null,
  hiringItem: 'work',
  documentHeld: 'documents',
  dismissal: 'documents',
  hiringRecord: 'work',
  accountLimit: 'work',
  joiningConsent: 'documents',
  safetyPost: null,
  safetyAppointment: null,
  safetyDuty: null,
  safetyCard: 'work',
  standardisation: null,
  changeSignOff: null,
  hazardCheck: null,
  trainingRecord: 'work',
  managerTraining: null,
  appraisalIndicator: null,
  conditionChannel: null,
  unwellReport: 'health',
  accident: 'health',
  heatDay: 'work',
  weatherSignal: null,
  riderVehicle: 'work',
  socialEnrolment: 'insurance',
  contribution: 'insurance',
  insuranceGuidance: 'insurance',
  enrolmentApplication: 'insurance',
  supportMethod: 'insurance',
  insuranceService: 'insurance',
  serviceChannel: null,
  entitlementLoss: 'insurance',
  injuryCover: 'insurance',
  coverAbsence: 'insurance',
  commercialPolicy: 'insurance',
  injuryCase: 'health',
  workInjuryCase: 'health',
  injuryAppraisal: 'health',
  medicalInvoice: 'health',
  benefitSheet: 'health',
  ruleVersion: null,
  negotiationRequest: 'documents',
  sectorAssociation: null,
  sectorMember: null,
  sectorStandard: null,
  signing: 'documents',
};

/** What must have an approved assessment before rules may judge, by what they read. */
export function assessmentsForRules(rules: readonly { reads: readonly TableName[] }[]): ImpactSubject[] {
  const kinds = new Set(rules.flatMap(({ reads }) => reads.map((table) => kindOf[table])));
  return [...kinds]
    .filter((kind) => kind !== null)
    .sort()
    .map((kind): ImpactSubject => `rule:audit-${kind}`);
}
