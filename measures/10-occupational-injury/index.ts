import { orderPremium } from './order-premium.ts';
import { pilotRegistration } from './pilot-registration.ts';
import { premiumAmount } from './premium-amount.ts';
import { premiumChargedToWorker } from './premium-charged-to-worker.ts';
import { premiumRegion } from './premium-region.ts';
import { realNameAccount } from './real-name-account.ts';

/** 职业伤害保障: the rules of the measure. */
export const rules = [
  pilotRegistration,
  orderPremium,
  premiumAmount,
  premiumChargedToWorker,
  premiumRegion,
  realNameAccount,
];
