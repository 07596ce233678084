import { askAudit, auditChanges, listAudits, readAudit } from './bureau/audits.ts';
import { dutyListDoor, reportDutyDoor } from './bureau/duty-doors.ts';
import { bureauExplanation, bureauFinding, bureauFindingCounts, bureauFindings } from './bureau/findings.ts';
import { decideNoticeDoor, noticeListDoor, proposeNoticeDoor } from './bureau/holiday-notice-doors.ts';
import { decideImpactDoor, impactListDoor, proposeImpactDoor } from './bureau/impact-doors.ts';
import { findPeopleDoor, personDoor, revealPersonDoor } from './bureau/people-doors.ts';
import {
  answerRequestDoor,
  openRequestDoor,
  requestDoor,
  requestListDoor,
  takeRequestDoor,
} from './bureau/request-doors.ts';
import { retentionDoor } from './bureau/retention-door.ts';
import { handOverRideFile, joinRides, rideFiles } from './bureau/ride-doors.ts';
import { registerSignal, signalList, signalResponses } from './bureau/weather-doors.ts';
import {
  attachmentDoor,
  attachmentsDoor,
  keepAttachmentDoor,
  takeOutAttachmentDoor,
} from './cases/attachment-doors.ts';
import {
  caseDocumentDoor,
  caseDocumentsDoor,
  documentDraftDoor,
  issueDocumentDoor,
} from './cases/case-document-doors.ts';
import { actDoor, caseDoor, openCaseDoor } from './cases/case-doors.ts';
import { caseListDoor, dueDoor, onTimeDoor } from './cases/case-list-doors.ts';
import { answerAskedDoor, askUnitDoor, assignDoor } from './cases/case-work-doors.ts';
import { noticeChannelDoor, noticeChannelsDoor, noticeReadDoor, noticesDoor } from './cases/notice-doors.ts';
import { revealFieldDoor } from './cases/reveal-door.ts';
import type { Door } from './door.ts';
import { enterpriseExplanation, enterpriseFinding, enterpriseFindings } from './enterprise/findings.ts';
import { onboardingDoors, signedDoors } from './open/doors.ts';
import { makePortCall, portCallPaper, portCallReply, portCalls } from './port-calls.ts';
import { documentCheckDoor } from './public/document-door.ts';
import { mediationBodiesDoor } from './public/mediation-door.ts';
import { procedureDoor, procedureListDoor } from './public/procedure-doors.ts';
import { evidenceKeyDoor, purposesDoor } from './public/purposes-door.ts';
import {
  proposePublicationDoor,
  publicationDraftDoor,
  publicationFileDoor,
  publicationFilesDoor,
} from './publications/bureau-doors.ts';
import {
  creditRecordDoor,
  enterMeasureDoor,
  jointMeasuresDoor,
  releaseMeasureDoor,
} from './publications/credit-doors.ts';
import {
  publicationCountsDoor,
  publicationDoor,
  publicationListDoor,
  publicationTableDoor,
  publicCreditDoor,
} from './publications/public-doors.ts';
import { objectionDoor, publicationStepDoors } from './publications/step-doors.ts';
import { health, metrics } from './running.ts';
import {
  accountList,
  closeAccount,
  endClerk,
  endRoleDoor,
  grantRoleDoor,
  openAccountDoor,
  openClerk,
  resetAccount,
  roleHistory,
  signOutAccount,
} from './sign-in/account-doors.ts';
import { askCode, giveCode } from './sign-in/code-doors.ts';
import { delegate, delegationText, myDelegations, withdrawDelegation } from './sign-in/delegation-doors.ts';
import { oidcBack, oidcBind, oidcStart } from './sign-in/oidc-doors.ts';
import { passkeyConfirm, passkeyNew, passkeySignIn, passkeyStart } from './sign-in/passkey-doors.ts';
import { newPassword, passwordSignIn, totpConfirm, totpNew, totpSignIn } from './sign-in/password-doors.ts';
import {
  choosePost,
  endMySession,
  myFactors,
  mySessions,
  removeFactor,
  signOut,
  signOutEverywhere,
  whoAmI,
} from './sign-in/session-doors.ts';
import { myExplanation, myFinding, myFindings } from './worker/findings.ts';
import {
  consentsDoor,
  evidenceDoor,
  giveConsentDoor,
  looksDoor,
  withdrawConsentDoor,
} from './worker/own-data-doors.ts';
import { workerPaperDoor } from './worker/paper-doors.ts';
import { workerClock, workerPrompts } from './worker/prompts.ts';
import { askRequestDoor, ownRequestsDoor, withdrawRequestDoor } from './worker/request-doors.ts';

