import { arrearsCompensation } from './arrears-compensation.ts';
import { compulsoryPurchase } from './compulsory-purchase.ts';
import { criminalReferral } from './criminal-referral.ts';
import { minimumWageNotice } from './minimum-wage-notice.ts';
import { ruleChangeNotice } from './rule-change-notice.ts';
import { takeRate } from './take-rate.ts';
import { takeRateShown } from './take-rate-shown.ts';

/** The pay rules about what platforms publish, and what follows on arrears. */
export const platformRules = [
  takeRate,
  takeRateShown,
  ruleChangeNotice,
  arrearsCompensation,
  criminalReferral,
  minimumWageNotice,
  compulsoryPurchase,
];
