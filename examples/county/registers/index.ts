import type { Engagement, Feed } from '../feed.ts';
import type { TableName } from '../tables.ts';
import { classificationRows } from './classification.ts';
import { consultationRows } from './consultation.ts';
import { contractsRows } from './contracts.ts';
import { guidanceRows } from './guidance.ts';
import { hiringRows } from './hiring.ts';
import { injuryRows } from './injury.ts';
import { insuranceRows } from './insurance.ts';
import { partnersRows } from './partners.ts';
import { safetyRows } from './safety.ts';
import { sectorRows } from './sector.ts';
import { signingRows } from './signing.ts';

/** The rows ordinary enterprises report to the registers of one subject; nothing in them is out of order. */
export interface RegisterRows {
  /** Tables every enterprise that engages workers sends. */
  tables: readonly TableName[];
  /** Once a month for every enterprise, on its own feed. */
  enterprise(feed: Feed): void;
  /** Once a month for every engagement, beside its `worker` row. */
  worker(feed: Feed, worker: Engagement): void;
}

/** Every subject. */
export const registerRows: readonly RegisterRows[] = [
  guidanceRows,
  classificationRows,
  contractsRows,
  partnersRows,
  hiringRows,
  safetyRows,
  insuranceRows,
  injuryRows,
  consultationRows,
  sectorRows,
  signingRows,
];
