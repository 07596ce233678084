import { askAudit, auditChanges, listAudits, readAudit } from './bureau/audits.ts';
import { bureauExplanation, bureauFinding, bureauFindingCounts, bureauFindings } from './bureau/findings.ts';
import type { Door } from './door.ts';
import { enterpriseExplanation, enterpriseFinding, enterpriseFindings } from './enterprise/findings.ts';
import { health, metrics } from './running.ts';
import { myExplanation, myFinding, myFindings } from './worker/findings.ts';

/** Every door of the county’s system, on one page. */
export const doors: readonly Door[] = [
  // Whether it runs.
  health,
  metrics,
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
  enterpriseFindings,
  enterpriseFinding,
  enterpriseExplanation,
];
