import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type AuditSummary, auditSealed } from './audit.ts';
import { keepAudit } from './audits.ts';
import { LakeWriter } from './lake/lake.ts';
import { findSeal, knownOnlyBy, sealProvisionally } from './seal-lake.ts';

/** Which sealed month of which lake to audit, and as known when. */
export interface AuditLakeOptions {
  lake: string;
  month: string;
  /** Law and data as known at the end of that day; null: everything the seal and the loaded law hold. */
  knownOn: number | null;
  processes?: number;
  onProgress?: (orders: number, of: number) => void;
}

/**
 * Audits a month of a lake by its latest seal and keeps the result in the lake. With `knownOn`, packages received later are left
 * out: where the seal read any, the month is sealed again for this audit alone.
 */
export async function auditLake(
  options: AuditLakeOptions,
): Promise<{ summary: AuditSummary & { seconds: number; peakRssMiB: number }; folder: string }> {
  const { lake, month, knownOn } = options;
  const latest = findSeal(lake, month);
  if (latest === null) throw new GangwanError('audit-not-sealed', { lake, month });
  const temporary = mkdtempSync(join(tmpdir(), 'gangwan-'));
  try {
    const later = knownOn !== null && !knownOnlyBy(lake, latest.seal, knownOn);
    const sealed = later
      ? await sealProvisionally(lake, month, join(temporary, 'seal'), { receivedBy: knownOn })
      : latest;
    const writer = new LakeWriter(lake);
    try {
      const staged = writer.stage('-audit');
      const summary = await auditSealed({
        sealed,
        law: knownOn === null ? {} : { knownOn },
        folder: staged,
        ...(options.processes === undefined ? {} : { processes: options.processes }),
        ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
      });
      return { summary, folder: keepAudit(lake, staged, summary, writer) };
    } finally {
      writer.close();
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
