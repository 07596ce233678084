import type { ClassificationFacts } from './classification/kinds.ts';
import type { ConsultationFacts } from './consultation/kinds.ts';
import type { ContractsFacts } from './contracts/kinds.ts';
import type { GuidanceFacts } from './guidance/kinds.ts';
import type { HiringFacts } from './hiring/kinds.ts';
import type { InjuryFacts } from './injury/kinds.ts';
import type { InsuranceFacts } from './insurance/kinds.ts';
import type { PartnersFacts } from './partners/kinds.ts';
import type { SafetyFacts } from './safety/kinds.ts';
import type { SectorFacts } from './sector/kinds.ts';
import type { SigningFacts } from './signing/kinds.ts';

/** Facts folded from register rows, by kind. */
export interface RegisterFacts
  extends GuidanceFacts,
    ClassificationFacts,
    ContractsFacts,
    PartnersFacts,
    HiringFacts,
    SafetyFacts,
    InsuranceFacts,
    InjuryFacts,
    ConsultationFacts,
    SectorFacts,
    SigningFacts {}
export type RegisterKind = keyof RegisterFacts;
