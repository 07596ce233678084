import type { TableName } from '#measures/facts/tables.ts';

/** Tables an office of the county, a court or a handling agency keeps: nobody asks an enterprise for them. */
export const keptByAuthority: ReadonlySet<TableName> = new Set<TableName>([
  'enterprise',
  'sectorAgreement',
  'correctionOrder',
  'licence',
  'heatDay',
  'weatherSignal',
  'enrolmentApplication',
  'insuranceService',
  'serviceChannel',
  'entitlementLoss',
  'injuryCase',
  'workInjuryCase',
  'injuryAppraisal',
  'medicalInvoice',
  'benefitSheet',
]);

/** Tables of whoever gives out orders, or takes workers from others: a dispatch agency keeps none of them. */
export const keptByPlatform: ReadonlySet<TableName> = new Set<TableName>([
  'session',
  'order',
  'allocation',
  'restPrompt',
  'publishedRule',
  'injuryRegistration',
  'injuryPremium',
  'supportMethod',
  'partner',
  'partnerAudit',
  'dispatchCount',
  'auxiliaryPost',
  'assignment',
]);