/** Every door of the county’s system, on one page. */
export const doors: readonly Door[] = [
  // Whether it runs.
  health,
  metrics,
  // Signing in: phone, password and second factor, passkey, identity provider.
  askCode,
  giveCode,
  passwordSignIn,
  newPassword,
  totpSignIn,
  totpNew,
  totpConfirm,
  passkeyStart,
  passkeySignIn,
  passkeyNew,
  passkeyConfirm,
  oidcStart,
  oidcBack,
  oidcBind,
  // The session, and one’s own ways to sign in.
  whoAmI,
  choosePost,
  signOut,
  signOutEverywhere,
  mySessions,
  endMySession,
  myFactors,
  removeFactor,
  // Acting for a worker.
  delegationText,
  delegate,
  myDelegations,
  withdrawDelegation,
  // Accounts and roles.
  openAccountDoor,
  accountList,
  closeAccount,
  grantRoleDoor,
  endRoleDoor,
  roleHistory,
  resetAccount,
  signOutAccount,
  openClerk,
  endClerk,
  // What platforms report over, by signature; how they come to their keys.
  ...signedDoors,
  ...onboardingDoors,
  // Audits and what they found.
  askAudit,
  listAudits,
  readAudit,
  auditChanges,
  bureauFindings,
  bureauFindingCounts,
  bureauFinding,
  bureauExplanation,
  myFindings,
  myFinding,
  myExplanation,
  workerPaperDoor,
  enterpriseFindings,
  enterpriseFinding,
  enterpriseExplanation,
  // Live watch: prompts to rest and weather signals.
  workerPrompts,
  workerClock,
  // Calls to systems we do not own.
  portCalls,
  makePortCall,
  portCallPaper,
  portCallReply,
  // Warning signals, and what platforms did under them; ride-hailing records from the city.
  registerSignal,
  signalList,
  signalResponses,
  handOverRideFile,
  rideFiles,
  joinRides,
  // Attachments of cases.
  keepAttachmentDoor,
  attachmentsDoor,
  attachmentDoor,
  takeOutAttachmentDoor,
  // What people were told of cases, and how they want to hear of it.
  noticesDoor,
  noticeReadDoor,
  noticeChannelsDoor,
  noticeChannelDoor,
  // Cases: procedures, opening, steps, lists, assigning, other units.
  procedureListDoor,
  procedureDoor,
  mediationBodiesDoor,
  openCaseDoor,
  caseListDoor,
  caseDoor,
  actDoor,
  revealFieldDoor,
  assignDoor,
  askUnitDoor,
  answerAskedDoor,
  documentDraftDoor,
  issueDocumentDoor,
  caseDocumentsDoor,
  caseDocumentDoor,
  dueDoor,
  onTimeDoor,
  // Duties: clause by unit by year.
  dutyListDoor,
  reportDutyDoor,
  // Days off the county entered before a release had them.
  proposeNoticeDoor,
  decideNoticeDoor,
  noticeListDoor,
  // Official documents: whoever holds one may check it.
  documentCheckDoor,
  // Personal data: what it is used for, and what everybody may ask about their own.
  purposesDoor,
  evidenceKeyDoor,
  looksDoor,
  consentsDoor,
  giveConsentDoor,
  withdrawConsentDoor,
  evidenceDoor,
  askRequestDoor,
  ownRequestsDoor,
  withdrawRequestDoor,
  // Personal data: answering requests, people masked and revealed, impact assessments.
  requestListDoor,
  requestDoor,
  openRequestDoor,
  takeRequestDoor,
  answerRequestDoor,
  findPeopleDoor,
  personDoor,
  revealPersonDoor,
  proposeImpactDoor,
  decideImpactDoor,
  impactListDoor,
  retentionDoor,
  // Publication: what everybody sees; proposing, deciding and ending it; credit records and joint measures.
  publicationListDoor,
  publicationTableDoor,
  publicationCountsDoor,
  publicationDoor,
  publicCreditDoor,
  publicationDraftDoor,
  proposePublicationDoor,
  publicationFilesDoor,
  publicationFileDoor,
  ...publicationStepDoors,
  objectionDoor,
  creditRecordDoor,
  jointMeasuresDoor,
  enterMeasureDoor,
  releaseMeasureDoor,
];
