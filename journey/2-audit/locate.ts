import { join } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { auditSealed } from './audit.ts';
import { type FoundFinding, findFinding, findingsIn } from './audits.ts';
import { findSeal, findSealByDigest, monthsHeld, type SealedMonth, sealProvisionally } from './seal-lake.ts';

/** A finding with the seal it cites. */
export interface Located {
  found: FoundFinding;
  sealed: SealedMonth;
  /** The seal was made for this question and is not committed: the month is not sealed. */
  provisional: boolean;
}

/**
 * The finding whose id begins with `id` and its seal: from the lake's audits, else from the months that are not sealed yet, each
 * sealed and audited in `temporary` for the question. @throws audit-unknown-finding, audit-ambiguous-finding, audit-fact-not-found
 */
export async function findWithSeal(lake: string, id: string, temporary: string): Promise<Located> {
  let found: FoundFinding;
  try {
    found = await findFinding(lake, id);
  } catch (error) {
    if (!(error instanceof GangwanError) || error.stem !== 'audit-unknown-finding') throw error;
    return findUnsealed(lake, id, temporary, error);
  }
  const committed = findSealByDigest(lake, found.finding.seal);
  if (committed !== null) return { found, sealed: committed, provisional: false };
  // An audit of what was known on an earlier day leaves no seal behind; the same packages give it again.
  const { period, knownOn } = found.summary;
  if (knownOn !== null) {
    const sealed = await sealProvisionally(lake, period, join(temporary, 'seal'), { receivedBy: knownOn });
    if (sealed.seal.digest === found.finding.seal) return { found, sealed, provisional: false };
  }
  throw new GangwanError('audit-fact-not-found', { id: found.finding.id, month: period });
}

async function findUnsealed(lake: string, id: string, temporary: string, unknown: GangwanError): Promise<Located> {
  let before: SealedMonth | null = null;
  for (const month of monthsHeld(lake)) {
    const there = findSeal(lake, month);
    const sealed: SealedMonth = there ?? (await sealProvisionally(lake, month, join(temporary, month), { before }));
    before = sealed;
    if (there !== null) continue;
    const folder = join(temporary, `${month}-audit`);
    const summary = await auditSealed({ sealed, law: {}, folder });
    const [finding, ...others] = await findingsIn(join(folder, 'findings.jsonl'), id);
    if (others.length > 0) throw new GangwanError('audit-ambiguous-finding', { id, count: others.length + 1 });
    if (finding !== undefined) return { found: { finding, summary, folder }, sealed, provisional: true };
  }
  throw unknown;
}
