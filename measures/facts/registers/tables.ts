import { classificationTables } from './classification/tables.ts';
import { consultationTables } from './consultation/tables.ts';
import { contractsTables } from './contracts/tables.ts';
import { guidanceTables } from './guidance/tables.ts';
import { hiringTables } from './hiring/tables.ts';
import { injuryTables } from './injury/tables.ts';
import { insuranceTables } from './insurance/tables.ts';
import { partnersTables } from './partners/tables.ts';
import { safetyTables } from './safety/tables.ts';
import { sectorTables } from './sector/tables.ts';
import { signingTables } from './signing/tables.ts';

/** Names of the register tables: who is what to whom, by subject. */
export const registerTables = [
  ...guidanceTables,
  ...classificationTables,
  ...contractsTables,
  ...partnersTables,
  ...hiringTables,
  ...safetyTables,
  ...insuranceTables,
  ...injuryTables,
  ...consultationTables,
  ...sectorTables,
  ...signingTables,
] as const;
export type RegisterTable = (typeof registerTables)[number];
