import type { TableName } from '#measures/facts/tables.ts';
import { classification } from './classification.ts';
import type { Table } from './columns.ts';
import { consultation } from './consultation.ts';
import { contracts } from './contracts.ts';
import { guidance } from './guidance.ts';
import { allocation, order, restPrompt, roster, session } from './happened.ts';
import { hiring } from './hiring.ts';
import { injury } from './injury.ts';
import { insurance } from './insurance.ts';
import { deduction, injuryPremium, lossClaim, pay, payStatement } from './money.ts';
import { partners } from './partners.ts';
import { enterprise, payTerms, purchaseRequirement, worker } from './people.ts';
import { rideLabourItem } from './ride.ts';
import { safety } from './safety.ts';
import { sector } from './sector.ts';
import { signing } from './signing.ts';
import {
  correctionOrder,
  injuryRegistration,
  limitAgreement,
  noticeDisplay,
  publishedRule,
  recordRetention,
  restRule,
  sectorAgreement,
  workingTimeApproval,
} from './terms.ts';

/** Version name every package states. */
export const exchangeVersion = 'gangwan-exchange/1';

/** Every table of the exchange by name: the one source of validation, JSON Schema, page and templates. */
export const exchange = {
  enterprise,
  worker,
  payTerms,
  limitAgreement,
  restRule,
  workingTimeApproval,
  sectorAgreement,
  publishedRule,
  noticeDisplay,
  recordRetention,
  purchaseRequirement,
  session,
  order,
  allocation,
  restPrompt,
  roster,
  pay,
  payStatement,
  deduction,
  lossClaim,
  rideLabourItem,
  correctionOrder,
  injuryRegistration,
  injuryPremium,
  ...guidance,
  ...classification,
  ...contracts,
  ...partners,
  ...hiring,
  ...safety,
  ...insurance,
  ...injury,
  ...consultation,
  ...sector,
  ...signing,
} satisfies Record<TableName, Table>;
