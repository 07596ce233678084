import { type AuditRequest, auditSealed } from '#journey/2-audit/audit.ts';

/** One audit in a process of its own, so that its memory is not counted with what made the data. */
process.once('message', (request) => {
  void auditSealed(request as AuditRequest).then((result) => process.send!(result, () => process.disconnect?.()));
});
