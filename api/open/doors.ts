import type { Door } from '../door.ts';
import { batch } from './batches.ts';
import { documentDoor } from './document-door.ts';
import { openExplanation, openFinding, openFindings } from './findings.ts';
import { applyDoor, decideApplication, issueKey, listApplications, listKeys, revokeKey } from './keys.ts';
import { openPrompts } from './prompts.ts';
import { keyState, quarantine, receipts } from './received.ts';
import { addPart, beginUpload, completeUpload, readUpload } from './uploads.ts';

/** Doors of the open interface that platforms call with a signature. */
export const signedDoors: readonly Door[] = [
  keyState,
  batch,
  receipts,
  quarantine,
  beginUpload,
  readUpload,
  addPart,
  completeUpload,
  openPrompts,
  openFindings,
  openFinding,
  openExplanation,
];

/** How a platform comes to its keys, and where it reads how to report. */
export const onboardingDoors: readonly Door[] = [
  documentDoor,
  applyDoor,
  listApplications,
  decideApplication,
  listKeys,
  issueKey,
  revokeKey,
];
