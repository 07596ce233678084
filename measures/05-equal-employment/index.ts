import type { Rule } from '../rule.ts';
import { depositDeducted } from './deposit-deducted.ts';
import { dismissalForOtherWork } from './dismissal-for-other-work.ts';
import { documentHeld } from './document-held.ts';
import { hiringQuestions } from './hiring-questions.ts';
import { limitForOtherWork } from './limit-for-other-work.ts';
import { minimumAge } from './minimum-age.ts';
import { offersAfterOtherWork } from './offers-after-other-work.ts';
import { vacancyAge } from './vacancy-age.ts';
import { vacancyAgency } from './vacancy-agency.ts';
import { vacancyControlled } from './vacancy-controlled.ts';
import { vacancyDocument } from './vacancy-document.ts';
import { vacancyEssentials } from './vacancy-essentials.ts';
import { vacancyExclusivity } from './vacancy-exclusivity.ts';
import { vacancyFee } from './vacancy-fee.ts';
import { vacancyHealth } from './vacancy-health.ts';
import { vacancyHukou } from './vacancy-hukou.ts';
import { vacancyLimits } from './vacancy-limits.ts';
import { vacancyLure } from './vacancy-lure.ts';
import { vacancyMarriage } from './vacancy-marriage.ts';
import { vacancyMinor } from './vacancy-minor.ts';
import { vacancyPayFloor } from './vacancy-pay-floor.ts';
import { vacancyPersonal } from './vacancy-personal.ts';
import { vacancyRepeated } from './vacancy-repeated.ts';
import { vacancySham } from './vacancy-sham.ts';
import { vacancyValidity } from './vacancy-validity.ts';

/** 平等就业: the rules of the measure. */
export const rules: readonly Rule[] = [
  vacancyLimits,
  vacancyAge,
  vacancyHealth,
  vacancyHukou,
  vacancyFee,
  vacancyDocument,
  vacancyExclusivity,
  vacancySham,
  vacancyMinor,
  vacancyLure,
  vacancyMarriage,
  vacancyEssentials,
  hiringQuestions,
  documentHeld,
  dismissalForOtherWork,
  minimumAge,
  depositDeducted,
  vacancyPayFloor,
  vacancyValidity,
  vacancyRepeated,
  vacancyAgency,
  vacancyControlled,
  vacancyPersonal,
  limitForOtherWork,
  offersAfterOtherWork,
];

export { words } from './plain-words.ts';
